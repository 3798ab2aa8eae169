import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'
import type { DefinedTerm, Glossary } from '../../../policy/glossary.ts'

/** A term that a policy, or the glossary of its editors, defines, as each language calls it. */
export type Definition = DefinedTerm

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

/**
 * Adds the terms of a glossary to those that a policy defines. What the policy calls a term goes before; the
 * glossary says it in the languages that the policy leaves out.
 */
export function addGlossary(definitions: readonly Definition[], glossary: Glossary): Definition[] {
  const joined = [...definitions]
  for (const term of glossary) {
    const at = joined.findIndex((one) => LOCALES.some((locale) => isSameTerm(one[locale], term[locale])))
    if (at < 0) joined.push(term)
    else joined[at] = { ...term, ...joined[at] }
  }
  return joined
}

function isSameTerm(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
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
