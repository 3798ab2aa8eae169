import { expect, test } from 'vitest'
import { growth, median, percentile, share } from './statistics.ts'

test('the median is the middle, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 9, 2])).toBe(3)
  expect(median([])).toBe(0)
})

test('a percentile is a value that was seen, by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(hundred, 0.5)).toBe(50)
  expect(percentile(hundred, 0.99)).toBe(99)
  expect(percentile([7], 0.99)).toBe(7)
  expect(percentile([3, 1], 0)).toBe(1)
  expect(percentile([], 0.99)).toBe(0)
})

test('growth is the exponent of a power', () => {
  const points = (power: number) => [1, 2, 5, 10].map((x) => [x, 3 * x ** power] as const)
  expect(growth(points(1))).toBeCloseTo(1)
  expect(growth(points(2))).toBeCloseTo(2)
})

test('a share of nothing is null, never a number', () => {
  expect(share(1, 4)).toBe(0.25)
  expect(share(0, 0)).toBeNull()
})
