import { expect, it } from 'vitest'
import { removeMarks } from './remove-marks.ts'

it.each([
  ['**10** күн', '10 күн'],
  ['_10_ *дней*, __5__ ***лет***', '10 дней, 5 лет'],
  ['10 `days`', '10 days'],
  [String.raw`10\* days`, '10 days'],
  ['[10](</a b>) days', '10 days'],
  ['[**10**](<https://a.kz>) days', '10 days'],
  // No marks.
  ['* a list', '* a list'],
  [String.raw`2*3, 2 * 3, 2\*3`, String.raw`2*3, 2 * 3, 2\*3`],
  ['snake_case [1] (2)', 'snake_case [1] (2)'],
])('%s', (text, words) => {
  expect(removeMarks(text).words).toBe(words)
})

it('finds words again where they stand', () => {
  const text = 'in **10** [days](/a), not 5'
  const { words, locate } = removeMarks(text)
  const find = (part: string) => {
    const start = words.indexOf(part)
    const found = locate({ start, end: start + part.length })
    return text.slice(found.start, found.end)
  }
  expect(['10', '10 days', 'days', 'not 5'].map(find)).toEqual(['10', '10** [days', 'days', 'not 5'])
})
