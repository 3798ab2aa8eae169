import { expect, it } from 'vitest'
import { findNames } from './names.ts'

it.each<[string, string[]]>([
  ['+7 (727) 250-11-22 және 8 727 250 1122', ['77272501122', '77272501122']],
  ['8-800-080-77-77, +1 202 555 0143', ['78000807777', '12025550143']],
  ['KZ86 125K ZT50 0410 0100; KZ86125KZT5004100100', ['KZ86125KZT5004100100', 'KZ86125KZT5004100100']],
  ['СТ РК 34.005-2002', ['34.005-2002']],
  ['3х3х3, 3x3x3, 10 × 15', ['3×3×3', '3×3×3', '10×15']],
  ['30А үй, 30A Abay, «1С», 5Б, 7д', ['30A', '30A', '1C', '5B', '7D']],
  // Sums, terms and ordinals are counted.
  ['1 234 567 890 тенге, 8 000 000 000, 5М, $5B, 2026г, 5й, 2х', []],
])('%s', (text, values) => {
  expect(
    findNames(text)
      .toSorted((a, b) => a.start - b.start)
      .map(({ value }) => value),
  ).toEqual(values)
})
