import { expect, it } from 'vitest'
import { isMisspelling } from './misspelling.ts'

it.each([
  ['requried', 'required'],
  ['sumary', 'summary'],
  ['asks ', 'asks'],
  ['aks', 'asks'],
  ['acceptby', 'acceptBy'],
  ['effectiveat', 'effectiveAt'],
])('takes %j for a misspelling of %j', (word, meant) => {
  expect(isMisspelling(word, meant)).toBe(true)
})

it.each([
  ['kind', 'title'],
  ['kz', 'kk'],
  ['language', 'asks'],
  ['operator', 'required'],
  ['x', 0],
])('takes %j for another word than %j', (word, meant) => {
  expect(isMisspelling(word, meant)).toBe(false)
})
