import { filled } from '../../src/domain/checks/phrase.ts'
import type { ByLocale, Locale } from '../../src/domain/locale.ts'
import { DIFF } from './words/diff.ts'
import { EXPORT } from './words/export.ts'
import { FRAME } from './words/frame.ts'
import { NEW } from './words/new.ts'
import { PUBLISH } from './words/publish.ts'
import { STATUS } from './words/status.ts'
import { TERMS } from './words/terms.ts'

/** One thing that the editors' commands say, in every language; `{name}` stands for a value. */
export type Row = ByLocale<string>

/** Every word of the editors' commands: one row for each thing said. */
export const WORDS = { ...FRAME, ...STATUS, ...NEW, ...TERMS, ...DIFF, ...PUBLISH, ...EXPORT }

/** Says one of the {@link WORDS} in a language, with its values filled in. */
export type Say = (key: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string

/** The words of a language. */
export function sayIn(locale: Locale): Say {
  return (key, values = {}) => filled(WORDS[key][locale], values, locale)
}
