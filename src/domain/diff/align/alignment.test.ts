import { expect, it } from 'vitest'
import { Alignment } from './alignment.ts'

it('lists what has no counterpart, whatever the order of the pairs', () => {
  const alignment = new Alignment(4, 3, [
    [3, 0],
    [0, 2],
  ])
  expect(alignment.free).toEqual({ before: [1, 2], after: [1] })
  alignment.add([[2, 1]])
  expect(alignment.free).toEqual({ before: [1], after: [] })
})

it('lets what has its counterpart keep it', () => {
  const alignment = new Alignment(2, 2, [[0, 1]])
  alignment.add([
    [0, 0],
    [1, 1],
    [1, 0],
  ])
  expect(alignment.list()).toEqual([
    [1, 0],
    [0, 1],
  ])
})

it('knows counterparts from both sides, and none outside the texts', () => {
  const alignment = new Alignment(2, 1, [[1, 0]])
  expect([alignment.findAfter(1), alignment.findBefore(0)]).toEqual([0, 1])
  expect([alignment.findAfter(0), alignment.findAfter(-1), alignment.findBefore(7)]).toEqual([-1, -1, -1])
  expect([alignment.has([1, 0]), alignment.has([-1, -1]), alignment.isFree([-1, 0])]).toEqual([
    true,
    false,
    false,
  ])
})
