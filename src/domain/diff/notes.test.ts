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
