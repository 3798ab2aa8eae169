import { expect, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { Change } from '../diff/change.ts'
import { createChange, createSide as side } from '../diff/fixture.ts'
import { buildShownChange } from './shown-change.ts'

const say = sayDomainIn('kk')
const change = (facts: Partial<Change>) => createChange('7.2', '7.2', facts)

test.each([
  ['a clause under its number', {}, '7.2'],
  ['an added one', { kind: 'added', before: null } as const, '7.2 · Қосылды'],
  ['a deleted one', { kind: 'removed', after: null } as const, '7.2 · Алып тасталды'],
  ['one that got another number', { renumbered: true, after: side('7.3') }, '7.3 · Бұрын: 7.2'],
  [
    'one that only moved',
    { kind: 'kept', moved: true, after: side('5.1') } as const,
    '5.1 · Бұрын: 7.2 · мәтіні өзгермеді',
  ],
  ['what stands before the first number', { after: { ...side(''), number: null } }, 'Кіріспе'],
  ['a paragraph of a clause', { after: { ...side('8.2-p1'), number: null } }, '8.2'],
])('%s is named', (_, facts, label) => {
  expect(buildShownChange(change(facts), say).label).toBe(label)
})

test('each fact is told once, in words', () => {
  const flag = { kind: 'period', before: '10 күн', after: '15 күн' } as const
  const { facts } = buildShownChange(change({ flags: [flag, flag] }), say)
  expect(facts).toEqual([['Мерзім', '10 күн', '15 күн']])
})

test('a clause that only moved repeats no text', () => {
  const ops: Change['ops'] = [
    { kind: 'same', text: '5.1. ', note: 'label' },
    { kind: 'same', text: 'Мәтін' },
  ]
  expect(buildShownChange(change({ kind: 'kept', ops }), say).ops).toEqual([])
  expect(buildShownChange(change({ ops }), say).ops).toEqual([['same', 'Мәтін']])
})
