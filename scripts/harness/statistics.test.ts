import { expect, test } from 'vitest'
import { computeMedian, computePercentile, computeShare, fitGrowthExponent } from './statistics.ts'

test('the median is the middle, or between the two in the middle', () => {
  expect(computeMedian([9, 1, 5])).toBe(5)
  expect(computeMedian([4, 1, 9, 2])).toBe(3)
  expect(computeMedian([])).toBe(0)
})

test('a percentile is a value that was seen, by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(computePercentile(hundred, 0.5)).toBe(50)
  expect(computePercentile(hundred, 0.99)).toBe(99)
  expect(computePercentile([7], 0.99)).toBe(7)
  expect(computePercentile([3, 1], 0)).toBe(1)
  expect(computePercentile([], 0.99)).toBe(0)
})

test('growth is the exponent of a power', () => {
  const points = (power: number) => [1, 2, 5, 10].map((x) => [x, 3 * x ** power] as const)
  expect(fitGrowthExponent(points(1))).toBeCloseTo(1)
  expect(fitGrowthExponent(points(2))).toBeCloseTo(2)
})

test('a share of nothing is null, never a number', () => {
  expect(computeShare(1, 4)).toBe(0.25)
  expect(computeShare(0, 0)).toBeNull()
})
