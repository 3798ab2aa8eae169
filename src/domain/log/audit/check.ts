import type { Json } from '../../encoding/canonical-json.ts'
import type { Leaf } from '../leaf.ts'
import type { Frontier } from '../merkle.ts'
import type { LogRows, OpeningRow, RecordRow, VersionRow } from './rows.ts'

/** One thing in a database that is not as it must be. */
export interface AuditFinding {
  /** Name of the check that found it; stable. */
  code: string
  /** Table and key of the row, or the file of a checkpoint. */
  place: string
  found: string
  expected: string
  advice: string
}

/** A checkpoint that was kept outside the database, and whose signature has been verified. */
export interface StoredCheckpoint {
  /** Where it was kept. */
  place: string
  size: number
  /** Root in base64. */
  root: string
}

/** What a database is held against. */
export interface AuditBaseline {
  checkpoints: readonly StoredCheckpoint[]
  /** Tells whether a key of that name and use is known; null where the keys are not at hand. */
  knowsKey: ((name: string, use: 'log' | 'receipt') => boolean) | null
  /** Names of the changes of schema that must have been made, in their order. */
  migrations: readonly string[]
}

/** A record with all that stands under its place. */
export interface Entry {
  /** How many records were read before it. */
  place: number
  row: RecordRow
  /** The text as it was parsed, with its members in their order; undefined when it is no JSON. */
  value: Json | undefined
  /** What the text says; null when it is no leaf. */
  leaf: Leaf | null
  /** Hash of the text. */
  hash: Uint8Array
  opening: OpeningRow | null
  versions: readonly VersionRow[]
  /** The tree with this record. */
  tree: Frontier
  /** Perfect subtrees that this record completes. */
  nodes: readonly { level: number; position: number; hash: Uint8Array }[]
}

/** The log after its last record. */
export interface End {
  tree: Frontier
  /** Moment of the newest record, empty for none. */
  at: string
}

/** Reports a finding of one check. */
export type ReportFinding = (place: string, found: string, expected: string) => void

/** Follows the log from record to record. */
export interface Watcher {
  visitEntry?(entry: Entry): void | Promise<void>
  /** An opening or a version under a place where no record is. */
  visitStray?(table: 'openings' | 'versions', index: number): void
  end?(end: End): void | Promise<void>
}

/** One check of an audit: what it looks at, and what to do about its findings. */
export interface Check {
  advice: string
  watch(tell: ReportFinding, rows: LogRows, yardstick: AuditBaseline): Watcher
}

export const RESTORE =
  'Keep this database as evidence and restore a backup that passes fsck with the same checkpoint.'
