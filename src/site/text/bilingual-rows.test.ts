import { expect, test } from 'vitest'
import { buildClauseFragment, parseClauses } from '../../domain/text/clause.ts'
import { toPlainText } from '../../domain/text/markdown.ts'
import { alignBilingualRows } from './bilingual-rows.ts'

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
