import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '../../domain/log/audit/audit.ts'
import type { AuditFinding } from '../../domain/log/audit/check.ts'
import { type PostgresServer, startPostgres } from '../fixture.ts'
import { openPostgresStore } from '../postgres/postgres.ts'
import { openPostgresScan } from '../postgres/scan-postgres.ts'
import { openSqliteScan } from '../sqlite/scan-sqlite.ts'
import { openSqliteStore } from '../sqlite/sqlite.ts'

/** A database with a description in the first form, whose buttons are words of a client. */
const OLD = new URL('../../../scripts/fault/fixtures/0001-log/', import.meta.url)
const readOld = (name: string) => readFileSync(new URL(name, OLD), 'utf8')
const HASH = '6f572111114238268291045c022d9fa3384bd578da9eb488193990d55e7135dd'
const WORDS = 'Қабылдамаймын'

let server: PostgresServer
const folder = mkdtempSync(join(tmpdir(), 'kelisim-presentations-'))
beforeAll(async () => {
  server = await startPostgres(['wal_recycle=off', 'min_wal_size=32MB', 'autovacuum=off'])
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
}, 60_000)

/** Files below a folder in which the words of the client stand. */
function findWords(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(WORDS))
}

const ENGINES = {
  SQLite: async () => {
    const path = join(folder, 'acceptances.sqlite')
    const raw = new DatabaseSync(path)
    // As the service has it: without, nothing that is overwritten leaves the file.
    raw.exec('pragma journal_mode = wal; pragma secure_delete = on')
    raw.exec(readOld('sqlite.sql'))
    const before = findWords(folder)
    raw.close()
    const store = await openSqliteStore(path)
    return { before, place: folder, store, forget: async () => {}, openScan: () => openSqliteScan(path) }
  },
  PostgreSQL: async () => {
    const url = await server.createDatabase()
    await server.run(url, readOld('postgres.sql'))
    await server.run(url, 'checkpoint')
    const before = findWords(server.folder)
    const store = await openPostgresStore(url)
    const forget = async () => {
      await store.scrub()
      for (let round = 0; round < 3; round++) {
        await server.run(url, 'select pg_switch_wal()')
        await server.run(url, 'checkpoint')
      }
    }
    return { before, place: server.folder, store, forget, openScan: () => openPostgresScan(url) }
  },
}

test.each(Object.entries(ENGINES))(
  'on %s a description in the first form is removed from every file, its hash stays, and nothing counts as damage',
  async (_, open) => {
    const { before, place, store, forget, openScan } = await open()
    expect(before).not.toEqual([])
    expect(await store.findPresentation(HASH)).toBe('removed')
    await forget()
    expect(findWords(place)).toEqual([])

    const scan = await openScan()
    const findings: AuditFinding[] = []
    const yardstick = { checkpoints: [], knowsKey: null, migrations: scan.migrations }
    await audit(scan.rows, yardstick, (finding) => findings.push(finding))
    expect(findings).toEqual([])
    await scan.close()
    await store.close()
  },
  60_000,
)
