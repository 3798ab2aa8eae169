import { expect, test } from 'vitest'
import { createPolicy } from '../fixture.ts'
import { buildClausePage, findClauseHistory, listClauseNumbers } from './clause-pages.ts'

const RIGHTS = 'The user may ask for a copy of everything that is kept about the account.'
const LETTERS = 'Every letter is answered within a week of its arrival, weekends included.'
const LAW = 'The law of the republic applies to this policy and to all disputes.'

const policy = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const [first, second] = policy.versions
if (first && second) {
  first.texts.kk = `# Policy\n\n1.1. ${LAW}\n\n1.2. ${LETTERS}\n\n1.3. ${RIGHTS}\n`
  second.texts.kk = `# Policy\n\n1.1. ${LETTERS}\n\n1.2. ${RIGHTS}\n`
}

test('every number that was ever printed has a page, and every clause stands on one of them', () => {
  const pages = listClauseNumbers(policy, 'kk').map((one) => {
    const { number, histories, elsewhere } = buildClausePage(policy, 'kk', one)
    return [
      number,
      histories.map(({ states }) => states.map((state) => `${state.version}=${state.number}`).join(',')),
      elsewhere.map(({ state, history }) => `${state.version}: ${history.number}`),
    ]
  })
  expect(pages.toSorted()).toEqual([
    ['1.1', ['2=1.1,1=1.2', '1=1.1'], []],
    ['1.2', ['2=1.2,1=1.3'], ['1: 1.1']],
    ['1.3', [], ['1: 1.2']],
  ])
})

test('a clause is found by the number it bears in any version', () => {
  expect(findClauseHistory(policy, 'kk', 1, '1.3')?.number).toBe('1.2')
  expect(findClauseHistory(policy, 'kk', 2, '1.3')).toBeUndefined()
})
