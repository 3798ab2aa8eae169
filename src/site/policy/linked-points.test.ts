import { expect, test } from 'vitest'
import type { Locale } from '../../domain/locale.ts'
import { createClauseNames } from './clause-names.ts'
import { linkPoints } from './linked-points.ts'

const hrefs = { clause: (address: string) => `#${address}`, removed: (address: string) => `old#${address}` }

/** The words of the marks of one point in a text. */
const wordsIn = (source: string, clauses: string[], locale: Locale) => {
  const names = createClauseNames(source, locale)
  const [point] = linkPoints([{ text: '…', clauses }], hrefs, { clause: names, removed: names }, locale)
  return point?.marks.map(({ words }) => words)
}

const NUMBERED = '# С\n\nП.\n\n## 3. А\n\n3.3. Б.\n\n## 8. В\n\n8.2. Г.\n\n8.10. Д.\n'

test('a point leads to the clauses that it speaks of, and names what else it speaks of', () => {
  const points = [
    { text: 'Жаңа.', clauses: ['8.2', '8.10'], removed: ['3.3'], terms: ['operator' as const] },
    { text: 'Жалпы.' },
  ]
  const names = createClauseNames(NUMBERED, 'kk')
  expect(linkPoints(points, hrefs, { clause: names, removed: names }, 'kk')).toEqual([
    {
      text: 'Жаңа.',
      marks: [
        { words: '8.2', href: '#8.2' },
        { words: '8.10', href: '#8.10' },
        { words: 'алып тасталды: 3.3', href: 'old#3.3' },
        { words: 'оператор', href: null },
      ],
    },
    { text: 'Жалпы.', marks: [] },
  ])
})

test('names are those that the text prints, in the language of the page', () => {
  const ru =
    '# П\n\nО.\n\n## Глава 2. А\n\n## Статья 1. Б\n\nа) в;\n\nб) г.\n\n## Приложение 1\n\n1. Д;\n2. Е.\n'
  expect(wordsIn(ru, ['st-1', 'st-1-b', 'ch-2', 'app-1', 'app-1-1'], 'ru')).toEqual([
    'Статья 1',
    'Статья 1, б)',
    'Глава 2',
    'Приложение 1',
    'Приложение 1, 1.',
  ])
  expect(wordsIn('# С\n\n## 1-бап. Б\n\nа) в;\n\nә) г.\n', ['st-1', 'st-1-b'], 'kk')).toEqual([
    '1-бап',
    '1-бап, ә)',
  ])
})

test('what has no number is named by its heading, a row by its first cell, the preamble as such', () => {
  const en =
    '# P\n\nWe keep data.\n\n## General terms\n\nWe say so.\n\n## 2. Periods\n\n2.5. Periods:\n\n| Data | Period |\n| --- | --- |\n| Mail | 3 years |\n'
  const [preamble, heading, paragraph, row] = wordsIn(en, ['p1', 'h1', 'h1-p1', '2.5-p2'], 'en') ?? []
  expect(preamble).toMatch(/^Preamble/)
  expect(heading).toBe('General terms')
  expect(paragraph).toBe('General terms: «We say so.»')
  expect(row).toBe('2.5: «Mail»')
})

test('an address that the text does not have is shown as it is written', () => {
  expect(wordsIn(NUMBERED, ['9.9'], 'ru')).toEqual(['9.9'])
})
