import { listSaid } from '../../domain/acceptance/corrections.ts'
import type { OpeningRow } from '../../domain/log/audit/rows.ts'
import type { NewActLeaf } from '../../domain/log/leaf.ts'
import { isIssuedBefore } from '../../domain/log/moment.ts'
import { deriveVersionStates, isAnnulled, listAnnulled } from '../../domain/log/version-states.ts'
import { findKnown, findLastAnswer } from '../natural-key.ts'
import type { ActOwner, AppendOutcome, PendingAct, StoredAct, VersionRecord } from '../store.ts'
import { toLeaf, toOpeningRow, toStoredAct } from './act-row.ts'
import { findLater, type Head } from './head.ts'
import { isSame } from './see-versions.ts'

/** What acts are decided on; none of it can change until the commit. */
export interface Grounds {
  head: Head
  /** The acts of everybody, oldest first, by {@link formatOwner}. */
  past: Map<string, StoredAct[]>
  /** When people were erased lately, by their mark. */
  erasedAt: ReadonlyMap<string, string>
  /** Every publication and retraction of the versions that were ever taken back. */
  retracted: readonly VersionRecord[]
}

/** An act's fate before anything is written. */
export type Decision =
  | { kind: 'stored' | 'known'; act: StoredAct }
  | Exclude<AppendOutcome, { kind: 'stored' | 'known' }>

/** What is to be written of an act. */
export interface Fresh {
  act: PendingAct
  leaf: NewActLeaf
  row: OpeningRow
}

/** Decides about acts one after the other, each as if those before it were written. */
export function decideActs(
  acts: readonly PendingAct[],
  { head, past, erasedAt, retracted }: Grounds,
): { decisions: Decision[]; fresh: Fresh[]; at: string } {
  const annulled = listAnnulled(retracted)
  const gone = deriveVersionStates(retracted).filter(({ isKnown }) => !isKnown)
  const fresh: Fresh[] = []
  let { at } = head

  function decide(act: PendingAct): Decision {
    // Anything with a token from before the erasure. Who is under a hold may answer like anybody.
    const erased = erasedAt.size === 0 ? undefined : erasedAt.get(act.mark)
    if (erased !== undefined && isIssuedBefore(act.issuedAt, erased)) return { kind: 'erased' }
    const own = (past.get(formatOwner(act)) ?? []).filter(({ policy }) => policy === act.policy)
    const judged = act.judge?.(own)
    if (judged !== undefined) return { kind: 'known', act: judged }
    const known = findSaid(own, act)
    // Of a number that stands for other words now, what was said of the former ones is not the same act.
    const isOfFormer = known !== undefined && act.act !== 'correct' && isAnnulled(annulled, known)
    if (known !== undefined && !isOfFormer) return { kind: 'known', act: known }
    // A version may have been taken back without this process having heard of it yet. A correction is about an entry
    // that stands in the log, whatever has become of its version.
    if (isOfFormer || (act.act !== 'correct' && gone.some((one) => isSame(one, act))))
      return { kind: 'retracted' }
    const last = findLastAnswer(own, act.policy)
    return act.after === last ? { kind: 'stored', act: add(act) } : { kind: 'stale', last }
  }

  function add(act: PendingAct): StoredAct {
    at = findLater(act.at, at)
    const leaf = toLeaf(act, at)
    const row = toOpeningRow(act, head.frontier.size + fresh.length)
    fresh.push({ act, leaf, row })
    const stored = toStoredAct(row, leaf)
    const owner = formatOwner(act)
    past.set(owner, [...(past.get(owner) ?? []), stored])
    return stored
  }

  const decisions = acts.map((act): Decision => {
    try {
      return decide(act)
    } catch (reason) {
      return { kind: 'refused', reason }
    }
  })
  return { decisions, fresh, at }
}

/** Names whose acts are meant. */
export function formatOwner({ realm, subject }: ActOwner): string {
  return `${realm} ${subject}`
}

/**
 * The act that is sent again. What was corrected counts as never said, also to whoever repeats it. A history may be long,
 * and few acts are sent again: what was corrected is worked out for those alone.
 */
function findSaid(own: readonly StoredAct[], act: PendingAct): StoredAct | undefined {
  return findKnown(own, act) && findKnown(listSaid(own), act)
}
