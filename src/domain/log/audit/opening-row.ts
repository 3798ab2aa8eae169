import type { OpeningFacts } from '../opening.ts'
import type { OpeningRow } from './rows.ts'

/** What the columns of an erasable row say for an opening; SQL's empty text is no id. */
export function readOpeningRow(row: OpeningRow): OpeningFacts {
  const { key, realm, product, subject, token, actor, note, service, delegate, role } = row
  return {
    key,
    realm,
    product,
    subject,
    after: row.after === '' ? null : row.after,
    token,
    onBehalf: actor === null || note === null ? null : { actor, note, ...(service !== null && { service }) },
    ...(delegate !== null && role !== null && { delegate: { sub: delegate, role } }),
  }
}
