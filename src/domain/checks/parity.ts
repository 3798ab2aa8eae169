import { allClauses } from '../clause.ts'
import { LOCALES } from '../locale.ts'
import { lineOf, type Subject, TEXT_FILES } from './check.ts'
import { PARITY } from './parity-words.ts'
import { treeOf } from './read.ts'

const TITLE = { kk: 'атауы', ru: 'название', en: 'the title' }

/** The three languages have the same clauses, and summaries of the same length. */
export function checkParity({ policy, version, report }: Subject): void {
  const clausesOf = (locale: (typeof LOCALES)[number]) =>
    allClauses(treeOf(version.texts[locale]).clauses).filter((clause) => clause.number !== null)
  const authentic = clausesOf(policy.authentic)
  const expected = new Set(authentic.map((clause) => clause.number))

  for (const [locale, file] of TEXT_FILES) {
    if (locale === policy.authentic) continue
    const clauses = clausesOf(locale)
    const here = new Set(clauses.map((clause) => clause.number))
    for (const clause of clauses)
      if (!expected.has(clause.number))
        report({
          rule: 'parity',
          file,
          line: clause.line,
          phrase: PARITY.extra,
          values: { number: clause.number ?? '', prevails: policy.authentic },
        })
    for (const [index, clause] of authentic.entries()) {
      if (here.has(clause.number)) continue
      const before = authentic.slice(0, index).findLast((earlier) => here.has(earlier.number))
      const line = clauses.find((other) => other.number === before?.number)?.line ?? 1
      report({
        rule: 'parity',
        file,
        line,
        phrase: PARITY.missing,
        values: {
          number: clause.number ?? '',
          prevails: policy.authentic,
          before: before?.number ?? TITLE,
        },
      })
    }
  }
  for (const part of ['summary', 'meaning'] as const) {
    const points = LOCALES.map((locale) => version.file[part]?.[locale].length)
    if (new Set(points).size > 1)
      report({
        rule: 'parity',
        file: 'version.yaml',
        line: lineOf(version.source, part),
        phrase: PARITY.points,
        values: { part, counts: LOCALES.map((locale, n) => `${locale} ${points[n]}`).join(', ') },
      })
  }
}
