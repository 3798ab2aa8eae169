import { allClauses } from '../clause.ts'
import { LOCALES } from '../locale.ts'
import { lineOf, type Subject, TEXT_FILES } from './check.ts'
import { treeOf } from './read.ts'

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
        report(
          'parity',
          file,
          clause.line,
          `Clause ${clause.number} does not exist in ${policy.authentic}.md, whose text prevails.`,
          `Remove it here, or add it to ${policy.authentic}.md.`,
        )
    for (const [index, clause] of authentic.entries()) {
      if (here.has(clause.number)) continue
      const before = authentic.slice(0, index).findLast((earlier) => here.has(earlier.number))
      const line = clauses.find((other) => other.number === before?.number)?.line ?? 1
      report(
        'parity',
        file,
        line,
        `Clause ${clause.number} of ${policy.authentic}.md is missing.`,
        `Translate it here; it stands after clause ${before?.number ?? 'the title'}.`,
      )
    }
  }
  for (const part of ['summary', 'meaning'] as const) {
    const points = LOCALES.map((locale) => version.file[part]?.[locale].length)
    if (new Set(points).size > 1)
      report(
        'parity',
        'version.yaml',
        lineOf(version.source, part),
        `The ${part} has ${points.join(', ')} points (${LOCALES.join(', ')}).`,
        'Say the same points in every language.',
      )
  }
}
