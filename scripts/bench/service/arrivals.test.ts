import { expect, test } from 'vitest'
import { generateArrivals } from './arrivals.ts'

test('arrivals come in order, at the rate on average, within the time', () => {
  const times = generateArrivals(1_000, 20_000, 1)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  expect(times.length).toBeGreaterThan(19_000)
  expect(times.length).toBeLessThan(21_000)
  expect(times.at(-1)).toBeLessThan(20_000)
})

test('arrivals crowd as people do: many gaps are far shorter than the average one, some far longer', () => {
  const times = generateArrivals(1_000, 20_000, 1)
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  expect(gaps.filter((gap) => gap < 0.1).length / gaps.length).toBeCloseTo(0.095, 1)
  expect(Math.max(...gaps)).toBeGreaterThan(5)
})

test('the same seed gives the same arrivals, another one gives others', () => {
  expect(generateArrivals(100, 1_000, 7)).toEqual(generateArrivals(100, 1_000, 7))
  expect(generateArrivals(100, 1_000, 7)).not.toEqual(generateArrivals(100, 1_000, 8))
})
