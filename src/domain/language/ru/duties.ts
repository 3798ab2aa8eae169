import type { Duties } from '../meanings.ts'

/** How else Russian binds and lets. */
export const duties: Duties = {
  perhaps: {
    may: /(?<!\p{L})(?:разреш|возможност|прав[оае]|способ|допуска|запре[тщ])\p{L}*/giu,
    must: /(?<!\p{L})(?:необходим|следует|надлежит|нужно|требу|обязанност|обязательств|обязательн|подлеж)\p{L}*/giu,
  },
}
