import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { anAct, KEYS } from '../store/contract.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { AcceptanceStore } from '../store/store.ts'
import { guardedStore } from './guarded-store.ts'
import { type HighWater, keepHighWater } from './high-water.ts'

let folder: string
let path: string
let primary: AcceptanceStore
let standby: AcceptanceStore
/** The database that answers at the moment. */
let leader: AcceptanceStore
let mark: HighWater
let problems: string[]

const here = {
  head: () => leader.head(),
  hashes: (ranges: Parameters<AcceptanceStore['hashes']>[0]) => leader.hashes(ranges),
}
const record = (store: AcceptanceStore, ...people: number[]) =>
  store.append(
    people.map((person) => anAct({ subject: `person-${person}` })),
    KEYS,
  )
const aSecond = () => vi.advanceTimersByTimeAsync(1000)
const written = () => JSON.parse(readFileSync(path, 'utf8')).size

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  folder = mkdtempSync(join(tmpdir(), 'kelisim-high-water-'))
  path = join(folder, 'high-water.json')
  primary = await openSqliteStore(join(folder, 'primary.sqlite'))
  standby = await openSqliteStore(join(folder, 'standby.sqlite'))
  leader = primary
  problems = []
  await record(primary, 1, 2, 3)
  mark = await keepHighWater(path, here, (problem) => problems.push(problem))
})
afterEach(async () => {
  await mark.stop()
  for (const store of [primary, standby]) await store.close()
  rmSync(folder, { recursive: true })
  vi.useRealTimers()
})

test('the mark follows the log', async () => {
  expect(written()).toBe(3)
  await record(primary, 4)
  await aSecond()
  expect([written(), mark.problem()]).toEqual([4, null])
})

test('a standby that lagged behind and took over is found out, and the mark stays where it was', async () => {
  await record(standby, 1)
  leader = standby
  await aSecond()
  expect(mark.problem()).toBe('The log holds 1 records, but it has held 3.')
  await aSecond()
  expect([written(), problems]).toEqual([3, ['The log holds 1 records, but it has held 3.']])
})

test('a standby that has grown beyond the mark with other records is found out too', async () => {
  await record(standby, 7, 8, 9, 10)
  leader = standby
  await aSecond()
  expect(mark.problem()).toMatch(/^The first 3 records of the log have the root .*, but had /)
  expect(written()).toBe(3)
})

test('once the right database answers again, all is well again', async () => {
  leader = standby
  await aSecond()
  expect(mark.problem()).toBe('The log holds 0 records, but it has held 3.')
  leader = primary
  await record(primary, 4)
  await aSecond()
  expect([written(), mark.problem()]).toEqual([4, null])
})

test('nothing is added to a log that was rolled back, and it can still be read', async () => {
  const store = guardedStore(primary, () => 'The log holds 1 records, but it has held 3.')
  const refused = { id: 'store-unavailable', headers: { 'retry-after': '5' } }
  await expect(record(store, 5)).rejects.toMatchObject(refused)
  await expect(store.erase({ ...anAct(), id: 'erasure' }, KEYS)).rejects.toMatchObject(refused)
  expect((await store.head())?.size).toBe(3)
})
