import { expect, test } from 'vitest'
import { locateKey } from './yaml-place.ts'

const SOURCE = `format: 1
operator:
  name:
    kk: А
    ru: Б
# what changed
summary:
  - kk: Бір.
    ru: Один.
    clauses: ["8.2"]
  - ru: Два.
    kk: Екі.
    clauses:
      - "8.3"
meaning:
- kk: Мағына.
  ru: Значение.
digests:
  ru: abc
`

test.each([
  ['format', 1],
  ['operator.name.ru', 5],
  ['summary', 7],
  ['summary.0', 8],
  ['summary.0.kk', 8],
  ['summary.0.clauses', 10],
  ['summary.1', 11],
  ['summary.1.kk', 12],
  ['summary.1.clauses', 13],
  ['meaning.0.ru', 17],
  ['digests.ru', 19],
  // As near as it can be told.
  ['summary.1.en', 11],
  ['summary.7.kk', 7],
  ['nothing', 1],
])('%s stands in line %i', (path, line) => {
  expect(locateKey(SOURCE, path)).toEqual({ line, column: 1 })
})
