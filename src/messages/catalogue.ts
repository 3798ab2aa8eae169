import type { ByLocale } from '../domain/locale.ts'
import * as en from './en/index.ts'
import * as kk from './kk/index.ts'
import * as ru from './ru/index.ts'

/** Every message in Kazakh, by area; the other languages say the same. */
export type Catalogue = typeof kk

/** Every word that a person reads, in every language; whoever speaks takes the areas it needs. */
export const CATALOGUES = { kk, ru, en } satisfies ByLocale<
  Record<keyof Catalogue, object>
> as ByLocale<unknown> as ByLocale<Catalogue>
