import { type ByLocale, type Locale, mapLocales } from '../locale.ts'
import type { Finding } from './finding.ts'

/** What is wrong and what to do, in every language; `{name}` stands for a value. */
export type Phrase = ByLocale<readonly [message: string, advice: string]>

/** What is put in; words that differ between languages are given in each of them. */
export type Values = Readonly<Record<string, string | number | ByLocale<string | number>>>

const PLACE = /\{(\w+)\}/g

/** Says a phrase in every language, with its values filled in. */
export function sayPhrase(phrase: Phrase, values: Values = {}): Pick<Finding, 'message' | 'advice'> {
  return {
    message: mapLocales((locale) => interpolate(phrase[locale][0], values, locale)),
    advice: mapLocales((locale) => interpolate(phrase[locale][1], values, locale)),
  }
}

/** How often something was found in a file, to be put behind its first place; once goes without saying. */
export function formatTotal(count: number): ByLocale<string> {
  if (count === 1) return { kk: '', ru: '', en: '' }
  return { kk: ` (барлығы: ${count})`, ru: ` (всего: ${count})`, en: ` (${count} in all)` }
}

/** Fills values into a text in one language. */
export function interpolate(text: string, values: Values, locale: Locale): string {
  return text.replace(PLACE, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`A phrase needs {${name}}, which it was not given: ${text}`)
    return String(typeof value === 'object' ? value[locale] : value)
  })
}
