import type { Duties } from '../meanings.ts'

/** How else English binds and lets. */
export const duties: Duties = {
  perhaps: {
    may: /\b(?:permit|allow|able|enable|right|can|could|possible|free|might)\p{L}*/giu,
    must: /\b(?:need|necessary|obligation|duty|requir|ought|will|has to|have to|subject to)\p{L}*/giu,
  },
}
