import { LOCALES } from '../locale.ts'
import { lineOf, type Subject } from './check.ts'
import { SUMMARY } from './summary-words.ts'

/** What changed is said in plain words, in every language. */
export function checkSummary({ version, report }: Subject): void {
  for (const part of ['summary', 'meaning'] as const)
    for (const locale of LOCALES)
      if (version.file[part]?.[locale].length === 0)
        report({
          rule: 'summary',
          file: 'version.yaml',
          line: lineOf(version.source, part),
          phrase: SUMMARY.empty,
          values: { part, locale },
        })
}
