import { expect, it } from 'vitest'
import { parseDiffBlocks } from '../diff-blocks.ts'
import { buildRows } from '../rows/build-rows.ts'
import { Alignment } from './alignment.ts'
import { Neighbourhood } from './neighbourhood.ts'
import type { Pair } from './pair.ts'
import { matchSameWords } from './same-words.ts'

const leaves = (blocks: readonly string[]) =>
  buildRows([parseDiffBlocks(blocks.map((block) => `${block}\n\n`).join(''), 'kk')])
const CLAUSE = 'Біз деректерді үш жыл сақтаймыз.'
const OTHER = 'Мы удаляем данные по просьбе.'

it.each<[string, string[], string[], Pair[], Pair[]]>([
  ['a clause that moved', [CLAUSE, OTHER], [OTHER, CLAUSE], [[1, 0]], [[0, 1]]],
  [
    'repeated clauses one after the other',
    [CLAUSE, CLAUSE],
    ['x', CLAUSE, CLAUSE],
    [],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ['a short heading that stands once in each text', ['## Құқықтар', 'а'], ['ә', '## Құқықтар'], [], [[0, 1]]],
  ['no short wording that stands twice', ['Cookies', 'a', 'Cookies'], ['b', 'Cookies'], [], []],
  ['no wording so short that it says nothing', ['Иә', 'а'], ['ә', 'Иә'], [], []],
  ['no clause that has its counterpart', [CLAUSE], [CLAUSE], [[0, 0]], []],
  [
    'a short heading that went with its clause',
    ['Иә', CLAUSE, OTHER],
    [OTHER, 'Иә', CLAUSE],
    [[2, 0]],
    [
      [1, 2],
      [0, 1],
    ],
  ],
])('finds %s', (_, before, after, pairs, found) => {
  const [old, now] = [leaves(before), leaves(after)]
  const alignment = new Alignment(old.length, now.length, pairs)
  matchSameWords(alignment, old, now, new Neighbourhood(pairs, old.length, now.length))
  expect(alignment.list()).toEqual([...pairs, ...found].sort((x, y) => x[1] - y[1]))
})
