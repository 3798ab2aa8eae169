import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRename } from '../fixture-act.ts'
import { createAct, KEYS, testStore } from '../store-suite.ts'
import { openSqliteStore } from './sqlite.ts'

testStore('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-store-'))
  return {
    open: () => openSqliteStore(join(folder, 'acceptances.sqlite')),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
})

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-sqlite-'))
  path = join(folder, 'acceptances.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ["update records set leaf = '{}'", 'records are never changed'],
  ['delete from records', 'records are never deleted'],
  ["update batches set root = ''", 'batches are never changed'],
  ['delete from batches', 'batches are never deleted'],
  ["update versions set facts = ''", 'versions are never changed'],
  ['delete from versions', 'versions are never deleted'],
  ["update openings set act = 'decline'", 'openings are never changed'],
  ['update openings set formerly = null', 'openings are never changed'],
  ["update openings set formerly = 'somebody'", 'openings are never changed'],
  ['update forgotten set person = 7', 'forgotten are never changed'],
  ['delete from forgotten', 'forgotten are never deleted'],
  ["update renames set to_id = 'somebody'", 'renames are never changed'],
])('the database itself refuses "%s"', async (sql, reason) => {
  const store = await openSqliteStore(path)
  await store.append([createAct()], KEYS)
  await store.recordVersions([{ id: '1', policy: 'privacy', version: 1, facts: '[]' }], createAct().at, KEYS)
  await store.rename(createRename(), KEYS)
  const gone = createAct({ subject: 'gone' })
  await store.append([gone], KEYS)
  await store.erase({ ...gone, id: 'erasure' }, KEYS)
  const raw = new DatabaseSync(path)
  expect(() => raw.exec(sql)).toThrow(reason)
  raw.close()
  await store.close()
})

test('the database itself refuses a second answer after the same one', async () => {
  const store = await openSqliteStore(path)
  await store.append([createAct()], KEYS)
  const raw = new DatabaseSync(path)
  raw.exec("insert into records values (1, 'other', '{}', '')")
  for (const act of ['decline', 'correct']) {
    const copy = `insert into openings select 1, realm, product, subject, policy, version, '${act}', after, key,
      token, actor, note, delegate, role, service, formerly from openings`
    expect(() => raw.exec(copy)).toThrow('UNIQUE')
  }
  raw.close()
  await store.close()
})

test('a second process on the same file is refused, and let in once the first has closed it', async () => {
  const store = await openSqliteStore(path)
  await expect(openSqliteStore(path)).rejects.toMatchObject({
    code: 'database-in-use',
    message: `Another process has the acceptance database ${path} open.`,
  })
  await store.close()
  await (await openSqliteStore(path)).close()
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

test('a database that a newer program has changed is refused, and that is said', async () => {
  await (await openSqliteStore(path)).close()
  const database = new DatabaseSync(path)
  database.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')")
  database.close()
  await expect(openSqliteStore(path)).rejects.toMatchObject({
    message:
      'The acceptance database has been brought up to date (9999-later) by a newer program than this one.',
    advice: expect.stringContaining('restore the backup'),
  })
})

test('a folder that is not there is reported with advice', async () => {
  await expect(openSqliteStore(join(folder, 'missing', 'a.sqlite'))).rejects.toMatchObject({
    advice: expect.stringContaining('folder exists'),
  })
})

test('an erasure does not wait for a reader, and its traces go when the reader does', async () => {
  const store = await openSqliteStore(path)
  await store.append([createAct({ subject: 'canary-айгүл', mark: 'm' })], KEYS)
  const reader = new DatabaseSync(path, { readOnly: true })
  reader.exec('begin')
  reader.prepare('select * from openings').all()
  const began = performance.now()
  await store.erase({ ...createAct({ subject: 'canary-айгүл', mark: 'm' }), id: 'erasure' }, KEYS)
  expect(performance.now() - began).toBeLessThan(4000)
  await expect(store.scrub()).rejects.toMatchObject({ code: 'database-in-use' })
  reader.exec('commit')
  reader.close()
  await store.scrub()
  for (const file of [path, `${path}-wal`]) expect(readFileSync(file).includes('canary-айгүл')).toBe(false)
  await store.close()
})

test('what a reader has held up is cleared by itself once the reader has gone, and only then', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const store = await openSqliteStore(path)
  const holdsCanary = () => readFileSync(`${path}-wal`).includes('canary-айгүл')
  const canary = createAct({ subject: 'canary-айгүл', mark: 'm' })
  try {
    await store.append([canary], KEYS)
    const reader = new DatabaseSync(path, { readOnly: true })
    reader.exec('begin')
    reader.prepare('select * from openings').all()
    await store.erase({ ...canary, id: 'erasure' }, KEYS)
    vi.advanceTimersByTime(3000)
    expect(holdsCanary()).toBe(true)
    reader.close()
    vi.advanceTimersByTime(1000)
    expect(holdsCanary()).toBe(false)
  } finally {
    vi.useRealTimers()
    await store.close()
  }
})

test.each([0o022, 0o000])(
  'under the umask %o the files of the database are for their owner alone',
  async (mask) => {
    const before = process.umask(mask)
    try {
      const store = await openSqliteStore(path)
      await store.append([createAct()], KEYS)
      const modes = () =>
        ['', '-wal', '-shm', '.lock'].map((ending) => (statSync(path + ending).mode & 0o777).toString(8))
      expect(modes()).toEqual(['600', '600', '600', '600'])
      // As an older program left them, which did not end well.
      for (const ending of ['', '-wal', '-shm', '.lock']) chmodSync(path + ending, 0o644)
      await store.close()
      for (const ending of ['-wal', '-shm']) writeFileSync(path + ending, '', { mode: 0o644 })
      const again = await openSqliteStore(path)
      await again.append([createAct()], KEYS)
      expect(modes()).toEqual(['600', '600', '600', '600'])
      await again.close()
    } finally {
      process.umask(before)
    }
  },
)

test('a log that lost what proves its records answers nobody as if it were whole', async () => {
  await (await openSqliteStore(path)).close()
  let store = await openSqliteStore(path)
  const act = createAct()
  await store.append([act], KEYS)
  await store.close()
  const raw = new DatabaseSync(path)
  raw.exec('pragma foreign_keys = off; drop trigger batches_no_delete; delete from batches')
  raw.close()
  store = await openSqliteStore(path)
  await expect(store.append([act], KEYS)).rejects.toThrow('the log lacks the batch of the record 0')
  await store.close()
})
