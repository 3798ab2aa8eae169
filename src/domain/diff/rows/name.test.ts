import { expect, test } from 'vitest'
import { parseBlocks } from '../block/block.ts'
import { findName } from './name.ts'

const TABLE = '| No. | What | Days |\n|---|---|---|\n'

test.each([
  ['the first cell of a row', `${TABLE}| E-mail | ten | 10 |\n`, 'e-mail'],
  [
    'the first cell with letters, for running numbers change',
    `${TABLE}| 2 | **Phone** number | 10 |\n`,
    'phone number',
  ],
  ['nothing of a row of numbers', `${TABLE}| 1 | 2 | 3 |\n`, null],
  ['where a line leads that is nothing but a link', '- [Terms](https://a.kz/terms)\n', 'https://a.kz/terms'],
  ['nothing of a sentence with a link', 'See [the terms](https://a.kz/terms) first.\n', null],
  ['nothing of two links', '[A](https://a.kz) [B](https://b.kz)\n', null],
  ['nothing of plain words', 'Write to us.\n', null],
])('the name is %s', (_, source, name) => {
  const block = parseBlocks(source).at(-1)
  expect(block && findName(block)).toBe(name)
})
