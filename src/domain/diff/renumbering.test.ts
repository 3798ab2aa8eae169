import { describe, expect, it } from 'vitest'
import { parseBlocks } from './block/block.ts'
import { DiffBlock } from './block/diff-block.ts'
import type { Op } from './change.ts'
import { buildNumberMap, findStaleReferences, markRenumberedReferences } from './renumbering.ts'
import type { Match } from './rows/language-matches.ts'

const leaf = (source: string) =>
  new DiffBlock(parseBlocks(source)[0] as ReturnType<typeof parseBlocks>[0], 'kk')
const match = (before: string, after: string): Match => ({
  before: leaf(before),
  after: leaf(after),
  moved: false,
})
const RENUMBERED = match('8.2. Біз деректерді сақтаймыз.', '8.3. Біз деректерді сақтаймыз.')

it('takes the first of two clauses with one number for what became of it', () => {
  const numbers = buildNumberMap([
    match('1.3. Бір.', '1.4. Бір.'),
    match('1.3. Екі.', '1.5. Екі.'),
    match('Үш.', '1.6. Үш.'),
  ])
  expect(numbers.pairs).toEqual([
    ['1.3', '1.4'],
    ['1.3', '1.5'],
  ])
  expect(numbers.now.get('1.3')).toBe('1.4')
})

describe('a changed reference', () => {
  const numbers = buildNumberMap([RENUMBERED])
  const notes = (same: string, gone: string, come: string) => {
    const ops: Op[] = [
      { kind: 'same', text: same },
      { kind: 'removed', text: gone },
      { kind: 'added', text: come },
    ]
    return markRenumberedReferences(ops, numbers).map((op) => op.note)
  }

  it.each([
    ['Саясаттың ', '8.2-тармағына', '8.3-тармағына'],
    ['согласно пункту ', '8.2', '8.3'],
    ['см. ', 'п. 8.2', 'п. 8.3'],
    ['under clause ', '8.2', '8.3'],
  ])('is quiet when it follows the clause: %s%s', (...reference) => {
    expect(notes(...reference)).toEqual([undefined, 'reference', 'reference'])
  })

  it.each([
    ['names another clause', 'under clause ', '8.2', '8.4'],
    ['is a figure and no reference', 'жылына ', '8.2', '8.3'],
    ['is not there any more', 'согласно пункту ', '8.2', 'ниже'],
  ])('is heard when it %s', (_, ...reference) => {
    expect(notes(...reference)).toEqual([undefined, undefined, undefined])
  })
})

describe('a reference that stayed as it was', () => {
  const stale = (text: string, after = text) => {
    const matches = [RENUMBERED, match(`9.1. ${text}`, `9.1. ${after}`)]
    return findStaleReferences(matches, buildNumberMap(matches))
  }

  it.each(['Бұл 8.2-тармаққа қайшы емес.', 'Это не противоречит пункту 8.2.', 'Clause 8.2 stays as it is.'])(
    'is stale when its clause got another number: %s',
    (text) => {
      expect(stale(text)).toEqual([{ path: '9.1', number: '8.2', now: '8.3' }])
    },
  )

  it('is not stale when the new text brought it along', () => {
    expect(stale('Бұл басқаша.', 'Бұл 8.2-тармаққа сай.')).toEqual([])
  })

  it('is not stale when it names a longer number', () => {
    expect(stale('Clause 8.2.1 stays as it is.')).toEqual([])
  })
})
