import { expect, test } from 'vitest'
import type { Measured } from '../service/generator.ts'
import { evaluateSoak, type Slice, type Soak } from './soak.ts'

const acts = (goodP99: number, kinds = {}) => ({ goodP99, kinds }) as Measured
const slices = (count: number, of: (slice: number) => Partial<Slice>): Slice[] =>
  Array.from({ length: count }, (_, slice) => ({ acts: acts(10), megabytes: 200, log: 4, ...of(slice) }))
const soak = (minutes: number, all: Slice[]): Soak => ({
  engine: 'sqlite',
  perSecond: 500,
  minutes,
  slices: all,
})
const met = (found: Soak) => evaluateSoak(found).map((verdict) => verdict.met)

test('a run that ends as it began keeps every promise', () => {
  expect(
    met(
      soak(
        60,
        slices(120, () => ({})),
      ),
    ),
  ).toEqual([true, true, true, true])
})

test('what a process takes before it is warm does not count', () => {
  expect(
    met(
      soak(
        60,
        slices(120, (slice) => ({ megabytes: slice < 15 ? 100 : 200 })),
      ),
    )[1],
  ).toBe(true)
})

test('memory that grows through the whole run is found', () => {
  const [, memory] = evaluateSoak(
    soak(
      60,
      slices(120, (slice) => ({ megabytes: 200 + slice / 2 })),
    ),
  )
  expect(memory).toMatchObject({ met: false })
  expect(memory?.reached).toBeCloseTo(52.5, 0)
})

test('answers that take longer in the end, a log that is not cut, and a single refusal are found', () => {
  const late = (slice: number) => slice >= 80
  expect(
    met(
      soak(
        60,
        slices(120, (slice) => ({ acts: acts(late(slice) ? 13 : 10) })),
      ),
    )[2],
  ).toBe(false)
  expect(
    met(
      soak(
        60,
        slices(120, (slice) => ({ log: slice === 50 ? 65 : 4 })),
      ),
    )[3],
  ).toBe(false)
  expect(
    met(
      soak(
        60,
        slices(120, (slice) => ({ acts: acts(10, slice === 7 ? { overloaded: 1 } : {}) })),
      ),
    )[0],
  ).toBe(false)
})

test('a short run says nothing of what grows', () => {
  expect(
    met(
      soak(
        5,
        slices(10, () => ({})),
      ),
    ),
  ).toEqual([true, null, null, true])
})
