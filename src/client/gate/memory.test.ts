import { expect, test } from 'vitest'
import { createExpiringSet } from './memory.ts'

test('it holds until the moment that was said, and not at it', () => {
  const memory = createExpiringSet(10)
  memory.add('a', 1000, 2000)
  expect(memory.has('a', 1999)).toBe(true)
  expect(memory.has('a', 2000)).toBe(false)
  expect(memory.has('b', 1500)).toBe(false)
})

test('a clock that is set back ends it', () => {
  const memory = createExpiringSet(10)
  memory.add('a', 1000, 2000)
  expect(memory.has('a', 999)).toBe(false)
})

test('what has ended before it began is not kept, and neither is what was dropped', () => {
  const memory = createExpiringSet(10)
  memory.add('a', 1000, 1000)
  memory.add('b', 1000, 2000)
  memory.delete('b')
  expect([memory.has('a', 1000), memory.has('b', 1000)]).toEqual([false, false])
})

test('of too many the oldest is forgotten', () => {
  const memory = createExpiringSet(2)
  for (const name of ['a', 'b', 'a', 'c']) memory.add(name, 0, 10)
  expect(['a', 'b', 'c'].map((name) => memory.has(name, 0))).toEqual([true, false, true])
})
