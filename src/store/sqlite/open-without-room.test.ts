import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAct, KEYS } from '../fixture-act.ts'
import { openSqliteWithoutRoom } from './open-without-room.ts'
import { openSqliteStore } from './sqlite.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-full-'))
  path = join(folder, 'acceptances.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was recorded is read, also what is still in the write-ahead log, and nobody else has the file', async () => {
  const store = await openSqliteStore(path)
  const act = createAct()
  await store.append([act], KEYS)
  // As a process leaves it that was killed.
  const copy = join(folder, 'copy.sqlite')
  for (const part of ['', '-wal']) {
    copyFileSync(`${path}${part}`, `${copy}${part}`)
  }
  await store.close()
  const full = await openSqliteWithoutRoom(copy)
  expect((await full.listActs(act)).map(({ id }) => id)).toEqual([act.id])
  expect((await full.findHead())?.size).toBe(1)
  const other = new DatabaseSync(copy)
  expect(() => other.prepare('select * from records').all()).toThrow('locked')
  other.close()
  await full.close()
  const again = await openSqliteStore(copy)
  expect((await again.listActs(act)).map(({ id }) => id)).toEqual([act.id])
  await again.close()
})

test('no file is made, and none is read that another version of the program left', async () => {
  await expect(openSqliteWithoutRoom(path)).rejects.toThrow('there is no acceptance database')
  await (await openSqliteStore(path)).close()
  const raw = new DatabaseSync(path)
  raw.exec("delete from kysely_migration where name like '0009%'")
  raw.close()
  await expect(openSqliteWithoutRoom(path)).rejects.toThrow('another version')
})
