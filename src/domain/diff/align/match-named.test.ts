import { expect, it } from 'vitest'
import { parseDiffBlocks } from '../diff-blocks.ts'
import { buildRows } from '../rows/build-rows.ts'
import { align } from './align.ts'
import { Alignment } from './alignment.ts'
import { matchNamed } from './match-named.ts'
import type { Pair } from './pair.ts'

const rows = (source: string) => buildRows([parseDiffBlocks(source, 'en')])
const link = (words: string, target: string) => `- [${words}](https://5qbe.kz/${target})\n`
const table = (...lines: string[]) =>
  `| What | Days |\n|---|---|\n${lines.map((line) => `| ${line} |\n`).join('')}\n`

it.each<[string, string, string, Pair[]]>([
  [
    'a line that is only a link, by where it leads',
    link('Privacy', 'p'),
    `${link('Terms', 't')}${link('Your data', 'p')}`,
    [[0, 1]],
  ],
  [
    'no link that leads to where another one leads, too',
    `${link('A', 'p')}${link('B', 'p')}`,
    link('C', 'p'),
    [],
  ],
  [
    'rows of a table, by their first words',
    table('E-mail | 10', 'Phone | 20'),
    table('Phone | 10', 'E-mail | 20'),
    [
      [0, 0],
      [1, 2],
      [2, 1],
    ],
  ],
  ['no rows that have no name of their own', table('Yes | 10', 'Yes | 20'), table('Yes | 30'), [[0, 0]]],
  [
    'rows in the table that has most of the others',
    `${table('E-mail | 10', 'Phone | 20')}And\n\n${table('E-mail | 1', 'Card | 2', 'Name | 3')}`,
    table('E-mail | 5', 'Card | 6', 'Name | 7'),
    [
      [4, 0],
      [5, 1],
      [6, 2],
      [7, 3],
    ],
  ],
])('joins %s', (_, before, after, pairs) => {
  const [old, now] = [rows(before), rows(after)]
  const alignment = new Alignment(old.length, now.length)
  matchNamed(alignment, old, now)
  expect(alignment.list().sort((x, y) => x[0] - y[0])).toEqual(pairs)
})

it('lets a link that moved and was edited be found as moved', () => {
  const others = `${link('Terms of use', 't')}${link('Cookies', 'c')}`
  const [old, now] = [
    rows(`${link('Privacy policy', 'p')}${others}`),
    rows(`${others}${link('How we treat data', 'p')}`),
  ]
  expect(align(old, now, () => true).list()).toContainEqual([0, 2])
})
