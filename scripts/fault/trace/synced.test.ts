import { expect, test } from 'vitest'
import type { TraceEvent } from './event.ts'
import { countEarlyAnswers, countEarlyCommits } from './synced.ts'

const WAL = '/data/a-wal'
const data = Buffer.from('page')
const written = (thread = 1): TraceEvent => ({ is: 'written', thread, path: WAL, at: 0, data })
const syncing = (thread = 1): TraceEvent => ({ is: 'syncing', thread, path: WAL })
const synced = (thread = 1): TraceEvent => ({ is: 'synced', thread, path: WAL })
const said = (text: string, thread = 1): TraceEvent => ({
  is: 'said',
  thread,
  path: 'socket:[1]',
  data: Buffer.from(text),
})
const heard = (text: string, thread = 1): TraceEvent => ({
  is: 'heard',
  thread,
  path: 'socket:[1]',
  data: Buffer.from(text),
})
const CONFIRMED = said('HTTP/1.1 201 Created\r\nx: y\r\n\r\n{"id":"1"}')
const isWal = (path: string) => path === WAL

test.each<[string, TraceEvent[], number]>([
  ['after the disk has everything', [written(), written(), syncing(), synced(), CONFIRMED], 0],
  ['before the disk was asked', [written(), CONFIRMED, syncing(), synced()], 1],
  ['while the disk is being asked', [written(), syncing(), CONFIRMED, synced()], 1],
  [
    'though something was written after the disk had been asked',
    [written(), syncing(), written(), synced(), CONFIRMED],
    1,
  ],
  [
    'though the disk was asked for another file',
    [written(), { ...syncing(), path: '/x' }, { ...synced(), path: '/x' }, CONFIRMED],
    1,
  ],
  ['with what had been confirmed before', [written(), syncing(), synced(), CONFIRMED, CONFIRMED], 0],
])('SQLite: an answer %s', (_, events, early) => {
  expect(countEarlyAnswers(events, isWal)).toMatchObject({ early })
})

test('an answer that confirms nothing may come at any time', () => {
  const asked = said('HTTP/1.1 200 OK\r\n\r\n{"gate":"open"}')
  const refused = said('HTTP/1.1 503 Service Unavailable\r\n\r\n{"id":"x"}')
  expect(countEarlyAnswers([written(), asked, refused], isWal)).toMatchObject({ answers: 0, early: 0 })
})

const COMMIT = 'B\0\0\0\u0010kelisim-3\0S\0\0\0\u0004'
const DONE = 'C\0\0\0\u000bCOMMIT\0Z\0\0\0\u0005I'
test.each<[string, TraceEvent[], number]>([
  [
    'after the disk was asked and has answered',
    [heard(COMMIT), written(), syncing(), synced(), said(DONE)],
    0,
  ],
  ['after another process asked for both', [heard(COMMIT), syncing(2), synced(2), said(DONE)], 0],
  [
    'after the disk was asked before the commit was heard',
    [syncing(2), heard(COMMIT), synced(2), said(DONE)],
    1,
  ],
  ['without the disk', [heard(COMMIT), written(), said(DONE), syncing(2), synced(2)], 1],
])('PostgreSQL: a commit answered %s', (_, events, early) => {
  expect(countEarlyCommits(events, isWal)).toMatchObject({ answers: 1, early })
})
