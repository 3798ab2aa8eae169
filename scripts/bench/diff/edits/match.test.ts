import { expect, test } from 'vitest'
import type { ExpectedFact } from './edit.ts'
import { judgeEdit, type Told } from './match.ts'

const judge = (facts: ExpectedFact[], told: Told[]) =>
  judgeEdit({ id: 'x', before: '', after: '', facts }, told)

const period: ExpectedFact = { kind: 'period', before: '30 days', after: '60 days' }

test('a flag counts when it quotes the expected words, or a part or more of them, in any case', () => {
  for (const told of [
    { kind: 'period', before: '30 days', after: '60 days' },
    { kind: 'period', before: 'Within\u00a030 Days', after: 'within 60 days.' },
    { kind: 'period', before: '30', after: '60' },
  ])
    expect(judge([period], [told])).toMatchObject({ found: 1, missed: [], wrong: [] })
})

test.each([
  ['another kind', { kind: 'number', before: '30 days', after: '60 days' }],
  ['other words on one side', { kind: 'period', before: '30 days', after: '90 days' }],
  ['one side only', { kind: 'period', before: null, after: '60 days' }],
  ['nothing', { kind: 'period', before: '', after: '' }],
])('a flag of %s is false, and the fact is missed', (_, told) => {
  expect(judge([period], [told])).toMatchObject({ found: 0, missed: [period], wrong: [told] })
})

test.each([
  ['1 000', '10 000', '1', '10'],
  ['1\u00a0000', '1\u00a0500', '000', '500'],
  ['18:00', '9:00', '18', '9'],
  ['01/01/2021', '21/11/2022', '01', '21'],
])('a value that is cut is not found: %s → %s as %s → %s', (before, after, cutBefore, cutAfter) => {
  const fact: ExpectedFact = { kind: 'number', before, after }
  expect(judge([fact], [{ kind: 'number', before: cutBefore, after: cutAfter }]).missed).toEqual([fact])
  expect(judge([fact], [{ kind: 'number', before, after }]).missed).toEqual([])
})

test('an ending or a sign beside a number does not hide it', () => {
  const percent: ExpectedFact = { kind: 'percentage', before: '30 %', after: '50 %' }
  expect(judge([percent], [{ kind: 'percentage', before: '30%-ын', after: '50 %-ын' }]).found).toBe(1)
})

test('either kind will do where two are given, and a side that is not expected may quote anything', () => {
  const fact: ExpectedFact = { kind: ['negation', 'duty'], before: null, after: 'may not' }
  expect(judge([fact], [{ kind: 'duty', before: 'may', after: 'may not' }]).found).toBe(1)
  expect(judge([fact], [{ kind: 'negation', before: null, after: 'not' }]).found).toBe(1)
})

test('one flag stands for one fact, and flags are shared out so that most facts have one', () => {
  const wide: ExpectedFact = { kind: 'number', before: null, after: '5' }
  const narrow: ExpectedFact = { kind: 'number', before: '4', after: '5' }
  const told = [
    { kind: 'number', before: '4', after: '5' },
    { kind: 'number', before: null, after: '5' },
  ]
  expect(judge([wide, narrow], told)).toMatchObject({ found: 2, missed: [], wrong: [] })
  expect(judge([narrow, narrow], told)).toMatchObject({ found: 1, missed: [narrow], wrong: [told[1]] })
})

test('a case behind what is counted does not hide it, and makes no other word of it', () => {
  const days: ExpectedFact = { kind: 'period', before: 'жиырма күн', after: '10 пайыз' }
  const judged = (before: string, after: string) => judge([days], [{ kind: 'period', before, after }]).found
  expect(judged('жиырма күннен', '10 пайызын')).toBe(1)
  expect(judged('жиырма күндік', '10 пайыз')).toBe(0)
  const bound: ExpectedFact = { kind: 'bound', before: 'кем', after: 'көп' }
  expect(judge([bound], [{ kind: 'bound', before: 'кемінде', after: 'көп' }]).found).toBe(0)
})

test('an hour of the day is a number to the tables', () => {
  const hour: ExpectedFact = { kind: ['number', 'period'], before: '09:00', after: '10:00' }
  expect(judge([hour], [{ kind: 'time', before: '09:00', after: '10:00' }]).found).toBe(1)
})
