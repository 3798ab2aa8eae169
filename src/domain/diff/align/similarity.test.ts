import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeSimilarity, countSharedWords } from './similarity.ts'

const bagOf = (words: readonly string[]) => {
  const bag = new Map<string, number>()
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}
const block = (words: readonly string[]) => ({
  key: words.join(' '),
  weight: 1,
  size: words.length,
  bags: [bagOf(words)],
  phrases: [bagOf(words.slice(1).map((word, n) => `${words[n]} ${word}`))],
  name: null,
  titles: [],
  table: -1,
  parent: -1,
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

const SHORT = 'кто не согласен не должен пользоваться платформой'

it('takes a block that went whole into a longer one for more like it than one with words in common', () => {
  const more = 'данные можно скачать и своё решение изменить в любое время без объяснения причин'
  const whole = of(`если вы ${SHORT} пока не примет политику ${more}`)
  const scattered = of(
    `платформой пользоваться кто не примет политику не должен вы согласен если пока ${more}`,
  )
  expect(computeSimilarity(of(SHORT), whole)).toBeGreaterThan(0.55)
  expect(computeSimilarity(of(SHORT), whole)).toBeGreaterThan(computeSimilarity(of(SHORT), scattered))
})
