import { expect, test } from 'vitest'
import type { HistoryEntry } from './history.ts'
import { judge, type LogRow } from './judge.ts'

const asked = (number: number, subject = `person-${number}`): HistoryEntry => ({
  number,
  is: 'asked',
  subject,
  act: 'accept',
  policy: 'privacy',
  version: 1,
})
const confirmed = (number: number, facts: object = {}): HistoryEntry => ({
  number,
  is: 'confirmed',
  id: `id-${number}`,
  index: number,
  receipt: `receipt-${number}`,
  ...facts,
})
const unknown = (number: number): HistoryEntry => ({ number, is: 'unknown', why: '503' })
const row = (number: number, facts: Partial<LogRow> = {}): LogRow => ({
  index: number,
  id: `id-${number}`,
  at: '2026-11-22T09:00:00.000Z',
  subject: `person-${number}`,
  act: 'accept',
  policy: 'privacy',
  version: 1,
  ...facts,
})
const NOTHING = { lost: 0, duplicated: 0, unexpected: 0, changed: 0, unsettled: 0, wrong: 0 }

test.each<[string, HistoryEntry[], LogRow[], object]>([
  ['what was confirmed is there', [asked(1), confirmed(1)], [row(1)], { confirmed: 1 }],
  ['what was confirmed is not there', [asked(1), confirmed(1)], [], { lost: 1 }],
  ['it is there under another id', [asked(1), confirmed(1)], [row(1, { id: 'other' })], { lost: 1 }],
  ['it is there in another place', [asked(1), confirmed(1)], [row(1, { index: 7 })], { lost: 1 }],
  [
    'it is there as another act',
    [asked(1), confirmed(1)],
    [row(1, { act: 'decline' })],
    { lost: 1, unexpected: 1 },
  ],
  ['it is there twice', [asked(1), confirmed(1)], [row(1), row(1, { index: 2, id: 'x' })], { duplicated: 1 }],
  [
    'it was confirmed as two records, of which one is there',
    [asked(1), confirmed(1), confirmed(1, { id: 'x' })],
    [row(1)],
    { duplicated: 1, lost: 1 },
  ],
  ['nobody asked for it', [], [row(1)], { unexpected: 1 }],
  [
    'it was left open and is there, confirmed later',
    [asked(1), unknown(1), confirmed(1)],
    [row(1)],
    { unknown: 1 },
  ],
  ['it was left open, is there, and was never confirmed', [asked(1), unknown(1)], [row(1)], { unsettled: 1 }],
  ['it was left open and is not there', [asked(1), unknown(1), unknown(1)], [], { unsettled: 1, unknown: 2 }],
  ['it was asked for when everything ended', [asked(1)], [], {}],
  [
    'its receipt came out differently the second time',
    [asked(1), confirmed(1), confirmed(1, { receipt: 'other' })],
    [row(1)],
    { changed: 1 },
  ],
  ['the service answered nonsense', [asked(1), { number: 1, is: 'wrong', why: '500' }], [], { wrong: 1 }],
])('%s', (_, lines, rows, expected) => {
  expect(judge(lines, rows)).toMatchObject({ ...NOTHING, ...expected })
})
