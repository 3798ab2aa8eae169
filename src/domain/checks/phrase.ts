import type { ByLocale, Locale } from '../locale.ts'

/** What is put in; words that differ between languages are given in each of them. */
type Values = Readonly<Record<string, string | number | ByLocale<string | number>>>

const PLACE = /\{(\w+)\}/g

/** Fills values into a text in one language. */
export function interpolate(text: string, values: Values, locale: Locale): string {
  return text.replace(PLACE, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`A phrase needs {${name}}, which it was not given: ${text}`)
    return String(typeof value === 'object' ? value[locale] : value)
  })
}
