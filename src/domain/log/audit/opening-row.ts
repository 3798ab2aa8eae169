import type { OpeningFacts } from '../opening.ts'
import type { RenameOpening } from '../rename.ts'
import type { OpeningRow, RenameRow } from './rows.ts'

/** What the columns of an erasable row say for an opening; SQL's empty text is no id. */
export function readOpeningRow(row: OpeningRow): OpeningFacts {
  const { key, realm, product, subject, token, formerly } = row
  return {
    key,
    realm,
    product,
    subject,
    after: row.after === '' ? null : row.after,
    token,
    ...readSource(row),
    ...(formerly !== null && { formerly }),
  }
}

/** What the columns of an erasable row say for the opening of a rename. */
export function readRenameRow(row: RenameRow): RenameOpening {
  const { key, realm, product, service, from_id: formerly, to_id: subject } = row
  return { key, realm, product, service, formerly, subject }
}

/** Who answered, where it was not the person alone. */
export function readSource({
  actor,
  note,
  service,
  delegate,
  role,
}: Pick<OpeningRow, 'actor' | 'note' | 'service' | 'delegate' | 'role'>): Pick<
  OpeningFacts,
  'onBehalf' | 'delegate'
> {
  return {
    onBehalf: actor === null || note === null ? null : { actor, note, ...(service !== null && { service }) },
    ...(delegate !== null && role !== null && { delegate: { sub: delegate, role } }),
  }
}
