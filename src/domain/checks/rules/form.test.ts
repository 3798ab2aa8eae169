import { describe, expect, test } from 'vitest'
import { findFormProblems } from './form.ts'

const find = (text: string) =>
  findFormProblems(text, 'markdown').map(({ key, fix }) => `${key} ${fix?.length ?? 0}`)

describe('what joins pictures', () => {
  test.each([
    ['of people', 'a \u{1F468}\u200D\u{1F469}\u200D\u{1F467} b\n'],
    ['with a colour of skin', 'a \u{1F468}\u{1F3FD}\u200D\u{1F4BB} b\n'],
    ['with a mark of colour', 'a \u2764\uFE0F\u200D\u{1F525} b\n'],
  ])('is seen, and stays: %s', (_, text) => {
    expect(find(text)).toEqual([])
  })

  test.each([
    ['letters', 'a\u200Db\n'],
    ['a picture and a letter', '\u{1F468}\u200Db\n'],
    ['signs that are no pictures', '\u00A9\u200D\u00AE\n'],
  ])('is not seen between %s, and goes', (_, text) => {
    expect(find(text)).toEqual(['form.invisible 1'])
  })

  test('goes where there is one too many', () => {
    expect(find('\u{1F468}\u200D\u200D\u{1F469}\n')).toEqual(['form.invisible 1'])
  })
})
