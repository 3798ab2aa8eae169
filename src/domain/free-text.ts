import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'

/** Bytes, in UTF-8, or characters (UTF-16 code units) that a text may take at most. */
export type TextLimit = { bytes: number } | { characters: number }

/** Fillers that Unicode counts as letters or symbols: those of Hangul, and the Braille cell without dots. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Plain ASCII without spaces, as nearly all ids are: every demand holds. */
const PLAIN = /^[!-~]+$/

/** What has to hold of a text, with what is said when it does not. */
const DEMANDS: readonly (readonly [holds: (text: string) => boolean, expected: string])[] = [
  [(text) => text.isWellFormed(), 'expected well-formed Unicode, found half of a surrogate pair'],
  [
    (text) => !/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(text),
    'expected one line of text without control characters',
  ],
  [
    (text) => !/[\u202a-\u202e\u2066-\u2069]/.test(text),
    'expected text without signs that turn its direction, which show other words than are written',
  ],
  // Spaces and signs that only format leave nothing on the screen, nor do letters that only fill a place.
  [
    (text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replaceAll(UNSEEN, '')),
    'expected text that can be seen, found nothing or only spaces',
  ],
]

/**
 * Builds the schema of text that comes from outside: well-formed, without controls, visible, not too long. Databases,
 * JSON of other systems and people then see the same text; a NUL that one engine takes and another refuses never gets
 * to either. For what comes in only: what is stored already has to stay readable.
 *
 * @example
 * const NoteSchema = createTextSchema({ characters: 1000 })
 */
export function createTextSchema(limit: TextLimit) {
  const bounded = 'bytes' in limit ? limitBytes(limit.bytes) : z.string().max(limit.characters)
  return bounded.superRefine((text, context) => {
    if (PLAIN.test(text)) return
    const broken = DEMANDS.find(([holds]) => !holds(text))
    if (broken !== undefined) context.addIssue({ code: 'custom', message: broken[1] })
  })
}

function limitBytes(longest: number) {
  const fits = (text: string) =>
    text.length <= longest && (PLAIN.test(text) || utf8ToBytes(text).length <= longest)
  return z.string().refine(fits, `expected at most ${longest} bytes`)
}
