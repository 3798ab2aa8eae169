import { expect, test } from 'vitest'
import { Random } from '../../harness/random.ts'
import { DiskImage } from './disk-image.ts'
import type { TraceEvent } from './event.ts'

const thread = 1
const written = (at: number | null, text: string, path = '/data/a'): TraceEvent => ({
  is: 'written',
  thread,
  path,
  at,
  data: Buffer.from(text),
})
const sync = (path = '/data/a'): TraceEvent[] => [
  { is: 'syncing', thread, path },
  { is: 'synced', thread, path },
]
const [SYNCING, SYNCED] = sync() as [TraceEvent, TraceEvent]
const opened = (path: string): TraceEvent => ({ is: 'opened', thread, path, isEmptied: true })
const renamed = (path: string, to: string): TraceEvent => ({ is: 'renamed', thread, path, to })
const after = (...events: TraceEvent[]) => {
  const image = new DiskImage('/data')
  for (const event of events) image.take(event)
  return image
}
/** What is left of a file whose name the disk was asked for. */
const left = (...events: TraceEvent[]) =>
  after(opened('/data/a'), ...sync('/data'), ...events)
    .dropUnsynced()
    .get('/data/a')
    ?.toString()

test('what the disk was asked for is there, what it was not asked for is gone', () => {
  expect(left(written(0, 'one'), ...sync(), written(3, 'two'))).toBe('one')
})

test('what was written while the disk was being asked is gone', () => {
  expect(left(written(0, 'one'), SYNCING, written(3, 'two'), SYNCED)).toBe('one')
})

test('a later write goes over an earlier one, one without a place goes to the end, a cut takes the end', () => {
  expect(left(written(0, 'abcdef'), written(1, 'XY'), written(null, 'g'), ...sync())).toBe('aXYdefg')
  expect(left(written(0, 'abcdef'), { is: 'cut', thread, path: '/data/a', size: 2 }, ...sync())).toBe('ab')
})

test('a file whose name the disk was not asked for is gone, whatever its content', () => {
  const image = after(opened('/data/a'), written(0, 'one'), ...sync())
  expect(image.dropUnsynced()).toEqual(new Map())
  expect(image.tearUnsynced(new Random(1)).get('/data/a')?.toString()).toBe('one')
})

test('a file that takes the place of another is the old one until the folder is asked for, and empty without its content', () => {
  const replaced = (...syncs: TraceEvent[]) =>
    left(written(0, 'old'), ...sync(), opened('/data/a.new'), written(null, 'new', '/data/a.new'), ...syncs)
  const put = renamed('/data/a.new', '/data/a')
  expect(replaced(...sync('/data/a.new'), put)).toBe('old')
  expect(replaced(...sync('/data/a.new'), put, ...sync('/data'))).toBe('new')
  expect(replaced(put, ...sync('/data'))).toBe('')
})

test('a file that was removed is there until the folder is asked for', () => {
  const removed: TraceEvent = { is: 'removed', thread, path: '/data/a' }
  expect(left(written(0, 'one'), ...sync(), removed)).toBe('one')
  expect(left(written(0, 'one'), ...sync(), removed, ...sync('/data'))).toBeUndefined()
})

test('of a page that was not asked for, chance keeps some sectors whole and leaves others out', () => {
  const image = after(written(0, 'o'.repeat(4096)), ...sync(), written(24, 'n'.repeat(4096)))
  const found = image.tearUnsynced(new Random(1)).get('/data/a')?.toString() ?? ''
  expect(new Set(found)).toEqual(new Set(['o', 'n']))
  // The page begins 24 bytes into the first sector.
  for (let sector = 0; sector < 8; sector++) {
    expect(new Set(found.slice(Math.max(24, sector * 512), (sector + 1) * 512)).size).toBe(1)
  }
})
