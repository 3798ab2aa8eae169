import { computeDigest } from '../../domain/encoding/digest.ts'
import type { PresentationRow } from '../../domain/log/audit/rows.ts'
import type {
  ActOwner,
  AppendOutcome,
  Evidence,
  NewAct,
  PendingAct,
  SigningKeys,
  StoredAct,
} from '../store.ts'
import { sortActs } from './act-row.ts'
import { type Decision, decideActs, formatOwner, type Grounds } from './decide-acts.ts'
import { growLog } from './grow-log.ts'
import type { Found, HotPath } from './hot-path.ts'

/** What became of an act; of one that was there before the batch, what proves it is still to be read. */
export type Appended = AppendOutcome | { kind: 'known'; act: StoredAct; evidence: null }

/** Decides about acts one after the other and writes those that are new, in one transaction. */
export function appendActs(
  hot: HotPath,
  acts: readonly PendingAct[],
  keys: SigningKeys,
): Promise<Appended[]> {
  return hot.addAtHead(listOwners(acts), async (found) => {
    const { decisions, fresh, at } = decideActs(acts, await findGrounds(found, acts))
    if (fresh.length === 0) return { rows: null, result: proveAll(decisions, []) }
    const growth = growLog(
      found.head,
      fresh.map(({ leaf }) => leaf),
      keys,
      at,
    )
    const openings = fresh.map(({ row }) => row)
    const presentations = listPresentations(fresh.map(({ act }) => act))
    return { rows: { growth, openings, presentations }, result: proveAll(decisions, growth.evidence) }
  })
}

async function findGrounds(found: Found, acts: readonly PendingAct[]): Promise<Grounds> {
  const { head, past, hasErasures, hasRetractions } = found
  // Marks are worked out, and versions read, only where there is something to find.
  const erasures = hasErasures ? await found.readErasures(acts.map(({ mark }) => mark)) : []
  return {
    head,
    past: Map.groupBy(sortActs(past), formatOwner),
    erasedAt: new Map(erasures.map(({ mark, at }) => [mark, at])),
    retracted: hasRetractions ? await found.readRetracted() : [],
  }
}

function proveAll(decisions: readonly Decision[], evidence: readonly Evidence[]): Appended[] {
  const first = evidence[0]?.index ?? 0
  return decisions.map((decision): Appended => {
    if (!('act' in decision)) return decision
    const { kind, act } = decision
    const proof = evidence[act.index - first]
    if (proof !== undefined) return { kind, act, evidence: proof }
    if (kind === 'known') return { kind, act, evidence: null }
    throw new Error(`the record ${act.index} was not written`)
  })
}

function listOwners(acts: readonly ActOwner[]): ActOwner[] {
  return [...new Map(acts.map((act) => [formatOwner(act), act])).values()]
}

function listPresentations(acts: readonly Pick<NewAct, 'presentation'>[]): PresentationRow[] {
  const bodies = new Set(acts.flatMap(({ presentation }) => presentation ?? []))
  return [...bodies].map((body) => ({ hash: computeDigest(body), body }))
}
