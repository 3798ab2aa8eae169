import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqliteStore } from '../store/sqlite.ts'
import type { AcceptanceStore, NewAct } from '../store/store.ts'
import { aRequest } from './fixture-manifest.ts'
import { importActs } from './import-acts.ts'

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

const owner = { product: 'olympiad', subject: 'person-1' }
const first: Omit<NewAct, 'imported'> = {
  ...aRequest(),
  ...owner,
  id: randomUUID(),
  at: '2026-01-01T09:00:00.000Z',
}
const second = { ...first, act: 'withdraw' as const, id: randomUUID(), after: first.id }
const lines = (...acts: object[]) => acts.map((act) => `${JSON.stringify(act)}\n`).join('')

test('acts are recorded in their order, with the ids and moments they bring, and marked as imported', async () => {
  expect(await importActs(lines(first, second), 'acts.ndjson', store)).toEqual({ stored: 2, known: 0 })
  expect(await store.acts(owner)).toEqual([
    { ...first, seq: 1, imported: true },
    { ...second, seq: 2, imported: true },
  ])
})

test('importing twice records once', async () => {
  await importActs(lines(first, second), 'acts.ndjson', store)
  expect(await importActs(lines(first, second), 'acts.ndjson', store)).toEqual({ stored: 0, known: 2 })
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
  await expect(importActs(lines(first) + line, 'acts.ndjson', store)).rejects.toThrow(message)
  expect(await store.acts(owner)).toEqual([])
})

test('an act that does not follow the last one is refused by line', async () => {
  await expect(importActs(lines(first, { ...second, after: null }), 'acts.ndjson', store)).rejects.toThrow(
    'acts.ndjson:2 "after" is not the last answer of the person',
  )
})
