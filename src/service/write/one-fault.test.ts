import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { openPostgresStore } from '../../store/postgres/postgres.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import { createAct, KEYS } from '../../store/store-suite.ts'
import { createWriteQueue } from './write-queue.ts'

let server: PostgresServer
const folder = mkdtempSync(join(tmpdir(), 'kelisim-fault-'))
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
}, 60_000)

/** Makes the database itself refuse whatever one person does. */
const ENGINES = {
  SQLite: async () => {
    const path = join(folder, 'acceptances.sqlite')
    const store = await openSqliteStore(path)
    const raw = new DatabaseSync(path)
    raw.exec(`create trigger faulty before insert on openings when new.subject = 'person-7'
      begin select raise(abort, 'not this one'); end`)
    raw.close()
    return store
  },
  PostgreSQL: async () => {
    const url = await server.createDatabase()
    const store = await openPostgresStore(url)
    await server.run(url, "alter table openings add constraint faulty check (subject <> 'person-7')")
    return store
  },
}

test.each(Object.entries(ENGINES))(
  'on %s a statement that fails for one act leaves the others recorded, in one log without a gap',
  async (_, open) => {
    const store = await open()
    const queue = createWriteQueue({ store, keys: () => KEYS })
    const acts = Array.from({ length: 60 }, (_, n) => createAct({ subject: `person-${n}` }))
    const outcomes = await Promise.all(acts.map((act) => queue.append(act).catch((error: Error) => error)))
    const failed = outcomes.flatMap((outcome, n) => (outcome instanceof Error ? n : []))
    expect(failed).toEqual([7])
    const places = outcomes.flatMap((one) => ('kind' in one && one.kind === 'stored' ? one.act.index : []))
    expect(places).toEqual(Array.from({ length: 59 }, (_, index) => index))
    expect(await store.listActs(createAct({ subject: 'person-7' }))).toEqual([])
    expect((await store.findHead())?.size).toBe(59)
    await store.close()
  },
)
