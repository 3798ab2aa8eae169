import { expect, it } from 'vitest'
import { getOffset, parseMarkdown } from '../../text/markdown.ts'
import { parseBlocks } from './block.ts'
import { splitPieces } from './piece.ts'

const pieces = (source: string) => parseBlocks(source).flatMap((block) => block.pieces)

it.each([
  ['8.2. Деректер.\n', ['label 8.2. ', 'words Деректер.', 'space \n']],
  ['7-бап. Құқықтар', ['label 7-бап. ', 'words Құқықтар']],
  ['## 1. Цель\n', ['markup ##', 'space  ', 'label 1. ', 'words Цель', 'space \n']],
  ['3. имя', ['label 3. ', 'words имя']],
  ['Мы **не** храним', ['words Мы ', 'markup **', 'words не', 'markup **', 'words  храним']],
  ['[law](https://a.kz)', ['markup [', 'words law', 'link ](https://a.kz)']],
  ['see ![plan](a.png)', ['words see ', 'link ![plan](a.png)']],
])('tells in %j words from numbers, markup, space and links', (source, expected) => {
  expect(pieces(source).map(({ text, note }) => `${note ?? 'words'} ${text}`)).toEqual(expected)
})

it('tells a number that is part of the text from the number of a list', () => {
  const literal = (source: string) => pieces(source).find(({ note }) => note === 'label')?.literal
  expect([literal('8.2. Деректер'), literal('3. имя')]).toEqual([true, undefined])
})

it('sees no number after the first words, and none in code', () => {
  expect(pieces('Мына 8.2. деректер').map(({ note }) => note)).toEqual([null])
  expect(pieces('```\n8.2. x\n```').some(({ note }) => note === 'label')).toBe(false)
})

it('cuts a part of a leaf at its ends', () => {
  const source = 'Біз **деректерді** сақтаймыз'
  const [paragraph] = parseMarkdown(source).children
  if (!paragraph) throw new Error('no paragraph')
  expect(getOffset(paragraph, 'end')).toBe(source.length)
  expect(splitPieces(source, 6, 21, paragraph).map(({ text }) => text)).toEqual(['деректерді', '**', ' са'])
})
