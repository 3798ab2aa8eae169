import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDiffBlocks } from '../diff-blocks.ts'
import { buildRows } from '../rows/build-rows.ts'
import { align } from './align.ts'

const leaves = (clauses: readonly string[]) =>
  buildRows([parseDiffBlocks(clauses.map((clause) => `${clause}\n\n`).join(''), 'kk')])
const paired = (before: readonly string[], after: readonly string[]) =>
  align(leaves(before), leaves(after), () => true).list()

const KEPT = '1.1. Біз аты-жөніңізді тапсырыс үшін сақтаймыз.'
const LAW = '1.2. Деректер Қазақстан Республикасының заңына сай алты ай бойы өңделеді.'
const LAW_LONGER = '1.2. Деректер Қазақстан Республикасының заңына сай бір жыл бойы өңделеді.'
const COOKIES = '1.3. Мы не ставим чужих файлов cookie и никому их не продаём.'
const CONTACT = '1.4. Write to us whenever you have a question about this policy.'

it.each<[string, string[], string[], number[][]]>([
  [
    'the same words under another number',
    [KEPT, LAW],
    [COOKIES, KEPT, LAW],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    'the same words that moved',
    [KEPT, LAW, COOKIES],
    [LAW, COOKIES, KEPT],
    [
      [1, 0],
      [2, 1],
      [0, 2],
    ],
  ],
  [
    'a reworded clause in its place',
    [KEPT, LAW, COOKIES],
    [KEPT, LAW_LONGER, COOKIES],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'a reworded clause elsewhere',
    [KEPT, LAW, COOKIES],
    [LAW_LONGER, KEPT, COOKIES],
    [
      [1, 0],
      [0, 1],
      [2, 2],
    ],
  ],
  [
    'what is alone between two counterparts',
    [KEPT, CONTACT, LAW],
    [KEPT, COOKIES, LAW],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
])('finds %s', (_, before, after, pairs) => {
  expect(paired(before, after)).toEqual(pairs)
})

it('leaves apart what is alone on both sides but of another sort', () => {
  expect(align(leaves([KEPT, CONTACT]), leaves([KEPT, '# Тақырып']), () => false).list()).toEqual([[0, 0]])
})

it('gives each block one counterpart at most, in the order of the new text', () => {
  const text = fc.array(fc.constantFrom(KEPT, LAW, LAW_LONGER, COOKIES, CONTACT, 'Иә.', '## Мақсат'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pairs = paired(before, after)
      const [old, now] = [pairs.map(([n]) => n), pairs.map(([, m]) => m)]
      expect(new Set(old).size).toBe(old.length)
      expect(now).toEqual([...new Set(now)].sort((x, y) => x - y))
      expect(paired(before, before)).toEqual(leaves(before).map((_, n) => [n, n]))
    }),
  )
})
