import { expect, test } from 'vitest'
import { createClauseLocator } from './clause-place.ts'

const TEXT = `# Policy

Words before the first section.

## 1. Data

1.1. We collect:

1. names
2. addresses

It is kept for a year.

## Notes

Words under a heading without a number.
`

test.each([
  ['# Policy', null, false],
  ['Words before', null, true],
  ['## 1.', '1', true],
  ['1.1.', '1.1', true],
  ['1. names', '1.1', false],
  ['2. addresses', '1.1', false],
  ['It is kept', '1.1', false],
  ['## Notes', null, true],
  ['Words under', null, false],
])('%j belongs to clause %s', (words, number, starts) => {
  const at = createClauseLocator(TEXT)
  expect(at(TEXT.indexOf(words))).toEqual({ number, starts })
  // A slice may begin with the blank line before it.
  expect(at(Math.max(0, TEXT.indexOf(words) - 1))).toEqual({ number, starts })
})
