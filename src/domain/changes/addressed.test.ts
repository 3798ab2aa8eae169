import { expect, test } from 'vitest'
import { diffTexts } from '../diff/diff.ts'
import { assignAddresses, findPrintedNumber } from './addressed.ts'

const TEXT = `# Policy

## 1. Data

1.1. We collect:

1. names
2. addresses

1.2. We also collect:

1. numbers of telephones
2. names of towns

## 2. Rights

- to be told
- to be forgotten
`

test('every block has an address of its own, and only clauses bear their number alone', () => {
  const { changes } = assignAddresses(diffTexts(TEXT, TEXT, 'en'), TEXT, TEXT)
  const expected = ['¶1', '1', '1.1', '1.1¶1', '1.1¶2', '1.2', '1.2¶1', '1.2¶2', '2', '2¶1', '2¶2']
  expect(changes.map((change) => change.after?.path)).toEqual(expected)
  expect(changes.map((change) => change.before?.path)).toEqual(expected)
})

test('only a clause is known by a printed number, not an item of a list that bears one within it', () => {
  const { changes } = assignAddresses(diffTexts(TEXT, TEXT, 'en'), TEXT, TEXT)
  expect(changes.flatMap(({ after }) => findPrintedNumber(after) ?? [])).toEqual(['1', '1.1', '1.2', '2'])
  expect(findPrintedNumber(null)).toBeNull()
})
