import { expect, it } from 'vitest'
import { WordCount } from './word-count.ts'

const count = new WordCount('Біз деректерді , 15 күн сақтаймыз . Сосын жоямыз'.split(' '))

it('counts words and figures of a stretch, and no punctuation', () => {
  expect(count.countWithin(0, 9)).toBe(7)
  expect(count.countWithin(2, 4)).toBe(1)
  expect(count.countWithin(2, 3)).toBe(0)
  expect(count.countWithin(4, 4)).toBe(0)
})

it('counts the last sentence of a stretch by itself', () => {
  expect(count.countAtEnd(0, 9)).toBe(2)
  expect(count.countAtEnd(1, 6)).toBe(4)
  expect(count.countAtEnd(0, 7)).toBe(0)
  expect(count.countAtEnd(2, 3)).toBe(1)
})

it('counts the first sentence of a stretch by itself', () => {
  expect(count.countAtStart(3, 9)).toBe(3)
  expect(count.countAtStart(7, 9)).toBe(2)
  expect(count.countAtStart(6, 9)).toBe(1)
  expect(count.countAtStart(6, 6)).toBe(0)
})

it('measures a stretch with the spaces in it', () => {
  expect(count.measureWithin(0, 3)).toBe('Біз деректерді ,'.length)
  expect(count.measureWithin(4, 4)).toBe(0)
})

it('tells whether a sentence ends in a stretch', () => {
  expect(count.hasStopWithin(0, 6)).toBe(false)
  expect(count.hasStopWithin(0, 7)).toBe(true)
  expect(count.hasStopWithin(7, 9)).toBe(false)
})
