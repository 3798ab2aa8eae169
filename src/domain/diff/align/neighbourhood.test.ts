import { expect, test } from 'vitest'
import { Neighbourhood } from './neighbourhood.ts'

const near = new Neighbourhood([[2, 4]], 5, 7)

test('blocks between the same anchors are near each other', () => {
  expect([near.isNear([0, 3]), near.isNear([3, 5]), near.isNear([1, 5]), near.isNear([4, 0])]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('where as many stand between the anchors as before, each is expected in its old place', () => {
  const same = new Neighbourhood([[2, 4]], 5, 7)
  expect([3, 4].map((n) => same.expect(n))).toEqual([5, 6])
  expect(same.measureDistance([3, 5])).toBe(0)
})

test('where more stand between them than before, places are stretched', () => {
  expect(near.expect(0)).toBeLessThan(near.expect(1))
  expect(near.expect(1)).toBeLessThan(4)
  expect(new Neighbourhood([], 3, 3).expect(2)).toBe(2)
})
