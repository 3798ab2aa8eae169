import type {
  BatchRow,
  ErasureRow,
  ForgottenRow,
  HeadRow,
  HoldRow,
  NodeRow,
  OpeningRow,
  PresentationRow,
  RecordRow,
  RenameRow,
  VersionRow,
} from '../../domain/log/audit/rows.ts'

/** What a database knows of the keys of its installation, in the order in which it came to know them. */
interface BoundKeyRow {
  position: number
  kid: string
  use: string
  value: string
  since: string
}

/** The database, for Kysely. */
export interface Tables {
  records: RecordRow
  openings: OpeningRow
  batches: BatchRow
  nodes: NodeRow
  log_head: HeadRow
  versions: VersionRow
  presentations: PresentationRow
  renames: RenameRow
  forgotten: ForgottenRow
  holds: HoldRow
  erasures: ErasureRow
  bound_keys: BoundKeyRow
}
