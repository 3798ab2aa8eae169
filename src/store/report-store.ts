import type { Kysely } from 'kysely'
import type { Engine } from './sql/engine.ts'
import type { HotPath } from './sql/hot-path.ts'
import { SqlStore } from './sql/sql-store.ts'
import type { Tables } from './sql/tables.ts'
import type { ReportStore } from './store.ts'

/** The store over a connection that can only read; what it would write with is that connection as well. */
export function createReportStore(name: Engine['name'], db: Kysely<Tables>, hot: HotPath): ReportStore {
  return new SqlStore({
    name,
    // One report asks at a time.
    batchesReads: false,
    writer: db,
    reader: db,
    hot,
    async afterErasure() {},
    async scrub() {},
    close: () => db.destroy(),
  })
}
