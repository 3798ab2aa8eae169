import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { IS_FULL } from '../../../scripts/harness/test-run/sample.ts'
import { type PostgresServer, startPostgres } from '../fixture.ts'
import { createAct, KEYS } from '../store-suite.ts'
import { openPostgresStore } from './postgres.ts'

const [PEOPLE, ERASED] = IS_FULL ? [5000, 500] : [300, 30]

let server: PostgresServer
beforeAll(async () => {
  // Old segments of the write-ahead log are deleted instead of being kept under a new name with their old bytes.
  server = await startPostgres(['wal_recycle=off', 'min_wal_size=32MB', 'autovacuum=off'])
}, 60_000)
afterAll(() => server.stop(), 60_000)

test(`after ${ERASED} of ${PEOPLE} people were erased and scrubbed, no file of the server names them`, async () => {
  const url = await server.createDatabase()
  const store = await openPostgresStore(url)
  const people = Array.from({ length: PEOPLE }, () => `canary-${randomBytes(12).toString('hex')}`)
  for (let start = 0; start < PEOPLE; start += 200) {
    await store.append(
      people
        .slice(start, start + 200)
        .map((subject) => createAct({ subject, mark: randomUUID(), token: `t.${subject}.s` })),
      KEYS,
    )
  }
  // As PostgreSQL does by itself after a minute.
  await server.run(url, 'analyze')
  await server.run(url, 'checkpoint')
  const gone = people.slice(0, ERASED)
  expect(hits(server.folder, gone)).toBeGreaterThan(0)

  for (const subject of gone) {
    const owner = { realm: 'olympiad', subject, id: randomUUID(), at: createAct().at, mark: randomUUID() }
    expect(await store.erase(owner, KEYS)).toMatchObject({ kind: 'erased', records: 1 })
  }
  await store.scrub()
  // The write-ahead log goes with the checkpoints that follow; a server at work makes them by itself.
  for (let round = 0; round < 3; round++) {
    await server.run(url, 'select pg_switch_wal()')
    await server.run(url, 'checkpoint')
  }
  expect(hits(server.folder, gone)).toBe(0)
  expect(hits(server.folder, people.slice(ERASED, 2 * ERASED))).toBeGreaterThan(0)
  expect(await store.listFeed('olympiad', { after: -1, limit: PEOPLE })).toHaveLength(PEOPLE - ERASED)
  await store.close()
}, 120_000)

/** How many of the identifiers stand in any file below a folder. */
function hits(folder: string, identifiers: readonly string[]): number {
  const wanted = new Set(identifiers)
  const found = new Set<string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const text = readFileSync(join(entry.parentPath, entry.name), 'latin1')
    for (const [match] of text.matchAll(/canary-[0-9a-f]{24}/g)) if (wanted.has(match)) found.add(match)
  }
  return found.size
}
