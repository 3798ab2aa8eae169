import { expect, test } from 'vitest'
import { diffTexts } from './diff.ts'

const kinds = (before: string, after: string) =>
  diffTexts(`${before}\n`, `${after}\n`, 'en').changes.flatMap(({ notes }) => notes.map(({ kind }) => kind))

test('a list that counts on by itself prints the same number, whatever is written', () => {
  expect(kinds('1. One thing.\n2. Two things.', '1. One thing.\n1. Two things.')).toEqual(['source'])
})

test('an item that counts otherwise because another went has a new number, though it is written the same', () => {
  const [before, after] = [
    '1. One thing.\n1. Two more.\n1. Three of them.',
    '1. One thing.\n1. Three of them.',
  ]
  expect(kinds(before, after)).toContain('number')
})

test('a line of a list of contents is not the heading that it names', () => {
  const { changes } = diffTexts(
    '# P\n\n## What we collect and why\n\nWe collect what you give us.\n',
    '# P\n\n* [What we collect and why](#what)\n\n## What we collect and why\n\nWe collect what you give us.\n',
    'en',
  )
  expect(changes.map(({ kind, moved }) => [kind, moved])).toEqual([
    ['kept', false],
    ['added', false],
    ['kept', false],
    ['kept', false],
  ])
})

test.each([
  ['marked words that look alike are told why', 'Cat food.\n', 'C\u0430t food.\n', ['lookalike']],
  ['marked words that do not are not', 'Cat food.\n', 'Dog food.\n', []],
  [
    'a column is told of at its head, and below by its words',
    '| a | b |\n|---|---|\n| c | d |\n',
    '| a | b | e |\n|---|---|---|\n| c | d | f |\n',
    ['column'],
  ],
  [
    'an empty column is told of in every row',
    '| a | b |\n|---|---|\n| c | d |\n',
    '| a | b |  |\n|---|---|---|\n| c | d |  |\n',
    ['column', 'column'],
  ],
])('%s', (_, before, after, told) => {
  expect(kinds(before, after)).toEqual(told)
})
