import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AcceptanceStore } from '../store.ts'
import { createAct, KEYS } from '../store-suite.ts'
import { backupSqlite } from './backup-sqlite.ts'
import { openSqliteStore } from './sqlite.ts'

let folder: string
let path: string
let store: AcceptanceStore
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-backup-'))
  path = join(folder, 'log.sqlite')
  store = await openSqliteStore(path)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('a copy that is made while the database is served holds what had been confirmed, and goes on from there', async () => {
  await store.append([createAct()], KEYS)
  const copy = join(folder, 'copy.sqlite')
  backupSqlite(path, copy)
  await store.append([createAct({ subject: 'person-2' })], KEYS)

  const restored = await openSqliteStore(copy)
  expect(await restored.findHead()).toMatchObject({ size: 1 })
  expect(await restored.append([createAct()], KEYS)).toMatchObject([{ kind: 'known' }])
  expect(await restored.append([createAct({ subject: 'person-2' })], KEYS)).toMatchObject([
    { kind: 'stored' },
  ])
  await restored.close()
})

test('a copy is for its owner alone, and never replaces another', async () => {
  const copy = join(folder, 'copy.sqlite')
  backupSqlite(path, copy)
  expect(statSync(copy).mode & 0o777).toBe(0o600)
  expect(() => backupSqlite(path, copy)).toThrow(`There is a copy at ${copy} already.`)
  expect(() => backupSqlite(join(folder, 'none'), join(folder, 'other'))).toThrow('There is no acceptance')
})

test('whom the database has forgotten is not in the copy', async () => {
  await store.append([createAct({ subject: 'canary-1' }), createAct({ subject: 'canary-2' })], KEYS)
  const id = '0190c0de-0000-7000-8000-000000000000'
  await store.erase({ realm: 'olympiad', subject: 'canary-1', id, at: createAct().at, mark: 'm' }, KEYS)
  const copy = join(folder, 'copy.sqlite')
  backupSqlite(path, copy)
  const bytes = readFileSync(copy, 'latin1')
  expect([bytes.includes('canary-1'), bytes.includes('canary-2')]).toEqual([false, true])
})
