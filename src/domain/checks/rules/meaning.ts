import type { Fact } from '../../facts/fact.ts'
import { findFacts } from '../../facts/find-facts.ts'
import type { Locale } from '../../locale.ts'
import { findMeaningSource } from '../../policy/meaning.ts'
import { isPublished } from '../../policy/policy.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/**
 * What an earlier version says that the text means still holds in this one: who reads it for the first time is
 * shown those words. A value that they name and the text has given up would be a false promise.
 */
export function checkMeaning({ policy, version, report }: Subject): void {
  const source = findMeaningSource(policy, version)
  if (!source || source.number === version.number || isPublished(version)) return
  const { authentic } = version.file
  const [before, after] = [source, version].map(({ texts }) => listValues(texts[authentic], authentic))
  for (const point of source.file.meaning ?? source.file.summary) {
    const stale = findFacts(point[authentic] ?? '', authentic).find(
      (fact) => isValue(fact) && before?.has(fact.value) && !after?.has(fact.value),
    )
    if (!stale) continue
    const values = { previous: source.number, point: point[authentic] ?? '', value: stale.text }
    report(
      'version.yaml',
      createProblem(
        'summary.staleMeaning',
        { rule: 'summary', ...locateKey(version.source, 'summary') },
        values,
      ),
    )
    return
  }
}

/** Markers such as "must" stand everywhere; what has a value is a sum, a date, a period, a share, a number. */
function isValue({ kind, sure }: Fact): boolean {
  return sure && ['money', 'date', 'time', 'period', 'percentage', 'number'].includes(kind)
}

function listValues(text: string, locale: Locale): Set<string> {
  return new Set(
    findFacts(text, locale)
      .filter(isValue)
      .map(({ value }) => value),
  )
}
