import { expect, test } from 'vitest'
import { clauseFragment, parseClauses } from '../../domain/text/clause.ts'
import { contentsOf } from './contents.ts'

test('numbered headings make the contents; clauses and the preamble do not', () => {
  const { clauses } = parseClauses(
    '# Саясат\n\nКіріспе\n\n## 1. Ақпарат\n\n1.1. Бірінші\n\n## 2. *Деректер*\n',
  )
  expect(contentsOf(clauses.map(clauseFragment))).toEqual([
    { number: '1', title: 'Ақпарат' },
    { number: '2', title: 'Деректер' },
  ])
})
