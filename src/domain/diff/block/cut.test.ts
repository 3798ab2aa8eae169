import { expect, it } from 'vitest'
import { type Block, parseBlocks } from './block.ts'
import { tokenizeBlock } from './cut.ts'

const cut = (source: string) => tokenizeBlock(parseBlocks(source)[0] as Block, 'kk')
const quiet = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('')

it('cuts a block into words, each with the quiet source behind it', () => {
  const { head, list } = cut('1.1. **Біз** сақтаймыз.\n')
  expect(quiet(head)).toBe('1.1. **')
  expect(list.map(({ text, after }) => [text, quiet(after)])).toEqual([
    ['Біз', '** '],
    ['сақтаймыз', ''],
    ['.', '\n'],
  ])
})

it('keeps any spaces and marks behind a word apart from those behind others', () => {
  const { list } = cut('Мы  храним **ваши** данные и\nкопии\u00a0.')
  expect(list.map(({ text, after }) => [text, quiet(after)])).toEqual([
    ['Мы', '  '],
    ['храним', ' **'],
    ['ваши', '** '],
    ['данные', ' '],
    ['и', '\n'],
    ['копии', '\u00a0'],
    ['.', ''],
  ])
})

it('compares spaces that do not break a line like others, and keeps them in the text', () => {
  const [token] = cut('15\u00a0000\u00a0₸').list
  expect([token?.text, token?.key]).toEqual(['15\u00a0000\u00a0₸', '15 000 ₸'])
})

it('compares composed letters like letters', () => {
  expect(cut('и\u0306од').list.map(({ key }) => key)).toEqual(['йод'])
})
