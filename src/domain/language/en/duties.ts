import type { Duties } from '../duties.ts'

/** The words by which English binds and lets. */
export const duties: Duties = {
  words: {
    must: ['obliged$', 'undertake', 'required$', 'must$'],
    due: [],
    shall: ['shall$', 'should$'],
    may: ['entitled$'],
    can: ['may$'],
    forbidden: ['prohibit'],
    permitted: ['permit'],
  },
  ability: null,
  none: [],
  perhaps: {
    may: /\b(?:permit|allow|able|enable|right|can|could|possible|free|might)\p{L}*/giu,
    must: /\b(?:need|necessary|obligation|duty|requir|ought|will|has to|have to|subject to)\p{L}*/giu,
  },
}
