import { expect, it } from 'vitest'
import { findRomans } from './roman.ts'

it.each<[string, number[]]>([
  ['XX ғасыр, ХХ век, XIX century', [20, 20, 19]],
  ['раздел ІІІ и глава IV', [3, 4]],
  ['№ 94-V ЗРК, № 94-IV', [5, 4]],
  ['I agree, V бөлім, USD, DIY, MIX, IIII, Vi', []],
  ['Windows-XP, iPhone-XX', []],
])('%s', (text, values) => {
  expect(findRomans(text).map(({ value }) => value)).toEqual(values)
})
