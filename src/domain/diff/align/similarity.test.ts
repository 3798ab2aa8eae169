import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeSimilarity, countSharedWords, findSimilarPairs } from './similarity.ts'

const bagOf = (words: readonly string[]) => {
  const bag = new Map<string, number>()
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}
const block = (words: readonly string[]) => ({
  key: words.join(' '),
  weight: 1,
  bag: bagOf(words),
  size: words.length,
})
const of = (text: string) => block(text === '' ? [] : text.split(' '))

it.each([
  ['біз дерек сақта', 'біз дерек сақта', 1],
  ['біз дерек сақта', 'сақта дерек біз', 1],
  ['мы храним имя', 'мы храним адрес', 2 / 3],
  ['yes yes yes', 'yes', 0.5],
  ['дерек', 'данные', 0],
  ['', '', 0],
])('%j and %j are alike by %d', (one, other, value) => {
  expect(computeSimilarity(of(one), of(other))).toBeCloseTo(value)
})

it('is the same from both sides, between nothing and all', () => {
  const text = fc.array(fc.constantFrom('дерек', 'және', 'данные', 'и', 'data'))
  fc.assert(
    fc.property(text, text, (one, other) => {
      const value = computeSimilarity(block(one), block(other))
      expect(value).toBe(computeSimilarity(block(other), block(one)))
      expect(value >= 0 && value <= 1).toBe(true)
      expect(countSharedWords(bagOf(one), bagOf(other))).toBe(countSharedWords(bagOf(other), bagOf(one)))
    }),
  )
})

it('proposes only free blocks that are alike enough', () => {
  const before = [of('біз дерек сақта'), of('мы храним имя')]
  const after = [of('мы храним адрес'), of('біз дерек жоя'), of('біз дерек сақта'), of('біз үй сал')]
  const found = findSimilarPairs(before, after, { before: [0], after: [0, 1, 3] }, 0.5)
  expect(found.map(({ pair }) => pair)).toEqual([[0, 1]])
})
