import { describe, expect, test } from 'vitest'
import { compilePattern, findAll } from './patterns.ts'

const list = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n))

describe('letters and figures of a pattern', () => {
  test.each(['L', 'N'])('are exactly those of Latin and Cyrillic: %s', (kind) => {
    const [cheap, exact] = [compilePattern(String.raw`^\p{${kind}}$`, 'u'), new RegExp(`^\\p{${kind}}$`, 'u')]
    const differ = [...list(0, 0x2c1), ...list(0x400, 0x52f)].filter(
      (sign) => cheap.test(sign) !== exact.test(sign),
    )
    expect(differ).toEqual([])
  })

  test('hold every letter of other alphabets that texts are written in', () => {
    const letters = compilePattern(String.raw`^[\p{L}\p{N}]+$`, 'u')
    expect(
      ['ქართული', 'हिन्दी', '中文', '日本語', '한국어', 'عربي', '𝐧𝐨𝐭', 'Ⅳ', '２'].filter(
        (word) => !letters.test(word),
      ),
    ).toEqual([])
  })

  test('hold no sign, space, symbol or picture', () => {
    const letter = compilePattern(String.raw`[\p{L}\p{N}]`, 'u')
    const signs = [...list(0x2000, 0x206f), ...list(0x20a0, 0x20bf), ...list(0x2190, 0x23ff)]
    expect(
      [...signs, '№', '™', '。', '「', '：', '😀', '🚫', '\uffff', '\ufeff'].filter((sign) =>
        letter.test(sign),
      ),
    ).toEqual([])
  })

  test('keep their place within a class and out of it, and their opposite', () => {
    expect(compilePattern(String.raw`^[^\p{L}-]\P{L}\\p$`, 'u').test('1 \\p')).toBe(true)
    expect(compilePattern(String.raw`^[^\p{L}]$`, 'u').test('ж')).toBe(false)
    expect(compilePattern(String.raw`^\P{L}$`, 'u').test('ж')).toBe(false)
    expect(compilePattern(String.raw`^[\]\p{L}]$`, 'u').test('ж')).toBe(true)
  })
})

test('a pattern that finds nothing in a place goes on behind it', () => {
  expect(findAll(/x*/g, 'axb').map(({ 0: found, index }) => [found, index])).toEqual([
    ['', 0],
    ['x', 1],
    ['', 2],
    ['', 3],
  ])
})
