import type { LogRows } from '../../domain/log/audit/rows.ts'
import type { Batch } from '../store.ts'

/** A whole database as it stands at one moment, for reading only; whoever writes is not kept waiting. */
export interface Scan {
  rows: LogRows
  /** Names of the changes of schema that this program knows, in their order. */
  migrations: readonly string[]
  /** The newest batch; null while the log is empty. */
  findHead(): Promise<Batch | null>
  close(): Promise<void>
}
