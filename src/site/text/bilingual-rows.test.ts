import { expect, test } from 'vitest'
import { buildClauseFragment, parseClauses } from '../../domain/text/clause.ts'
import { toPlainText } from '../../domain/text/markdown.ts'
import { alignBilingualRows } from './bilingual-rows.ts'
import { renderClause } from './clause-html.ts'

const clauses = (source: string) => parseClauses(source).clauses.map(buildClauseFragment)
const shown = (left: string, right: string) =>
  alignBilingualRows(clauses(left), clauses(right)).map(({ id, left, right }) => [
    id,
    left && toPlainText(left.content),
    right && toPlainText(right.content),
  ])

test('clauses stand beside each other by their addresses, the preamble first', () => {
  expect(
    shown(
      '# Саясат\n\nКіріспе\n\n## 1. Ақпарат\n\n1.1. Бірінші\n',
      '# Policy\n\nPreamble\n\n## 1. Data\n\n1.1. First\n',
    ),
  ).toEqual([
    ['p1', 'Кіріспе', 'Preamble'],
    ['1', 'Ақпарат', 'Data'],
    ['1.1', 'Бірінші', 'First'],
  ])
})

test('a clause that one language lacks leaves a gap there, in its place', () => {
  expect(shown('## 1. Бір\n\n1.2. Екі\n', '## 1. One\n\n1.1. New\n\n1.2. Two\n').map(([id]) => id)).toEqual([
    '1',
    '1.1',
    '1.2',
  ])
  expect(shown('1.1. А\n\n1.2. Ә\n', '1.1. A\n')).toEqual([
    ['1.1', 'А', 'A'],
    ['1.2', 'Ә', null],
  ])
})

test('a number printed twice is not lost', () => {
  expect(shown('1.1. А\n\n1.1. Ә\n', '1.1. A\n\n1.1. B\n')).toEqual([
    ['1.1', 'А', 'A'],
    ['1.1_2', 'Ә', 'B'],
  ])
})

/** The ids of a page of rows, as they are printed. */
const listIds = (left: string, right: string) =>
  alignBilingualRows(clauses(left), clauses(right)).flatMap(({ id, left, right }) => [
    id,
    ...[left, right].flatMap((side) =>
      side ? [...renderClause(side).matchAll(/ id="([^"]*)"/g)].map(([, found = '']) => found) : [],
    ),
  ])

const RICH = [
  '# T',
  'Кіріспе.',
  'Тағы.',
  '## 1. А',
  'Нөмірсіз.',
  '1.1. Ә:',
  '- б;\n- в.',
  'Жалғасы.',
  '1.2. Г:',
  '1) ғ;\n2) д:\n   - е;\n   - ё.',
  'а) ж;\nә) з.',
  '| И | Й |\n| --- | --- |\n| К | Қ |\n| Л | М |',
  '## Н',
  'О.',
].join('\n\n')

test('an address stands on the page once, whatever it is of: an item, a row, a paragraph without a number', () => {
  const ids = listIds(RICH, RICH)
  expect(ids.length).toBeGreaterThan(15)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids).toEqual(expect.arrayContaining(['1-p1', '1.1-p1', '1.2-1', '1.2-2-p1', '1.2-a', 'h1-p1']))
})

test('an address that the second language alone has is there, and what is a clause in one only stands once', () => {
  const ids = listIds('1.1. А:\n\n1) Ә.\n', '1.1. A:\n\n1) B;\n2) C.\n')
  expect(ids).toContain('1.1-2')
  expect(ids).toEqual([...new Set(ids)])
  const mixed = listIds('1. А;\n2. Ә.\n', '## 1. A\n\n## 2. B\n')
  expect(mixed).toEqual([...new Set(mixed)])
})
