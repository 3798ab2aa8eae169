import { expect, it } from 'vitest'
import { parseDiffBlocks } from '../diff-blocks.ts'
import { buildRows } from '../rows/build-rows.ts'
import { Alignment } from './alignment.ts'
import { matchSimilar } from './match-similar.ts'
import { Neighbourhood } from './neighbourhood.ts'
import type { Pair } from './pair.ts'

const leaves = (blocks: readonly string[]) =>
  buildRows([parseDiffBlocks(blocks.map((block) => `${block}\n\n`).join(''), 'kk')])

const STORED = 'Оператор деректерді Қазақстан аумағындағы серверде алты ай бойы сақтайды.'
const STORED_LONGER = 'Оператор деректерді Қазақстан аумағындағы серверде бір жыл бойы сақтайды.'
const RIGHTS = 'Пользователь вправе попросить копию.'
const RIGHTS_NOW = 'Пользователь вправе получить копию.'
const CONTACT = 'Write to us.'

it.each<[string, string[], string[], Pair[], Pair[]]>([
  [
    'a reworded clause between its neighbours',
    [CONTACT, STORED],
    [CONTACT, STORED_LONGER],
    [[0, 0]],
    [[1, 1]],
  ],
  [
    'two reworded clauses in order',
    [STORED, RIGHTS],
    [STORED_LONGER, RIGHTS_NOW],
    [],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'a long clause that was reworded and moved',
    [STORED, CONTACT],
    [CONTACT, STORED_LONGER],
    [[1, 0]],
    [[0, 1]],
  ],
  ['no short clause that is merely alike elsewhere', [RIGHTS, CONTACT], [CONTACT, RIGHTS_NOW], [[1, 0]], []],
  ['no clause that speaks of something else', [STORED], [RIGHTS], [], []],
  ['the closest of several', [STORED], ['Оператор деректерді серверде жояды.', STORED_LONGER], [], [[0, 1]]],
])('finds %s', (_, before, after, fixed, found) => {
  const [old, now] = [leaves(before), leaves(after)]
  const alignment = new Alignment(old.length, now.length, fixed)
  matchSimilar(alignment, old, now, new Neighbourhood(fixed, old.length, now.length))
  expect(alignment.list()).toEqual([...fixed, ...found].sort((x, y) => x[1] - y[1]))
})
