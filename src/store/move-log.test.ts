import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { audit } from '../domain/log/audit/audit.ts'
import type { AuditFinding } from '../domain/log/audit/check.ts'
import { readContents } from '../domain/log/audit/fixture.ts'
import { type PostgresServer, sharePostgres } from './fixture.ts'
import { fillLog, KEY_NAMES } from './fixture-log.ts'
import { moveLog } from './move-log.ts'
import { openPostgresStore } from './postgres/postgres.ts'
import { openPostgresScan } from './postgres/scan-postgres.ts'
import { openSqliteScan } from './sqlite/scan-sqlite.ts'
import { openSqliteStore } from './sqlite/sqlite.ts'
import { createAct, KEYS } from './store-suite.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'kelisim-move-'))
const path = join(folder, 'log.sqlite')
let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
  const store = await openSqliteStore(path)
  // More than go together, and so many that the tree has inner nodes that are stored.
  await fillLog(store, { people: 700 })
  await store.close()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

test('every row arrives, the log is whole and goes on', async () => {
  const url = await server.createDatabase()
  const moved = await moveLog(path, url)
  const [source, target] = [await openSqliteScan(path), await openPostgresScan(url)]
  expect(moved).toEqual(await source.findHead())
  expect(moved?.size).toBeGreaterThan(1000)
  const contents = await readContents(source.rows)
  expect(contents.nodes.length).toBeGreaterThan(0)
  expect(contents.holds.length * contents.presentations.length).toBeGreaterThan(0)
  expect(await readContents(target.rows)).toEqual({ ...contents, migrations: expect.anything() })

  const findings: AuditFinding[] = []
  const knowsKey = (name: string, use: 'log' | 'receipt') => KEY_NAMES.some((keys) => keys[use] === name)
  const yardstick = { checkpoints: [], knowsKey, migrations: target.migrations }
  await audit(target.rows, yardstick, (finding) => findings.push(finding))
  expect(findings).toEqual([])
  await Promise.all([source.close(), target.close()])

  const store = await openPostgresStore(url)
  expect(await store.append([createAct({ subject: 'newcomer' })], KEYS)).toMatchObject([
    { kind: 'stored', act: { index: moved?.size } },
  ])
  await store.close()
})

test('a log without records is moved too: the database is ready, and the log begins there', async () => {
  const none = join(folder, 'fresh.sqlite')
  await (await openSqliteStore(none)).close()
  const url = await server.createDatabase()
  expect(await moveLog(none, url)).toBeNull()
  const store = await openPostgresStore(url)
  expect(await store.append([createAct()], KEYS)).toMatchObject([{ kind: 'stored', act: { index: 0 } }])
  await store.close()
})

test('a database that holds a log already is left as it is', async () => {
  const url = await server.createDatabase()
  const store = await openPostgresStore(url)
  await store.append([createAct()], KEYS)
  await expect(moveLog(path, url)).rejects.toThrow('The PostgreSQL database holds a log already.')
  expect(await store.findHead()).toMatchObject({ size: 1 })
  await store.close()
})

test('a log that is being served is not moved', async () => {
  const url = await server.createDatabase()
  const serving = await openSqliteStore(path)
  await expect(moveLog(path, url)).rejects.toMatchObject({ code: 'database-in-use' })
  await serving.close()
})

test('where there is no SQLite file, that is said', async () => {
  const none = moveLog(join(folder, 'none.sqlite'), await server.createDatabase())
  await expect(none).rejects.toThrow('there is no such file')
})
