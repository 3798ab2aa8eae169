import { interpolate } from '../../domain/checks/phrase.ts'
import type { Locale } from '../../domain/locale.ts'
import { BOUNDARY } from './boundary.ts'
import { CHECK } from './check.ts'
import { DIFF } from './diff.ts'
import { EXPORT } from './export.ts'
import { FRAME } from './frame.ts'
import { GITHUB } from './github.ts'
import { LOG } from './log.ts'
import { NEW } from './new.ts'
import { PROPOSE } from './propose.ts'
import { PUBLISH } from './publish.ts'
import { REACH } from './reach.ts'
import { RELEASE } from './release.ts'
import { REVIEW } from './review.ts'
import { STATUS } from './status.ts'
import { TERMS } from './terms.ts'

/** Every word of the editors' commands: one row for each thing said. */
export const WORDS = {
  ...FRAME,
  ...STATUS,
  ...NEW,
  ...TERMS,
  ...CHECK,
  ...DIFF,
  ...EXPORT,
  ...PUBLISH,
  ...REACH,
  ...PROPOSE,
  ...REVIEW,
  ...RELEASE,
  ...LOG,
  ...BOUNDARY,
  ...GITHUB,
}

/** Says one of the {@link WORDS} in a language, with its values filled in. */
export type Say = (key: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string

/** The words of a language. */
export function sayIn(locale: Locale): Say {
  return (key, values = {}) => interpolate(WORDS[key][locale], values, locale)
}
