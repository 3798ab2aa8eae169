import type { Range } from '../domain/log/merkle-proof.ts'

/** The tree as a batch of records left it. */
export interface Batch {
  /** Leaves in the tree. */
  size: number
  /** Root hash in base64. */
  root: string
  /** Moment of its newest record. */
  at: string
  /** Names of the keys that sign its checkpoint and its receipts. */
  logKey: string
  receiptKey: string
}

/** All that a receipt is made of, beside the opening: a pure function of stored rows. */
export interface Evidence {
  index: number
  /** The exact text of the leaf. */
  leaf: string
  /** Inclusion proof in the tree of the batch, leaf to root, in base64. */
  proof: string[]
  batch: Batch
}

/** Reads the log: leaves, roots and the hashes that proofs are made of. */
export interface LogReader {
  /** The newest batch; null while the log is empty. */
  findHead(): Promise<Batch | null>
  /** The first batch whose tree holds so many leaves; null when the log is smaller. */
  findBatch(size: number): Promise<Batch | null>
  /** What proves the record at a place; null when there is none. */
  findEvidence(index: number): Promise<Evidence | null>
  /** What proves some records, by their place; as many questions as for one. A place without a record is left out. */
  findEvidences(indices: readonly number[]): Promise<Map<number, Evidence>>
  /** Those of some ids that records have, be they anybody's or of somebody who was erased. */
  listTakenIds(ids: readonly string[]): Promise<string[]>
  /** Hashes of ranges of leaves as they occur in a proof. */
  listHashes(ranges: readonly Range[]): Promise<Uint8Array[]>
  /** Exact texts of the leaves from a place on, at most so many. */
  listLeaves(start: number, count: number): Promise<string[]>
}
