import { expect, test } from 'vitest'
import { buildClauseFragment, parseClauses } from '../../domain/text/clause.ts'
import { listContents } from './contents.ts'

test('numbered headings make the contents; clauses and the preamble do not', () => {
  const { clauses } = parseClauses(
    '# Саясат\n\nКіріспе\n\n## 1. Ақпарат\n\n1.1. Бірінші\n\n## 2. *Деректер*\n',
  )
  expect(listContents(clauses.map(buildClauseFragment))).toEqual([
    { id: '1', label: '1.', title: 'Ақпарат' },
    { id: '2', label: '2.', title: 'Деректер' },
  ])
})

test('of a text without numbers all headings make the contents', () => {
  const { clauses } = parseClauses('# Policy\n\n## Data\n\nWe keep it.\n\n### Terms\n\nA year.\n')
  expect(listContents(clauses.map(buildClauseFragment))).toEqual([
    { id: 'h1', label: '', title: 'Data' },
    { id: 'h2', label: '', title: 'Terms' },
  ])
})
