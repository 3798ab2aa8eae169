import { expect, it } from 'vitest'
import { parseBlocks } from '../block/block.ts'
import { DiffBlock } from '../block/diff-block.ts'
import { matchSimilar } from './match-similar.ts'
import type { Pair } from './pair.ts'

const leaves = (blocks: readonly string[]) =>
  parseBlocks(blocks.map((block) => `${block}\n\n`).join('')).map((block) => new DiffBlock(block, 'kk'))

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
  expect(matchSimilar(leaves(before), leaves(after), fixed, fixed)).toEqual(found)
})
