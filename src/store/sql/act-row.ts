import { computeDigest } from '../../domain/encoding/digest.ts'
import type { OpeningRow } from '../../domain/log/audit/rows.ts'
import type { ActLeaf, ActLeafSchema } from '../../domain/log/leaf.ts'
import { isClockAdjusted } from '../../domain/log/moment.ts'
import { computeCommitment, type Opening } from '../../domain/log/opening.ts'
import type { NewAct, StoredAct } from '../store.ts'

/** The opening of an act. */
export function toOpening(
  act: Pick<StoredAct, 'key' | 'product' | 'subject' | 'after' | 'token' | 'onBehalf'>,
): Opening {
  const { key, product, subject, after, token, onBehalf } = act
  return { key, product, subject, after, token, onBehalf }
}

/** The public leaf of an act that is recorded at a moment. */
export function toLeaf(act: NewAct, at: string): ActLeaf {
  const { id, product, policy, version, locale, digest, versionDigest, shown, presentation, claimedAt } = act
  return {
    v: 1,
    id,
    at,
    act: act.act,
    product,
    policy,
    version,
    locale,
    digest,
    versionDigest,
    shown,
    presentation: presentation === null ? null : computeDigest(presentation),
    onBehalf: act.onBehalf !== null,
    claimedAt,
    ...(isClockAdjusted(act.at, at) && { clockAdjusted: true as const }),
    commitment: computeCommitment(toOpening(act)),
  }
}

/** The columns of an erasable row. */
export const OPENING_COLUMNS = [
  ...(['leaf_index', 'product', 'subject', 'policy', 'version', 'act', 'after'] as const),
  ...(['key', 'token', 'actor', 'note'] as const),
]

/** The erasable row of an act. */
export function toOpeningRow(act: NewAct, index: number): OpeningRow {
  const { product, subject, policy, version, key, token, onBehalf } = act
  return {
    leaf_index: index,
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
  }
}

/** An act from its erasable row and the exact text of its leaf. */
export function fromOpeningRow(row: OpeningRow & { leaf: string }): StoredAct {
  // Written by us under a hash: `fsck` checks it against the schema, each reader need not.
  const leaf = JSON.parse(row.leaf) as ReturnType<typeof ActLeafSchema.parse>
  const { id, at, product, act, policy, version, locale, digest, versionDigest, shown } = leaf
  return {
    index: row.leaf_index,
    id,
    at,
    product,
    subject: row.subject,
    act,
    policy,
    version,
    locale,
    digest,
    versionDigest,
    shown,
    presentation: leaf.presentation,
    claimedAt: leaf.claimedAt,
    after: row.after === '' ? null : row.after,
    key: row.key,
    token: row.token,
    onBehalf: row.actor === null || row.note === null ? null : { actor: row.actor, note: row.note },
  }
}
