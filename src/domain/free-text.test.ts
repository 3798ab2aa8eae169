import { describe, expect, test } from 'vitest'
import { createTextSchema } from './free-text.ts'

const schema = createTextSchema({ characters: 20 })
const complaintsOf = (text: string, one = schema) =>
  one.safeParse(text).error?.issues.map(({ message }) => message) ?? []

describe('text from outside', () => {
  test.each(['Айгүл Серікқызы', '3 наурыз, хат', ' a ', '…', '👩‍🏫', 'e\u0301', '7'])(
    'takes "%s"',
    (text) => {
      expect(complaintsOf(text)).toEqual([])
      expect(schema.parse(text)).toBe(text)
    },
  )

  test.each([
    ['NUL', 'a\0b', 'control characters'],
    ['a line break', 'a\nb', 'control characters'],
    ['an escape', '\u001b[31m', 'control characters'],
    ['a control of the second block', 'a\u0085', 'control characters'],
    ['a non-character', 'a\uffff', 'control characters'],
    ['a non-character of another plane', 'a\u{1fffe}', 'control characters'],
    ['the first half of a pair', 'a\ud83d', 'half of a surrogate pair'],
    ['the second half of a pair', '\udc69a', 'half of a surrogate pair'],
    ['nothing', '', 'can be seen'],
    ['spaces', ' \u00a0\u3000', 'can be seen'],
    ['letters that are shown in another order', 'a\u202eb', 'turn its direction'],
    ['fillers of Hangul', '\u3164\uffa0\u115f', 'can be seen'],
    ['Braille without dots', '\u2800', 'can be seen'],
    ['signs that cannot be seen', '\u200b\u2060\ufeff', 'can be seen'],
    ['too much', 'a'.repeat(21), 'Too big'],
  ])('refuses %s and says so', (_, text, reason) => {
    expect(complaintsOf(text)).toEqual([expect.stringContaining(reason)])
  })

  test('counts bytes where bytes are what is limited', () => {
    const short = createTextSchema({ bytes: 4 })
    expect(complaintsOf('әә', short)).toEqual([])
    expect(complaintsOf('әәa', short)).toEqual(['expected at most 4 bytes'])
  })
})
