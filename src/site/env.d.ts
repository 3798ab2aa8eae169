/// <reference types="astro/client" />

/** Addresses of the files that `kelisim.config.ts` names; null for what it does not. */
declare module 'virtual:kelisim/brand' {
  export const logoLight: string | null
  export const logoDark: string | null
  export const favicon: string | null
  export const touchIcon: string | null
  export const openGraphImage: string | null
  /** The style sheet made of its colours and fonts. */
  export const theme: string | null
  export const customCss: string | null
}
