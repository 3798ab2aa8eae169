import type { Duties } from '../duties.ts'

/** The words by which Russian binds and lets. */
export const duties: Duties = {
  words: {
    must: ['обязан', 'обязу'],
    due: [],
    shall: ['должн', 'долже'],
    may: ['вправе'],
    can: ['может$', 'могут$'],
    forbidden: ['запрещ'],
    permitted: ['разреш'],
  },
  ability: null,
  none: ['обязанност', 'обязательств'],
  perhaps: {
    may: /(?<!\p{L})(?:разреш|возможност|прав[оае]|способ|допуска|запре[тщ])\p{L}*/giu,
    must: /(?<!\p{L})(?:необходим|следует|надлежит|нужно|требу|обязанност|обязательств|подлеж)\p{L}*/giu,
  },
}
