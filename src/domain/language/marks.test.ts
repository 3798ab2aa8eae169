import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasMarks } from './marks.ts'

it('finds a letter composed of a letter and a mark, and none in what is written plainly', () => {
  expect(hasMarks('и\u0306од')).toBe(true)
  expect(hasMarks('Қазақстан, «йод» – № 94-V, 15 000 ₸')).toBe(false)
})

it('finds every mark that Unicode knows, and nothing else', () => {
  const wrong = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (letter) => hasMarks(letter) !== /\p{M}/u.test(letter),
  )
  expect(wrong).toEqual([])
})

it('finds marks anywhere in a text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => hasMarks(text) === /\p{M}/u.test(text)))
})
