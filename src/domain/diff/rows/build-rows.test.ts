import { expect, test } from 'vitest'
import { parseDiffBlocks } from '../diff-blocks.ts'
import { buildRows } from './build-rows.ts'

/** Each row as the words of its languages, `–` for none. */
const rows = (...texts: string[]) =>
  buildRows(texts.map((text, n) => parseDiffBlocks(text, ['kk', 'ru', 'en'][n] ?? 'kk'))).map(({ parts }) =>
    parts.map((part) => part?.key ?? '–').join(' | '),
  )

test.each<[string, string[], string[]]>([
  [
    'alike are put side by side',
    ['# К\n\nбір\n', '# Р\n\nодин\n', '# E\n\none\n'],
    ['# К | # Р | # E', 'бір | один | one'],
  ],
  [
    'of which one has a clause more keep their numbers together',
    ['1.1. бір\n\n1.2. екі\n\n1.3. үш\n', '1.1. один\n\n1.3. три\n', '1.1. one\n\n1.2. two\n\n1.3. three\n'],
    ['бір | один | one', 'екі | – | two', 'үш | три | three'],
  ],
  [
    'without numbers are put side by side in their order, each kind by itself',
    ['## К\n\nбір\n\nекі\n', 'нуль\n\n## Р\n\nодин\n\nдва\n'],
    ['– | нуль', '# К | # Р', 'бір | один', 'екі | два'],
  ],
  ['of which one is empty stand alone', ['бір\n', ''], ['бір | –']],
])('languages %s', (_, texts, expected) => {
  expect(rows(...texts)).toEqual(expected)
})

test('what a block was before counts for more than its number', () => {
  const [kk, ru] = [parseDiffBlocks('1.1. жаңа\n\n1.2. бір\n', 'kk'), parseDiffBlocks('1.1. один\n', 'ru')]
  const origins = [[-1, 0], [0]]
  const find = (language: number) => origins[language] ?? []
  const found = buildRows([kk, ru], { findSame: find, findAlike: find })
  expect(found.map(({ parts }) => parts.map((part) => part?.key ?? '–'))).toEqual([
    ['жаңа', '–'],
    ['бір', 'один'],
  ])
})

test('rows know their table, and the heading under which they stand', () => {
  const source = '# T\n\n## A\n\n| x |\n|---|\n| y |\n\n## B\n\n| x |\n|---|\n\nz\n'
  const found = buildRows([parseDiffBlocks(source, 'en')])
  expect(found.map(({ table }) => table)).toEqual([-1, -1, 0, 0, -1, 1, -1])
  expect(found.map(({ parent }) => parent)).toEqual([-1, 0, 1, 1, 0, 4, 4])
})
