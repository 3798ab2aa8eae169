import { getLeafRealm, isActLeaf } from '../domain/log/leaf.ts'
import { followRenames, type PlacedRename } from '../domain/log/rename.ts'
import type { FoundReceipt } from './read-evidence.ts'
import type { CheckResult, ReceiptReport } from './receipt-report.ts'

/** A receipt of a bundle with what became of it by itself. */
export interface Judged {
  found: FoundReceipt
  report: ReceiptReport
}

/** Changes of ids of which the log tells, and whose opening says which. */
export function listProvedRenames(renames: readonly Judged[]): PlacedRename[] {
  return renames.flatMap(({ report: { ok, rename, index } }) =>
    ok && rename !== null && index !== null ? [{ ...rename, index }] : [],
  )
}

/**
 * Receipts show the id of their time: where that was another one, it has to be told why they are one person's. An id may
 * have been somebody else's before, and a bundle that leaves out how it went to the next would call both one person; so
 * each change has to find as many records as the log says that it carried along.
 *
 * @param vouch is told of each file whose change the log tells of
 */
export function checkRenames(
  renames: readonly Judged[],
  judged: readonly Judged[],
  vouch: (name: string) => void,
): CheckResult[] {
  if (renames.length === 0) return []
  const faults = renames.filter(({ report: { ok, rename } }) => !ok || rename === null)
  for (const one of renames) if (!faults.includes(one)) vouch(one.found.name)
  if (faults.length > 0) {
    const names = faults.map(({ found }) => found.name).join(', ')
    return [{ check: 'renamed', ok: false, detail: `the log does not tell of ${names}` }]
  }
  const proved = listProvedRenames(renames)
  const others = renames.flatMap((one) => describeOther(one, proved, judged))
  if (others.length > 0) return [{ check: 'renamed', ok: false, detail: others.join('; ') }]
  const ids = proved.map(({ formerly, subject }) => `"${formerly}" became "${subject}"`)
  return [{ check: 'renamed', ok: true, detail: `the log tells that ${ids.join(', ')}` }]
}

/** What is wrong where a change found other records than those that are here. */
function describeOther(
  { report: { facts, rename, index: place } }: Judged,
  proved: readonly PlacedRename[],
  judged: readonly Judged[],
): string[] {
  if (facts?.act !== 'rename' || rename === null || place === null) return []
  const { realm, formerly, subject } = rename
  const follow = followRenames(proved.filter(({ index }) => index < place))
  const carried = judged.filter(({ report }) => {
    if (report.facts === null || !isActLeaf(report.facts)) return false
    if (report.subject === null || report.index === null || report.index >= place) return false
    if (getLeafRealm(report.facts) !== realm) return false
    return follow({ realm, subject: report.subject, index: report.index }) === formerly
  })
  if (carried.length === facts.records) return []
  return [
    `the log says that ${facts.records} records went from "${formerly}" to "${subject}", and here are ${carried.length}`,
  ]
}
