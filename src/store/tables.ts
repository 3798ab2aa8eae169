import type { Generated } from 'kysely'
import type { ActKind } from '../domain/act.ts'
import type { Locale } from '../domain/locale.ts'
import { DigestSchema } from '../domain/policy.ts'
import type { NewAct, SeenVersion, StoredAct } from './store.ts'

/** A row of `acts`; `after` is empty for null, because SQL lets any number of nulls stand in a UNIQUE. */
export interface ActRow {
  seq: Generated<number>
  id: string
  product: string
  subject: string
  policy: string
  version: number
  act: ActKind
  locale: Locale
  digest: string
  /** JSON array of digests. */
  shown: string
  after: string
  at: string
  /** 1 or 0. */
  imported: number
}

/** A row of `versions`. */
export interface VersionRow {
  policy: string
  version: number
  facts: string
  at: string
}

/** The database, for Kysely. */
export interface Tables {
  acts: ActRow
  versions: VersionRow
}

const ShownSchema = DigestSchema.array()

/** Writes an act as a row. */
export function actToRow({ after, shown, imported, ...act }: NewAct): Omit<ActRow, 'seq'> {
  return { ...act, shown: JSON.stringify(shown), after: after ?? '', imported: Number(imported) }
}

/** Reads an act from a row. */
export function rowToAct(row: Omit<ActRow, 'seq'> & { seq: number }): StoredAct {
  return {
    ...row,
    shown: ShownSchema.parse(JSON.parse(row.shown)),
    after: row.after === '' ? null : row.after,
    imported: row.imported === 1,
  }
}

/** Reads a version from a row. */
export function rowToVersion({ policy, version, facts, at }: VersionRow): SeenVersion {
  return { policy, version, facts, at }
}
