import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64.ts'

// RFC 4648 §10
it.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('writes %j as the standard does: %j', (text, base64) => {
  const bytes = new Uint8Array(Buffer.from(text))
  expect(toBase64(bytes)).toBe(base64)
  expect(fromBase64(base64)).toEqual(bytes)
})

// RFC 7515 appendix C
it('writes base64url without padding and with the other two signs', () => {
  const bytes = Uint8Array.of(3, 236, 255, 224, 193)
  expect(toBase64Url(bytes)).toBe('A-z_4ME')
  expect(fromBase64Url('A-z_4ME')).toEqual(bytes)
})

it('writes and reads any bytes as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes)
    }),
  )
})

describe('a text that is not canonical', () => {
  it.each([
    ['lacks its padding', 'Zg'],
    ['lacks half its padding', 'Zg='],
    ['has padding and nothing else', '===='],
    ['has too much padding', 'Zm9v===='],
    ['has padding in the middle', 'Zg==Zg=='],
    ['leaves one digit over', 'Zm9vY'],
    ['pads one digit', 'Z==='],
    ['hides bits behind the last byte', 'Zh=='],
    ['hides bits behind the last two bytes', 'Zm9='],
    ['holds a space', 'Zm9v Zm9'],
    ['ends with a newline', 'Zm9v\n'],
    ['uses the signs of base64url', 'A-z_'],
    ['holds a letter beyond ASCII', 'Zm9\u0447'],
    ['holds a character whose code ends like a digit', 'Zm9\u0141'],
  ])('is refused in base64 when it %s: %j', (_, text) => {
    expect(() => fromBase64(text)).toThrow(RangeError)
  })

  it.each([
    ['has padding', 'Zg=='],
    ['leaves one digit over', 'Zm9vY'],
    ['hides bits behind the last byte', 'Zh'],
    ['uses the signs of base64', 'A+z/'],
  ])('is refused in base64url when it %s: %j', (_, text) => {
    expect(() => fromBase64Url(text)).toThrow(RangeError)
  })

  it('is every text that would not be written again just so', () => {
    const digit = fc.constantFrom(...'AQgwZz09+/-_=\n ч')
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 9 }), (text) => {
        for (const [read, write] of [
          [fromBase64, toBase64],
          [fromBase64Url, toBase64Url],
        ] as const) {
          let bytes: Uint8Array | null = null
          try {
            bytes = read(text)
          } catch {}
          const canonical = write(new Uint8Array(Buffer.from(text, 'base64'))) === text
          expect(bytes !== null && write(bytes) === text).toBe(canonical)
          expect(bytes !== null).toBe(canonical)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

it('names what it could not read, and not all of it', () => {
  expect(() => fromBase64('Zg')).toThrow('"Zg" is not canonical base64')
  expect(() => fromBase64Url(`${'A'.repeat(5_000)}!`)).toThrow(/^"A{60}…" is not canonical base64url$/)
})
