import { expect, test } from 'vitest'
import { createServiceClock } from './service-clock.ts'

const HERE = '2026-11-22T09:00:00.000Z'
const after = (...differences: number[]) => {
  const clock = createServiceClock(() => new Date(HERE))
  for (const seconds of differences) clock.compare(new Date(Date.parse(HERE) - seconds * 1000).toUTCString())
  return clock
}

test.each([
  ['right', [0], 0, null],
  ['a moment off', [5], 0, null],
  ['a little ahead', [20], 20, null],
  ['a minute ahead', [61], 61, /61 s ahead of the service's/],
  ['five minutes behind', [-300], -300, /300 s behind the service's.*by the service's clock/],
  ['ten minutes ahead', [600], 600, /600 s ahead/],
  ['further off than tokens last', [601], 0, /601 s ahead of the service's: set it right\.$/],
  ['off as before, but for how long the answer took', [61, 63], 61, /61 s/],
  ['off otherwise than before', [61, 64], 64, /64 s/],
  ['set right', [61, 1], 0, null],
] as const)('a clock that is %s', (_, differences, correction, words) => {
  const clock = after(...differences)
  expect(clock.getCorrection()).toBe(correction)
  expect(clock.now()).toEqual(new Date(Date.parse(HERE) - correction * 1000))
  if (words === null) expect(clock.describe()).toBeNull()
  else expect(clock.describe()).toMatch(words)
})

test('what is no date says nothing', () => {
  const clock = after(61)
  for (const date of [null, '', 'yesterday']) clock.compare(date)
  expect(clock.getCorrection()).toBe(61)
})
