import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAct, KEYS } from '../fixture-act.ts'
import { openSqliteScan } from './scan-sqlite.ts'
import { openSqliteStore } from './sqlite.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-scan-'))
  path = join(folder, 'acceptances.sqlite')
  const store = await openSqliteStore(path)
  await store.append([createAct()], KEYS)
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function findDamages(spoil?: () => void): Promise<string[]> {
  const scan = await openSqliteScan(path)
  // Behind its back: it looks when it is asked.
  spoil?.()
  const found: string[] = []
  try {
    for await (const { damage } of scan.rows.damages()) found.push(damage)
  } finally {
    await scan.close()
  }
  return found
}

test('a sound file has no damage', async () => {
  expect(await findDamages()).toEqual([])
})

test('what names a row that is not there is damage that SQLite itself tells of', async () => {
  const raw = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  raw.exec("insert into forgotten values (7, 'olympiad', 0)")
  raw.close()
  expect(await findDamages()).toEqual(['row 7 of forgotten names a row of records that is not there'])
})

test('a file in which SQLite finds no way is an error, and not without damage', async () => {
  await expect(findDamages(() => truncateSync(path, 100))).rejects.toThrow(
    /malformed|disk I\/O|not a database/,
  )
})
