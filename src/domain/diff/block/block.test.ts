import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseBlocks } from './block.ts'

const paths = (source: string) => parseBlocks(source).map((block) => block.path)

it.each([
  ['numbered clauses by their numbers', '## 1. Деректер\n\n1.1. Біз.\n\n1.2. Сіз.\n', ['1', '1.1', '1.2']],
  ['paragraphs by the clause before them', 'Кіріспе.\n\n1.1. Біз.\n\nСондай-ақ.\n', ['p1', '1.1', '1.1-p1']],
  ['the title, and the preamble under none', '# Политика\n\nТекст.\n', ['title', 'p1']],
  ['items of a list by what is printed, not by what is written', '3. имя\n3. адрес\n', ['3', '4']],
  ['items under items by both numbers', '1. имя\n   1. полное\n   2. краткое\n', ['1', '1-1', '1-2']],
  [
    'lettered lines by the clause above',
    '2.1. We keep:\n(a) your name;\n(b) your age.\n',
    ['2.1', '2.1-a', '2.1-b'],
  ],
  [
    'rows of a table one by one',
    '1.1. Days\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    ['1.1', '1.1-p1', '1.1-p2'],
  ],
])('names %s', (_, source, expected) => {
  expect(paths(source)).toEqual(expected)
})

it.each([
  ['nothing', '', []],
  ['only space', ' \n\n', ['space']],
])('makes of %s no words', (_, source, notes) => {
  expect(parseBlocks(source).flatMap(({ pieces }) => pieces.map(({ note }) => note))).toEqual(notes)
})

it('counts a byte order mark as one unit of the source', () => {
  const [block] = parseBlocks('\uFEFF1.1. Деректер.\n')
  expect([block?.start, block?.end, block?.number]).toEqual([0, 16, '1.1'])
})

it('tiles every source with slices, and every slice with pieces', () => {
  const part = fc.constantFrom(
    ...[
      '# Саясат\n',
      'сөз ',
      '\n\n',
      '1. ',
      '- ',
      '1.1. ',
      '**',
      '| a |\n',
      '|---|\n',
      '> ',
      '```\n',
      '\n(a) ',
      '\n• ',
    ],
    ...['[x](https://5qbe.kz)', '<b>', '\u00a0', '\uFEFF', '\r\n', '![](a)', '[a]: b\n', '---\n', '\\'],
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const source = parts.join('')
      let end = 0
      for (const block of parseBlocks(source)) {
        expect(block.start).toBe(end)
        expect(block.pieces.map(({ text }) => text).join('')).toBe(source.slice(block.start, block.end))
        end = block.end
      }
      expect(end).toBe(source.length)
    }),
    { numRuns: 500 },
  )
})
