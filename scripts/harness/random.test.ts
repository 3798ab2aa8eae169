import { expect, test } from 'vitest'
import { Random } from './random.ts'

const series = (seed: number) => {
  const random = new Random(seed)
  return Array.from({ length: 5 }, () => random.int(0, 999))
}

test('the same seed gives the same numbers, another seed others', () => {
  expect(series(1)).toEqual(series(1))
  expect(series(1)).not.toEqual(series(2))
})

test('a sample keeps the order of the list and takes nothing twice', () => {
  const list = Array.from({ length: 50 }, (_, n) => n)
  const sample = new Random(3).sample(list, 20)
  expect(sample).toHaveLength(20)
  expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b))
  expect(new Random(3).sample([1, 2], 5)).toEqual([1, 2])
})
