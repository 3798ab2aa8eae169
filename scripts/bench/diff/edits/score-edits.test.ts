import { expect, test } from 'vitest'
import type { Edit } from './edit.ts'
import { computeEditScore, formatEdits, judgeEdits } from './score-edits.ts'

const edit: Edit = {
  id: 'en-1',
  before: 'Kept for 30 days.',
  after: 'Kept for 60 days.',
  facts: [{ kind: 'period', before: '30 days', after: '60 days' }],
}
const quiet: Edit = { id: 'en-2', before: 'You can leave.', after: 'You are free to go.', facts: [] }
const fault = { kind: 'duty', before: 'can', after: null }

test('recall is of the facts, precision of the flags', () => {
  expect(
    computeEditScore([
      { edit, found: 1, missed: [], wrong: [] },
      { edit, found: 0, missed: [...edit.facts], wrong: [] },
      { edit: quiet, found: 0, missed: [], wrong: [fault, fault, fault] },
    ]),
  ).toEqual({ edits: 3, expected: 2, found: 1, told: 4, recall: 0.5, precision: 0.25 })
})

test('an edit is compared as a numbered clause', () => {
  expect(judgeEdits([edit], 'en')).toMatchObject([{ found: 1, missed: [], wrong: [] }])
})

test('the report gives each language, all of them, and every fault with its clause', () => {
  const report = formatEdits({
    kk: [{ edit: quiet, found: 0, missed: [], wrong: [fault] }],
    en: [{ edit, found: 0, missed: [...edit.facts], wrong: [] }],
  })
  for (const said of [
    /^kk +1 +0 +0 +1 +– +0\.0 %$/m,
    /^en +1 +1 +0 +0 +0\.0 % +–$/m,
    /^all +2 +1 +0 +1 +0\.0 % +0\.0 %$/m,
    /^en-2 {2}You can leave\.$/m,
    /^ {2}false {3}duty: can → –$/m,
    /^ {2}missed {2}period: 30 days → 60 days$/m,
  ])
    expect(report).toMatch(said)
})
