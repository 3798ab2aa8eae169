import { type Finding, isError } from './finding.ts'
import type { FindingKey } from './messages.ts'

/** What is the same step in every language, and told once for all of them. */
const SHARED = new Set<FindingKey>(['numbering.moved', 'numbering.lost'])
/** What follows where the numbers of a text are gone. */
const FOLLOWING = new Set<FindingKey>([
  'references.broken',
  'references.gone',
  'references.stale',
  'numbering.unexpected',
  'numbering.unread',
  'summary.unknownClause',
  'summary.notRemoved',
  'parity.missing',
  'parity.extra',
])

/** One cause is told once: what is the same in every language, and not what only follows from it. */
export function settleCauses(findings: readonly Finding[]): Finding[] {
  if (!findings.some(({ key }) => SHARED.has(key))) return [...findings]
  const isLost = findings.some((finding) => finding.key === 'numbering.lost' && isError(finding))
  const left = isLost ? findings.filter(({ key }) => !FOLLOWING.has(key)) : findings
  const first = new Map<string, Finding>()
  for (const finding of left) {
    if (!SHARED.has(finding.key)) continue
    const name = finding.file.split('/').at(-1) ?? ''
    const same = JSON.stringify([finding.key, finding.values])
    const files = [first.get(same)?.values.files, name].filter(Boolean).join(', ')
    first.set(same, { ...(first.get(same) ?? finding), values: { ...finding.values, files } })
  }
  return [...left.filter(({ key }) => !SHARED.has(key)), ...first.values()]
}
