import { expect, test } from 'vitest'
import { formatFaults, formatFigures, isClean, sumFigures } from './figures.ts'

test('the last line begins with what matters most and names everything that is counted', () => {
  expect(formatFigures({})).toMatch(/^lost 0, duplicated 0, unexpected 0, receipts changed 0, left open 0, /)
  expect(formatFigures({ lost: 2, findings: 1 })).toMatch(/^lost 2, .* findings of fsck 1, /)
})

test('figures of several tests are added up', () => {
  const found = sumFigures([{ lost: 1, early: 2 }, { lost: 3 }, {}])
  expect(found).toMatchObject({ lost: 4, early: 2, duplicated: 0 })
})

test('what is not nought is not as promised, and is named', () => {
  expect(isClean({ lost: 0 })).toBe(true)
  expect([isClean({ admitted: 1 }), formatFaults({ admitted: 1, lost: 2 })]).toEqual([
    false,
    'lost 2, wrong logs, keys or clocks let in 1',
  ])
})
