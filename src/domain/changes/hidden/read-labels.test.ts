import { expect, test } from 'vitest'
import { listUnits } from './list-units.ts'
import { readLabels } from './read-labels.ts'

const read = (source: string) => readLabels(listUnits(source)).map((label) => label.join(' '))

test.each([
  ['8.2. Text', '8 . 2 .'],
  ['## 8. Heading', '8 .'],
  ['(b) text', '( b )'],
  ['б) текст', 'б )'],
  ['7-бап. Төлем', '7 - бап .'],
  ['Статья 7. Оплата', 'Статья 7 .'],
  ['## Приложение 1', 'Приложение 1'],
  ['IV. Text', 'IV .'],
])('%s has the number of a clause', (source, label) => {
  expect(read(source)).toEqual([label])
})

test.each([
  '1.5 percent of the sum',
  '- 1.5 percent',
  '12.05.2026 it takes effect',
  '10.000 тенге в месяц',
  'Rooms 12 are closed',
  'Rooms 12',
  '| 1.5 | transfers |\n| --- | --- |\n| 2. | a |',
])('%s has none', (source) => {
  expect(read(source)).toEqual([])
})
