import { expect, test } from 'vitest'
import { buildClauseFragment, parseClauses } from '../../domain/text/clause.ts'
import { listContents } from './contents.ts'

test('numbered headings make the contents; clauses and the preamble do not', () => {
  const { clauses } = parseClauses(
    '# Саясат\n\nКіріспе\n\n## 1. Ақпарат\n\n1.1. Бірінші\n\n## 2. *Деректер*\n',
  )
  expect(listContents(clauses.map(buildClauseFragment))).toEqual([
    { number: '1', title: 'Ақпарат' },
    { number: '2', title: 'Деректер' },
  ])
})
