import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseBlocks } from '../block/block.ts'
import { DiffBlock } from '../block/diff-block.ts'
import type { Op } from '../change.ts'
import { computeOneSidedOps, computeOps } from './ops.ts'

const leaf = (source: string) => {
  const [first, ...rest] = parseBlocks(source).map((block) => new DiffBlock(block, 'kk'))
  return DiffBlock.join([first as DiffBlock, ...rest])
}
const between = (before: string, after: string) => computeOps(leaf(before), leaf(after), [])
const SIGNS = { same: '=', removed: '-', added: '+' }
const told = (ops: readonly Op[]) =>
  ops.map(({ kind, text, note }) => `${SIGNS[kind]}${text}${note ? ` (${note})` : ''}`)

it.each([
  [
    'a changed word',
    'Деректер беріледі.',
    'Деректер берілмейді.',
    ['=Деректер ', '-беріледі', '+берілмейді', '=.'],
  ],
  [
    'an added word with its space',
    'Данные передаются',
    'Данные не передаются',
    ['=Данные ', '+не ', '=передаются'],
  ],
  [
    'only the number of a clause',
    '1.1. Сақтаймыз.',
    '1.2. Сақтаймыз.',
    ['-1.1.  (label)', '+1.2.  (label)', '=Сақтаймыз.'],
  ],
  [
    'bold type as a quiet change',
    'Read this.',
    'Read **this**.',
    ['=Read ', '+** (markup)', '=this', '+** (markup)', '=.'],
  ],
  [
    'a space that does not break as a quiet change',
    'ст. 8 закона',
    'ст.\u00a08 закона',
    ['-ст. 8 (space)', '+ст.\u00a08 (space)', '= закона'],
  ],
])('tells of %s', (_, before, after, expected) => {
  expect(told(between(before, after))).toEqual(expected)
})

it.each([
  ['removed', ['-1.1.  (label)', '-Біз сақтаймыз.']],
  ['added', ['+1.1.  (label)', '+Біз сақтаймыз.']],
] as const)('tells of a block that was %s as a whole', (kind, expected) => {
  expect(told(computeOneSidedOps(kind, leaf('1.1. Біз сақтаймыз.')))).toEqual(expected)
})

it('gives back the old and the new block, joined neighbours, and no empty step', () => {
  const part = fc.constantFrom(
    ...[
      'дерек ',
      'деректер',
      ' және',
      ' ',
      '  ',
      'не ',
      '**',
      '. ',
      '1.1. ',
      '(',
      ') ',
      '[x](y)',
      '\u00a0',
      'й',
      'и\u0306',
    ],
    ...['\n', '12 мая 2026 года ', '«', '»', '`'],
  )
  const source = fc.array(part, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(source, source, (before, after) => {
      const ops = between(before, after)
      const side = (other: Op['kind']) => ops.map((op) => (op.kind === other ? '' : op.text)).join('')
      expect(side('added')).toBe(before)
      expect(side('removed')).toBe(after)
      expect(ops.every((op) => op.text !== '')).toBe(true)
      for (const [index, op] of ops.slice(1).entries())
        expect([op.kind, op.note]).not.toEqual([ops[index]?.kind, ops[index]?.note])
    }),
    { numRuns: 500 },
  )
})
