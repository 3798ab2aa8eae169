import { isPublished } from '../../../policy/policy.ts'
import { createProblem } from '../../problem.ts'
import type { Subject } from '../../rule-input.ts'
import { locateKey } from '../../yaml-place.ts'

/** Versions are published one after another: history has no gap that a draft could fill later. */
export function checkOrder({ version, previous, report }: Subject): void {
  if (!previous || !isPublished(version) || isPublished(previous)) return
  const place = { rule: 'dates', ...locateKey(version.source, 'publishedAt') } as const
  const values = { number: version.number, previous: previous.number }
  report('version.yaml', createProblem('dates.draftBefore', place, values))
}
