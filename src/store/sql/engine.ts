import type { Kysely } from 'kysely'
import type { HotPath } from './hot-path.ts'
import type { Tables } from './tables.ts'

/** A database as the store uses it; what it says in its own way are its `SqlFragments`. */
export interface Engine {
  name: 'sqlite' | 'postgres'
  /** Whether a question costs a journey, so that those that come together are better asked as one. */
  batchesReads: boolean
  /** For transactions: they take the write lock when they begin, or with the row of the head. */
  writer: Kysely<Tables>
  /** For everything else; never waits for the writer. */
  reader: Kysely<Tables>
  /** The two hottest ways, past the query builder. */
  hot: HotPath
  /** Clears what the engine itself keeps of erased rows, right after the erasure. */
  afterErasure(): Promise<void>
  /** Clears it also where that takes long. */
  scrub(): Promise<void>
  close(): Promise<void>
}
