import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalizeJson, isCanonicalJson, type Json } from './canonical-json.ts'

test('the example of RFC 8785 comes out as the RFC prints it', () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonicalizeJson(value)).toBe(
    `{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
  )
})

test('members are sorted by UTF-16 code unit, at every depth', () => {
  const value = { '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude02': { b: 1, a: 2 }, '\u0080': 5, '\u00f6': 6 }
  expect(canonicalizeJson(value)).toBe(
    '{"\\r":2,"1":3,"\u0080":5,"\u00f6":6,"\u20ac":1,"\ud83d\ude02":{"a":2,"b":1}}',
  )
})

test('a text is known for canonical where it is, by the engine or by hand', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as Json
      const canonical = canonicalizeJson(json)
      expect(isCanonicalJson(canonical, JSON.parse(canonical))).toBe(true)
      for (const text of [JSON.stringify(json), JSON.stringify(json, null, 1), ` ${canonical}`])
        expect(isCanonicalJson(text, JSON.parse(text))).toBe(text === canonicalizeJson(JSON.parse(text)))
    }),
  )
  for (const text of [
    '{"b":1,"a":2}',
    '{"a":1,"a":2}',
    '{"9":1,"10":2}',
    '{"a":1.0}',
    '{"a":"\\u0041"}',
    '{"a":[{"c":1,"b":1}]}',
  ])
    expect(isCanonicalJson(text, JSON.parse(text)), text).toBe(false)
  expect(isCanonicalJson('{"10":2,"9":1}', { 9: 1, 10: 2 })).toBe(true)
})
