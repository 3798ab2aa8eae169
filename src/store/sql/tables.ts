import type {
  BatchRow,
  ErasureRow,
  HeadRow,
  HoldRow,
  NodeRow,
  OpeningRow,
  PresentationRow,
  RecordRow,
  VersionRow,
} from '../../domain/log/audit/rows.ts'

/** The database, for Kysely. */
export interface Tables {
  records: RecordRow
  openings: OpeningRow
  batches: BatchRow
  nodes: NodeRow
  log_head: HeadRow
  versions: VersionRow
  presentations: PresentationRow
  holds: HoldRow
  erasures: ErasureRow
}
