import type { ActKind } from '../../domain/acceptance/act.ts'

/** A row of `records`: an entry of the log, never changed or deleted. */
export interface RecordRow {
  /** Place in the log, from 0. */
  leaf_index: number
  id: string
  /** The exact bytes that were hashed, as text. */
  leaf: string
  /** Leaf hash in base64. */
  hash: string
}

/** A row of `openings`: what makes a record somebody's; goes when the person is erased. */
export interface OpeningRow {
  leaf_index: number
  product: string
  subject: string
  policy: string
  version: number
  act: ActKind
  /** Empty for null, because SQL lets any number of nulls stand in a UNIQUE. */
  after: string
  key: string
  token: string | null
  actor: string | null
  note: string | null
}

/** A row of `batches`: the tree as a transaction left it. */
export interface BatchRow {
  size: number
  /** Place of its first record: where the batch before it ended, so that none can be lost unseen. */
  first: number
  root: string
  at: string
  log_key: string
  receipt_key: string
}

/** A row of `nodes`: the root of a perfect subtree of 256, 65,536, … leaves. */
export interface NodeRow {
  /** 8, 16, …: the subtree holds 2^level leaves. */
  level: number
  position: number
  hash: string
}

/** The only row of `log_head`: where the log grows; whoever writes holds its lock. */
export interface HeadRow {
  id: number
  size: number
  /** Hashes of the perfect subtrees that make up the tree, largest first, in base64, separated by spaces. */
  frontier: string
  at: string
}

/** A row of `versions`: which record tells of a version. */
export interface VersionRow {
  policy: string
  version: number
  facts: string
  at: string
  leaf_index: number
}

/** A row of `presentations`: a description of a screen, once for everybody who saw it. */
export interface PresentationRow {
  hash: string
  body: string
}

/** A row of `holds`. */
export interface HoldRow {
  product: string
  subject: string
  until: string
}

/** A row of `erasures`: for as long as an older token could still be valid. */
export interface ErasureRow {
  mark: string
  at: string
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
  holds: HoldRow
  erasures: ErasureRow
}
