import { computeDigest } from '../../domain/encoding/digest.ts'
import { readOpeningRow } from '../../domain/log/audit/opening-row.ts'
import type { OpeningRow } from '../../domain/log/audit/rows.ts'
import type { ActLeaf, NewActLeaf } from '../../domain/log/leaf.ts'
import { isClockAdjusted } from '../../domain/log/moment.ts'
import { computeCommitment, createOpening, isForAnother } from '../../domain/log/opening.ts'
import type { NewAct, StoredAct } from '../store.ts'

/** The public leaf of an act that is recorded at a moment; what is absent is no member of it. */
export function toLeaf(act: NewAct, at: string): NewActLeaf {
  const { id, realm, policy, version, locale, digest, versionDigest, shown, presentation, claimedAt } = act
  // In the order in which canonical JSON has the members, so that the engine writes all of them at once.
  return {
    act: act.act,
    at,
    ...(act.choices && { choices: [...act.choices] }),
    claimedAt,
    ...(isClockAdjusted(act.at, at) && { clockAdjusted: true as const }),
    commitment: computeCommitment(createOpening(2, act)),
    digest,
    id,
    locale,
    onBehalf: isForAnother(act),
    policy,
    presentation: presentation === null ? null : computeDigest(presentation),
    realm,
    shown,
    v: 2,
    version,
    versionDigest,
  }
}

/** The columns of an erasable row. */
export const OPENING_COLUMNS = [
  ...(['leaf_index', 'realm', 'product', 'subject', 'policy', 'version', 'act', 'after'] as const),
  ...(['key', 'token', 'actor', 'note', 'service', 'delegate', 'role', 'formerly'] as const),
]

/** The erasable row of an act. */
export function toOpeningRow(act: NewAct, index: number): OpeningRow {
  const { realm, product, subject, policy, version, key, token, onBehalf, delegate } = act
  return {
    leaf_index: index,
    realm,
    product,
    subject,
    policy,
    version,
    act: act.act,
    after: act.after ?? '',
    key,
    token,
    actor: onBehalf?.actor ?? null,
    note: onBehalf?.note ?? null,
    service: onBehalf?.service ?? null,
    delegate: delegate?.sub ?? null,
    role: delegate?.role ?? null,
    formerly: null,
  }
}

/** The erasable row of an act beside the exact text of its leaf. */
export type ActRow = OpeningRow & { leaf: string }

/** An act from its erasable row and the exact text of its leaf. */
export function fromActRow(row: ActRow): StoredAct {
  // Written by us under a hash: `fsck` checks it against the schema, each reader need not.
  return toStoredAct(row, JSON.parse(row.leaf) as ActLeaf)
}

/**
 * Acts of few people in the order of the log. Asked to order them, SQLite would walk through all acts of the
 * realm by the index of the feed instead of looking the people up.
 */
export function sortActs(rows: readonly ActRow[]): StoredAct[] {
  return rows.toSorted((a, b) => a.leaf_index - b.leaf_index).map(fromActRow)
}

/** An act from its erasable row and its leaf. */
export function toStoredAct(row: OpeningRow, leaf: ActLeaf): StoredAct {
  const { v, id, at, act, policy, version, locale, digest, versionDigest, shown, presentation } = leaf
  const facts = readOpeningRow(row)
  return {
    index: row.leaf_index,
    v,
    id,
    at,
    ...facts,
    act,
    policy,
    version,
    locale,
    digest,
    versionDigest,
    shown,
    presentation,
    claimedAt: leaf.claimedAt,
    ...('choices' in leaf && { choices: leaf.choices }),
    ...('clockAdjusted' in leaf && { clockAdjusted: leaf.clockAdjusted }),
  }
}
