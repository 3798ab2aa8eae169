import { expect, it } from 'vitest'
import { parseLabel, parseLabelNumber } from './label.ts'

it.each([
  ['8.2. Саясат', '8.2. ', '8.2'],
  ['8.2 Policy', '8.2 ', '8.2'],
  ['3) деректер', '3) ', '3'],
  ['7-бап. Құқықтар', '7-бап. ', '7'],
  ['Статья 7. Права', 'Статья 7. ', '7'],
  ['Article 12: Rights', 'Article 12: ', '12'],
  ['§ 4 Rechte', '§ 4 ', '4'],
  ['(b) the name', '(b) ', '4.1(b)'],
  ['(а) имя', '(а) ', '4.1(а)'],
])('reads the label of %j', (text, label, number) => {
  expect(parseLabel(text)).toBe(label)
  expect(parseLabelNumber(label, '4.1')).toBe(number)
})

it.each([
  'Section 2 applies to all',
  '2026 жылғы 1 шілде',
  '15 days after',
  '(before) it',
  '94-V',
  '3.5 % of it'.replace('3.5 ', '3,5 '),
])('sees no label in %j', (text) => {
  expect(parseLabel(text)).toBeNull()
})
