import { LOCALES } from '../../locale.ts'
import type { Subject } from '../subject.ts'
import { SUMMARY } from '../summary-words.ts'
import { locateKey } from '../yaml-place.ts'

/** What changed is said in plain words, in every language whose text is there. */
export function checkSummary({ version, report }: Subject): void {
  for (const part of ['summary', 'meaning'] as const)
    for (const locale of LOCALES)
      if (version.file[part]?.[locale].length === 0 && !version.file.pending?.includes(locale))
        report('version.yaml', {
          rule: 'summary',
          ...locateKey(version.source, `${part}.${locale}`),
          phrase: SUMMARY.empty,
          values: { part, locale },
        })
}
