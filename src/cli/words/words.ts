import { filled } from '../../src/domain/checks/phrase.ts'
import type { ByLocale, Locale } from '../../src/domain/locale.ts'
import { BOUNDARY } from './words/boundary.ts'
import { CHECK } from './words/check.ts'
import { DIFF } from './words/diff.ts'
import { EXPORT } from './words/export.ts'
import { FRAME } from './words/frame.ts'
import { GITHUB } from './words/github.ts'
import { LOG } from './words/log.ts'
import { NEW } from './words/new.ts'
import { PROPOSE } from './words/propose.ts'
import { PUBLISH } from './words/publish.ts'
import { REACH } from './words/reach.ts'
import { RELEASE } from './words/release.ts'
import { REVIEW } from './words/review.ts'
import { STATUS } from './words/status.ts'
import { TERMS } from './words/terms.ts'

/** One thing that the editors' commands say, in every language; `{name}` stands for a value. */
export type Row = ByLocale<string>

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
  return (key, values = {}) => filled(WORDS[key][locale], values, locale)
}
