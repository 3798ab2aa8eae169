import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { AcceptanceStore } from '../../store/store.ts'
import { createAct, KEYS } from '../../store/store-suite.ts'
import { guardStore } from './guarded-store.ts'
import { followHighWater, type HighWater } from './high-water.ts'

let folder: string
let path: string
let primary: AcceptanceStore
let standby: AcceptanceStore
/** The database that answers at the moment. */
let leader: AcceptanceStore
let mark: HighWater
let problems: string[]

const here = {
  findHead: () => leader.findHead(),
  listHashes: (ranges: Parameters<AcceptanceStore['listHashes']>[0]) => leader.listHashes(ranges),
}
const record = (store: AcceptanceStore, ...people: number[]) =>
  store.append(
    people.map((person) => createAct({ subject: `person-${person}` })),
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
  mark = await followHighWater(path, here, (problem) => problems.push(problem))
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
  await vi.waitFor(() => expect([written(), mark.findProblem()]).toEqual([4, null]))
})

test('a standby that lagged behind and took over is found out, and the mark stays where it was', async () => {
  await record(standby, 1)
  leader = standby
  await aSecond()
  expect(mark.findProblem()).toBe('The log holds 1 records, but it has held 3.')
  await aSecond()
  expect([written(), problems]).toEqual([3, ['The log holds 1 records, but it has held 3.']])
})

test('a standby that has grown beyond the mark with other records is found out too', async () => {
  await record(standby, 7, 8, 9, 10)
  leader = standby
  await aSecond()
  expect(mark.findProblem()).toMatch(/^The first 3 records of the log have the root .*, but had /)
  expect(written()).toBe(3)
})

test('once the right database answers again, all is well again', async () => {
  leader = standby
  await aSecond()
  expect(mark.findProblem()).toBe('The log holds 0 records, but it has held 3.')
  leader = primary
  await record(primary, 4)
  await aSecond()
  await vi.waitFor(() => expect([written(), mark.findProblem()]).toEqual([4, null]))
})

test('a second in which the database does not answer is no problem of the log, and the mark stays', async () => {
  await record(primary, 4)
  await primary.close()
  await aSecond()
  expect([written(), mark.findProblem(), problems]).toEqual([3, null, []])
  primary = await openSqliteStore(join(folder, 'primary.sqlite'))
  leader = primary
  await aSecond()
  await vi.waitFor(() => expect(written()).toBe(4))
})

test('a mark that is still being written holds up neither the look at the log nor what comes after it', async () => {
  await record(primary, 4)
  // Not waited for: the disk is at work.
  vi.advanceTimersByTime(1000)
  await record(primary, 5)
  await mark.stop()
  expect(written()).toBe(5)
  mark = await followHighWater(path, here, (problem) => problems.push(problem))
  expect([written(), mark.findProblem()]).toEqual([5, null])
})

describe('at the start', () => {
  const start = () => followHighWater(path, here, (problem) => problems.push(problem))
  beforeEach(() => mark.stop())

  test('the log as it was is taken over, and followed from there', async () => {
    await record(primary, 4)
    mark = await start()
    expect([written(), mark.findProblem()]).toEqual([4, null])
  })

  test('a log without records has no mark yet, and gets one with its first record', async () => {
    path = join(folder, 'other.json')
    leader = standby
    mark = await start()
    expect([existsSync(path), mark.findProblem()]).toEqual([false, null])
    await record(standby, 1)
    await aSecond()
    await vi.waitFor(() => expect(written()).toBe(1))
  })

  test.each([
    ['is empty', [], 'The log holds 0 records, but it has held 3.'],
    ['is shorter', [1], 'The log holds 1 records, but it has held 3.'],
    ['begins otherwise', [7, 8, 9, 10], 'The first 3 records of the log have the root '],
  ])(
    'a log that %s is refused with what to do, and the mark stays as evidence',
    async (_, people, message) => {
      await record(standby, ...people)
      leader = standby
      await expect(start()).rejects.toMatchObject({
        code: 'log-rolled-back',
        message: expect.stringContaining(message),
        advice: expect.stringMatching(
          /^Put the database back to which the mark .+ keep .+ as evidence under another/,
        ),
      })
      expect(written()).toBe(3)
    },
  )

  test('a log whose hashes do not give its own root is refused, also where there is no mark', async () => {
    const raw = new DatabaseSync(join(folder, 'primary.sqlite'))
    raw.exec('drop trigger records_no_update')
    raw.exec('update records set hash = (select hash from records where leaf_index = 0) where leaf_index = 1')
    raw.close()
    rmSync(path)
    await expect(start()).rejects.toMatchObject({
      code: 'log-corrupt',
      message: expect.stringMatching(/^The stored hashes of the 3 records of the log do not give its root /),
      advice: expect.stringContaining('npm run service -- fsck'),
    })
    expect(existsSync(path)).toBe(false)
  })

  test('a mark that cannot be written keeps nobody out, is warned of, and is written once it can be', async () => {
    const inTheWay = join(folder, 'full')
    writeFileSync(inTheWay, '')
    path = join(inTheWay, 'high-water.json')
    mark = await start()
    expect(mark.findProblem()).toBeNull()
    expect(mark.listWarnings()).toMatchObject([
      {
        code: 'mark-not-kept',
        detail: expect.stringMatching(/could not be written to .+high-water\.json: /),
      },
    ])
    leader = standby
    await aSecond()
    expect(mark.findProblem()).toBe('The log holds 0 records, but it has held 3.')
    leader = primary
    rmSync(inTheWay)
    await aSecond()
    await vi.waitFor(() =>
      expect([written(), mark.listWarnings(), mark.findProblem()]).toEqual([3, [], null]),
    )
  })

  test.each([
    ['cut off', '{"size":3,"ro'],
    ['of another form', '{"size":"3","root":""}'],
    ['of no record', '{"size":0,"root":""}'],
    ['empty', ''],
  ])('a mark that is %s is not taken for none', async (_, text) => {
    writeFileSync(path, text)
    await expect(start()).rejects.toMatchObject({
      code: 'log-rolled-back',
      message: `The high-water mark ${path} is damaged.`,
    })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})

test('nothing is added to a log that was rolled back, and it can still be read', async () => {
  const store = guardStore(primary, () => 'The log holds 1 records, but it has held 3.')
  const refused = { id: 'store-unavailable', headers: { 'retry-after': '5' } }
  await expect(record(store, 5)).rejects.toMatchObject(refused)
  await expect(store.erase({ ...createAct(), id: 'erasure' }, KEYS)).rejects.toMatchObject(refused)
  expect((await store.findHead())?.size).toBe(3)
})
