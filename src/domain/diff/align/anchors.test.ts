import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findAnchors } from './anchors.ts'

const blocks = (keys: readonly string[]) => keys.map((key) => ({ key, weight: key.length }))
const paired = (before: string, after: string) =>
  findAnchors(blocks(before.split(' ')), blocks(after.split(' '))).map(String)

it.each([
  ['pairs blocks that kept their order around a new one', 'мақсат дерек', 'мақсат келісім дерек', '0,0 1,2'],
  ['lets the longer of two blocks that changed places stay', 'дерек құпиялылық', 'құпиялылық дерек', '1,0'],
  ['pairs repeated blocks between those that stand once', 'да цель да', 'нет да цель да', '0,1 1,2 2,3'],
  ['pairs no repeated block across one that stands once', 'yes purpose', 'purpose yes yes', '1,0'],
  ['pairs nothing when no words are the same', 'дерек', 'данные', ''],
])('%s', (_, before, after, expected) => {
  expect(paired(before, after).join(' ')).toBe(expected)
})

it('pairs only the same words, each block once, in the order of both texts', () => {
  const keys = fc.array(fc.constantFrom('иә', 'жоқ', 'данные', 'цель', 'policy', 'date', '—'))
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const pairs = findAnchors(blocks(before), blocks(after))
      pairs.forEach(([n, m], index) => {
        const [i, j] = pairs[index - 1] ?? [-1, -1]
        expect(before[n]).toBe(after[m])
        expect(n > i && m > j).toBe(true)
      })
    }),
  )
})

it('pairs every block of a text with itself', () => {
  const keys = ['иә', 'дерек', 'иә', 'иә', 'мақсат']
  expect(findAnchors(blocks(keys), blocks(keys))).toEqual(keys.map((_, n) => [n, n]))
})
