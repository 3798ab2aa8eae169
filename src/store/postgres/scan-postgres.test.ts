import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '../../domain/log/audit/audit.ts'
import type { AuditFinding, StoredCheckpoint } from '../../domain/log/audit/check.ts'
import { type PostgresServer, sharePostgres } from '../fixture.ts'
import { fillLog, KEY_NAMES } from '../fixture-log.ts'
import type { AcceptanceStore } from '../store.ts'
import { openPostgresStore } from './postgres.ts'
import { openPostgresScan } from './scan-postgres.ts'

let server: PostgresServer
let url: string
let store: AcceptanceStore
let checkpoints: StoredCheckpoint[] = []
beforeAll(async () => {
  server = await sharePostgres()
  url = await server.createDatabase()
  store = await openPostgresStore(url)
  await fillLog(store, {
    people: 45,
    async afterEach(person) {
      const head = person === 20 ? await store.findHead() : null
      if (head) checkpoints = [{ place: 'kept.txt', size: head.size, root: head.root }]
    },
  })
}, 120_000)
afterAll(async () => {
  await store.close()
  await server.stop()
})

async function codesOf(address: string): Promise<string[]> {
  const findings: AuditFinding[] = []
  const scan = await openPostgresScan(address)
  const knowsKey = (name: string, use: 'log' | 'receipt') => KEY_NAMES.some((keys) => keys[use] === name)
  await audit(scan.rows, { checkpoints, knowsKey, migrations: scan.migrations }, (one) => findings.push(one))
  await scan.close()
  return [...new Set(findings.map(({ code }) => code))]
}

test('a whole log on PostgreSQL has no findings', async () => {
  expect(await codesOf(url)).toEqual([])
})

test('the scan sees one moment, whatever is written meanwhile', async () => {
  const scan = await openPostgresScan(url)
  const before = await scan.findHead()
  await store.recordVersions(
    [{ id: '00000000-0000-4000-8000-000000000001', policy: 'later', version: 1, facts: '[]' }],
    '2027-01-01T00:00:00.000Z',
    KEY_NAMES[1],
  )
  expect(await scan.findHead()).toEqual(before)
  let size = 0
  for await (const _record of scan.rows.records()) size++
  expect(size).toBe(before?.size)
  await scan.close()
  expect(await codesOf(url)).toEqual([])
})

test.each([
  [
    'records',
    "update records set leaf = replace(leaf, 'kk', 'ru') where leaf_index = 9",
    ['record-hash', 'rewritten'],
  ],
  ['records', 'delete from records where leaf_index = 9', ['record-place', 'opening', 'rewritten']],
  ['openings', "update openings set subject = 'other' where leaf_index = 9", ['commitment']],
  ['openings', 'delete from openings where leaf_index = 9', ['erased']],
  [
    'batches',
    "update batches set log_key = 'mine' where size = (select max(size) from batches)",
    ['batch-key'],
  ],
  ['versions', "update versions set facts = '[]'", ['version']],
  ['log_head', "update log_head set at = ''", ['head']],
  ['presentations', "update presentations set body = '{}'", ['presentation-body']],
])('a fault in %s is found: %s', async (table, sql, codes) => {
  const copy = await copyOf(url)
  await server.run(copy, `set session_replication_role = replica; ${sql}`)
  expect(await codesOf(copy), table).toEqual(expect.arrayContaining(codes))
})

test('a server that is not there is reported without its password', async () => {
  const error = await openPostgresScan('postgresql://kelisim:secret@127.0.0.1:1/nothing').catch((e) => e)
  expect(error).toMatchObject({
    code: 'setting-invalid',
    message: 'The acceptance database at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
  })
})

/** A database can be copied while nobody is connected to it. */
async function copyOf(address: string): Promise<string> {
  await store.close()
  const copy = await server.createDatabase()
  const [from, to] = [address, copy].map((one) => new URL(one).pathname.slice(1))
  const admin = new URL(address)
  admin.pathname = '/postgres'
  await server.run(admin.href, `drop database ${to}`)
  await server.run(admin.href, `create database ${to} template ${from}`)
  store = await openPostgresStore(address)
  return copy
}
