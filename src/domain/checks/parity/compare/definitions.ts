import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'

/** A term that a policy defines, as each language calls it. */
export type Definition = Partial<ByLocale<string>>

/** The printed number that a clause begins with. */
const NUMBER = /^(?:#+\s+)?(\d+(?:\.\d+)*)[.)]/
const LONGEST = 5
/** A name, which begins with a capital. */
const QUOTED = /[«"“„](?<term>\p{Lu}[^»"”“«]{1,80})[»"”“]/gu

/** Reads the terms that a policy defines; those of the languages are paired by their clause and their order in it. */
export function readDefinitions(texts: Partial<ByLocale<string>>): Definition[] {
  const locales = LOCALES.filter((locale) => texts[locale] !== undefined)
  const read = locales.map((locale) => readByClause(texts[locale] ?? '', locale))
  const clauses = new Set(read.flatMap((one) => [...one.keys()]))
  const found = [...clauses].flatMap((clause) => {
    const terms = read.map((one) => one.get(clause) ?? [])
    const most = Math.max(...terms.map(({ length }) => length))
    // Languages that define another number of terms there are no pair.
    const size = terms.filter(({ length }) => length === most).length > 1 ? most : 0
    return Array.from(
      { length: size },
      (_, index): Definition =>
        Object.fromEntries(
          locales.flatMap((locale, at) => (terms[at]?.length === size ? [[locale, terms[at][index]]] : [])),
        ),
    )
  })
  return [...new Map(found.map((one) => [JSON.stringify(one).toLowerCase(), one])).values()]
}

/** The terms of each clause by the number that it bears; what has none belongs to the one before. */
function readByClause(text: string, locale: Locale): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let clause = ''
  for (const paragraph of text.split(/\n+/)) {
    clause = NUMBER.exec(paragraph)?.[1] ?? clause
    const terms = readTerms(paragraph, locale)
    if (terms.length > 0) found.set(clause, [...(found.get(clause) ?? []), ...terms])
  }
  return found
}

function readTerms(paragraph: string, locale: Locale): string[] {
  const { defining, naming } = LINGUISTICS[locale].parties
  const places = new Map<number, string>()
  for (const pattern of naming.test(paragraph) ? [...defining, QUOTED] : defining)
    for (const { index, 0: whole, groups: { term: found = '' } = {} } of paragraph.matchAll(pattern)) {
      const term = found.trim()
      const at = index + whole.indexOf(term)
      if (term !== '' && term.split(/\s+/).length <= LONGEST && !places.has(at)) places.set(at, term)
    }
  return [...places].toSorted(([one], [other]) => one - other).map(([, term]) => term)
}
