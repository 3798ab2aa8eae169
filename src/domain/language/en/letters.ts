import type { Letters } from '../letters.ts'

/** The letters of English. */
export const letters: Letters = { alphabet: 'latin', own: '', telling: null, softened: [] }
