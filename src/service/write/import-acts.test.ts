import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { AcceptanceStore } from '../../store/store.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { importActs } from './import-acts.ts'

const NOW = '2026-11-22T09:00:00.000Z'

let folder: string
let store: AcceptanceStore
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-import-'))
  store = await openSqliteStore(join(folder, 'acceptances.sqlite'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const person = { product: 'olympiad', subject: 'person-1' }
const owner = { realm: 'olympiad', subject: 'person-1' }
const first = {
  ...createActRequest(),
  ...person,
  versionDigest: 'f'.repeat(64),
  id: randomUUID(),
  at: '2026-01-01T09:00:00.000Z',
}
const second = { ...first, act: 'withdraw' as const, id: randomUUID(), after: first.id }
const lines = (...acts: object[]) => acts.map((act) => `${JSON.stringify(act)}\n`).join('')
const importing = (text: string) =>
  importActs(
    { text, file: 'acts.ndjson' },
    {
      store,
      ring: { mark: ({ subject }) => subject },
      keys: { log: 'log-1', receipt: 'receipt-1' },
      newKey: () => randomBytes(32).toString('base64url'),
      now: () => new Date(NOW),
    },
  )

test('acts keep their order and ids; their own moments stand beside that of the import', async () => {
  expect(await importing(lines(first, second))).toEqual({ stored: 2, known: 0 })
  expect(await store.listActs(owner)).toMatchObject([
    { ...first, at: NOW, claimedAt: first.at, index: 0, token: null },
    { ...second, at: NOW, claimedAt: second.at, index: 1, token: null },
  ])
})

test('importing twice records once', async () => {
  await importing(lines(first, second))
  expect(await importing(lines(first, second))).toEqual({ stored: 0, known: 2 })
})

test.each([
  ['no JSON', 'oops', 'acts.ndjson:2 the line is not JSON'],
  [
    'an act that lacks its moment',
    lines({ ...second, at: undefined }),
    'acts.ndjson:2 at: expected a moment',
  ],
  ['a member that is not known', lines({ ...second, more: 1 }), 'acts.ndjson:2 : Unrecognized key: "more"'],
])('a file with %s is refused as a whole, by line', async (_, line, message) => {
  await expect(importing(lines(first) + line)).rejects.toThrow(message)
  expect(await store.listActs(owner)).toEqual([])
})

test('an act that does not follow the last one is refused by line', async () => {
  await expect(importing(lines(first, { ...second, after: null }))).rejects.toThrow(
    'acts.ndjson:2 "after" is not the last answer of the person',
  )
})
