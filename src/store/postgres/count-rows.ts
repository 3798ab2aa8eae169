import { type Kysely, sql } from 'kysely'
import type { Tables } from '../sql/tables.ts'

/** Size of the log at which its rows are first counted; a plan for fewer is good enough. */
const FIRST = 256
const GROWTH = 4

/**
 * Lets PostgreSQL count the rows of a growing log: it plans by how many there were when it last counted, which
 * it does by itself about once a minute. Until then a burst of newcomers into a new or small database would be
 * answered by reading all acts of the product for each batch.
 *
 * @returns what to call with the size of the log when it has grown; it does not wait for the counting
 */
export function countRows(db: Kysely<Tables>, onError?: (error: Error) => void): (size: number) => void {
  let next = FIRST
  return (size) => {
    if (size < next) return
    next = size * GROWTH
    sql`select kelisim_count_rows()`.execute(db).catch(onError ?? (() => {}))
  }
}
