import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anAct, testStore } from './contract.ts'
import { openSqliteStore } from './sqlite.ts'

testStore('SQLite', (place) => openSqliteStore(join(place, 'acceptances.sqlite')))

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-sqlite-'))
  path = join(folder, 'acceptances.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ["update acts set act = 'accept'", 'acts are never changed or deleted'],
  ['delete from acts', 'acts are never changed or deleted'],
  ["update versions set facts = ''", 'versions are never changed or deleted'],
  ['delete from versions', 'versions are never changed or deleted'],
])('the database itself refuses "%s"', async (sql, reason) => {
  const store = await openSqliteStore(path)
  await store.append(anAct({ act: 'decline' }))
  await store.seeVersions([{ policy: 'privacy', version: 1, facts: '[]' }], '2026-11-22T09:00:00.000Z')
  const raw = new DatabaseSync(path)
  expect(() => raw.exec(sql)).toThrow(reason)
  raw.close()
  await store.close()
})

test('the database itself refuses a second answer after the same one', async () => {
  const store = await openSqliteStore(path)
  await store.append(anAct())
  const raw = new DatabaseSync(path)
  const copy = `insert into acts select 2, 'other', product, subject, policy, version, 'decline', locale, digest, shown, after, at, imported from acts`
  expect(() => raw.exec(copy)).toThrow('UNIQUE')
  raw.close()
  await store.close()
})

test('two connections to one file see the same record', async () => {
  const stores = [await openSqliteStore(path), await openSqliteStore(path)]
  const kinds: string[] = []
  for (const store of stores) kinds.push((await store.append(anAct())).kind)
  expect(kinds).toEqual(['stored', 'known'])
  for (const store of stores) await store.close()
})

test('a database in memory is refused, because it forgets', async () => {
  await expect(openSqliteStore(':memory:')).rejects.toMatchObject({
    code: 'setting-invalid',
    message: 'The acceptance database :memory: answers journal_mode = memory, expected wal.',
  })
})

test('a file that is no database is refused by name', async () => {
  writeFileSync(path, 'not a database, but long enough to be read as the header of one\n'.repeat(10))
  await expect(openSqliteStore(path)).rejects.toMatchObject({
    code: 'setting-invalid',
    message: expect.stringContaining(path),
  })
})

test('a folder that is not there is reported with advice', async () => {
  await expect(openSqliteStore(join(folder, 'missing', 'a.sqlite'))).rejects.toMatchObject({
    advice: expect.stringContaining('folder exists'),
  })
})
