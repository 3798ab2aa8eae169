import { expect, test } from 'vitest'
import type { Segment } from './engines/engine.ts'
import { measure } from './measure.ts'

const same = (text: string): Segment => ({ kind: 'same', text })
const removed = (text: string): Segment => ({ kind: 'removed', text })
const added = (text: string): Segment => ({ kind: 'added', text })
const measured = (...segments: Segment[]) =>
  measure({ parts: [segments], moves: 0, exact: true, limited: false })

test('a boundary inside a word is a cut in either text', () => {
  const cut = measured(same('беріл'), removed('мей'), added('е'), same('ді'))
  expect(cut.midWordCuts).toBe(4)
  expect(measured(removed('берілмейді'), added('беріледі'), same(' деп')).midWordCuts).toBe(0)
})

test('a boundary beside a combining mark is a cut', () => {
  expect(measured(same('и'), added('\u0306дет')).midWordCuts).toBe(1)
})

test('a boundary inside a number, a date, an address or a law is a cut of a unit', () => {
  expect(measured(same('1 '), removed('000 000'), added('500 000'), same(' ₸')).unitCuts).toBe(2)
  expect(measured(same('a@5qbe.'), removed('kz'), added('com'), same(' now')).unitCuts).toBe(2)
  expect(measured(same('№ 94-'), removed('V'), added('IV')).unitCuts).toBe(2)
  expect(measured(same('on '), removed('12.05.2026'), added('13.05.2026'), same('.')).unitCuts).toBe(0)
})

test('what changes side by side is one fragment', () => {
  expect(measured(same('a '), removed('b'), added('c'), same(' d e '), added('f')).fragments).toBe(2)
})

test('a number that changed quietly neither makes a fragment nor parts one, and is not wording', () => {
  const number: Segment = { kind: 'removed', text: '8.2. ', quiet: true }
  const found = measured(removed('gone'), number, removed('too'), same(' and this stays'), number)
  expect(found).toMatchObject({ fragments: 1, changed: 7, changedWithQuiet: 17 })
})

test('equal stretches of fewer than two words between changes are islands', () => {
  expect(measured(added('a'), same(' and '), added('b')).islands).toBe(1)
  expect(measured(added('a'), same(', '), added('b')).islands).toBe(1)
  expect(measured(added('a'), same(' and so '), added('b')).islands).toBe(0)
  expect(measured(same('and '), added('b'), same(' or')).islands).toBe(0)
})

test('an island may reach over the border of two parts, and every move is a fragment', () => {
  const parts = [
    [added('a'), same(' and')],
    [same(' '), added('b')],
  ]
  expect(measure({ parts, moves: 2, exact: true, limited: false })).toMatchObject({
    islands: 1,
    fragments: 4,
  })
})
