import { expect, it } from 'vitest'
import { findLetterPosition, formatRoman, parseRoman } from './list-letters.ts'

it.each([
  ['a', 1],
  ['c', 3],
  ['а', 1],
  ['ә', 2],
  ['Б', 3],
  ['ab', null],
  ['1', null],
])('places the letter %s at %s', (letter, position) => {
  expect(findLetterPosition(letter)).toBe(position)
})

it('reads every Roman number that it prints', () => {
  for (let value = 1; value < 90; value++) expect(parseRoman(formatRoman(value)), String(value)).toBe(value)
})

it.each(['', 'iiii', 'vx', 'c', 'a'])('takes %j for no Roman number', (text) => {
  expect(parseRoman(text)).toBeNull()
})

it('reads Cyrillic letters that look like Roman digits', () => {
  expect(parseRoman('ІХ')).toBe(9)
})
