import type { Kysely } from 'kysely'
import type { ReportStore } from '../store.ts'
import type { Engine } from './engine.ts'
import { SqlStore } from './sql-store.ts'
import type { Tables } from './tables.ts'

/** The store over a connection that can only read; what it would write with is that connection as well. */
export function createReportStore(name: Engine['name'], db: Kysely<Tables>): ReportStore {
  return new SqlStore({
    name,
    // One report asks at a time.
    batchesReads: false,
    writer: db,
    reader: db,
    afterAppend() {},
    async afterErasure() {},
    async scrub() {},
    close: () => db.destroy(),
  })
}
