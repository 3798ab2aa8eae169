import { expect, it } from 'vitest'
import { parseLabel } from './label.ts'

it.each([
  ['8.2. Саясат', '8.2.', 'number', [8, 2]],
  ['8.2.1) Саясат', '8.2.1)', 'number', [8, 2, 1]],
  ['3) деректер', '3)', 'number', [3]],
  ['(3) data', '(3)', 'number', [3]],
  ['8\\. Text', '8.', 'number', [8]],
  ['7-бап. Құқықтар', '7-бап.', 'article', [7]],
  ['7-бап', '7-бап', 'article', [7]],
  ['Статья 7. Права', 'Статья 7.', 'article', [7]],
  ['СТАТЬЯ 7', 'СТАТЬЯ 7', 'article', [7]],
  ['Article 12: Rights', 'Article 12:', 'article', [12]],
  ['Глава 2', 'Глава 2', 'chapter', [2]],
  ['2-тарау', '2-тарау', 'chapter', [2]],
  ['Приложение № 1', 'Приложение № 1', 'appendix', [1]],
  ['1-қосымша', '1-қосымша', 'appendix', [1]],
  ['Annex 1', 'Annex 1', 'appendix', [1]],
  ['Раздел IV', 'Раздел IV', 'section', [4]],
  ['§ 4 Rechte', '§ 4', 'sign', [4]],
  ['(b) the name', '(b)', 'letter', [2]],
  ['(iv) the name', '(iv)', 'roman', [4]],
  ['IV. Права', 'IV.', 'roman', [4]],
  ['ХІ. Құқықтар', 'ХІ.', 'roman', [11]],
])('reads the label of %j', (text, label, series, parts) => {
  const found = parseLabel(text)
  expect(found?.text).toBe(label)
  expect(found?.readings[0]).toMatchObject({ series, parts })
})

it('may read a letter in two ways', () => {
  expect(parseLabel('(i) the name')?.readings.map(({ series }) => series)).toEqual(['letter', 'roman'])
})

it.each([
  ['a reference', '1.3-тармаққа сәйкес берілген деректер'],
  ['a date', '12.05.2026 вступает в силу'],
  ['a sum', '10.000 тенге в месяц'],
  ['a year', '2026. Жыл'],
  ['a year before its word', '2026 жылғы 1 шілде'],
  ['a word in brackets', '(before) it'],
  ['a law', '94-V'],
  ['a share with a comma', '3,5 % of it'],
  ['nothing', '0. нөл'],
])('sees no label in %s', (_, text) => {
  expect(parseLabel(text)).toBeNull()
})

it.each(['10.5 % per year', '2.5 года', '15 days after', '8.2 Policy'])('sees no stop in %j', (text) => {
  expect(parseLabel(text)?.stopped).toBe(false)
})
