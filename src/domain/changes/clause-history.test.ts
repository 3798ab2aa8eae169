import { describe, expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import { TERMS } from '../policy/fixture.ts'
import {
  buildClauseHistories,
  hasPast,
  listPrintedNumbers,
  listWordings,
  type NumberedTexts,
} from './clause-history.ts'

const RIGHTS = 'The user may ask for a copy of everything that is kept about the account.'
const LETTERS = 'Every letter is answered within a week of its arrival, weekends included.'
const LAW = 'The law of the republic applies to this policy and to all disputes.'
const KEEPING = 'Records are kept for three years after the account was deleted.'

const version = (number: number, ...clauses: string[]): NumberedTexts => ({
  number,
  file: TERMS,
  texts: mapLocales(() => `# Policy\n\n${clauses.join('\n\n')}\n`),
})
const VERSIONS = [
  version(1, '## 1. Data', `1.1. ${LAW}`, `1.2. ${LETTERS}`, '## 2. Rights', `2.1. ${RIGHTS}`),
  version(2, '## 1. Data', `1.1. ${LETTERS}`, '## 2. Rights', `2.1. ${KEEPING}`, `2.2. ${RIGHTS}`),
  version(
    3,
    '## 1. Data',
    `1.1. ${LETTERS.replace('a week', 'three days')}`,
    '## 2. Rights',
    `2.1. ${KEEPING}`,
    `2.2. ${RIGHTS}`,
  ),
]

/** `1.1: 3=1.1 2=1.1,1=1.2`: wordings newest first, with the number in each version. */
function outline(versions: readonly NumberedTexts[]): string[] {
  return buildClauseHistories(versions, 'en').map((history) => {
    const wordings = listWordings(history).map((states) =>
      states.map((state) => `${state.version}=${state.number}`).join(','),
    )
    return `${history.number}: ${wordings.join(' ')}`
  })
}

describe('the history of clauses', () => {
  it('follows each across new numbers, to its wordings in every version', () => {
    expect(outline(VERSIONS).toSorted()).toEqual([
      '1.1: 1=1.1',
      '1.1: 3=1.1 2=1.1,1=1.2',
      '1: 3=1,2=1,1=1',
      '2.1: 3=2.1,2=2.1',
      '2.2: 3=2.2,2=2.2,1=2.1',
      '2: 3=2,2=2,1=2',
    ])
  })

  it('tells of a number that was printed twice by mistake once, and of nothing that bears none', () => {
    const twice = version(1, '## Preamble', KEEPING, '## 1. Data', `1.1. ${LAW}`, `1.1. ${LETTERS}`)
    expect(outline([twice]).toSorted()).toEqual(['1.1: 1=1.1', '1: 1=1'])
  })

  it('knows the numbers of all histories without comparing', () => {
    const twice = version(4, '## Preamble', KEEPING, '## 3. Data', `3.1. ${LAW}`, `3.1. ${LETTERS}`)
    const all = [...VERSIONS, twice]
    const numbers = buildClauseHistories(all, 'en').flatMap(({ states }) =>
      states.map(({ number }) => number),
    )
    expect(listPrintedNumbers(all, 'en').toSorted()).toEqual([...new Set(numbers)].toSorted())
  })

  it('tells of a past only where there is one', () => {
    const known = buildClauseHistories(VERSIONS, 'en').filter(hasPast)
    expect(known.map(({ number, states }) => `${number} in ${states[0]?.version}`)).toEqual(['1.1 in 3'])
  })

  it('counts a move as a past, even with the same words', () => {
    const moved = [
      version(1, `1.1. ${RIGHTS}`, `1.2. ${LAW}`, `1.3. ${KEEPING}`, `1.4. ${LETTERS}`),
      version(2, `1.1. ${LAW}`, `1.2. ${KEEPING}`, `1.3. ${LETTERS}`, `1.4. ${RIGHTS}`),
    ]
    const [history, ...others] = buildClauseHistories(moved, 'en').filter(hasPast)
    expect(history?.states.map((state) => state.number)).toEqual(['1.4', '1.1'])
    expect(others).toEqual([])
  })

  it('lets a clause that comes back later be another one', () => {
    const gone = [
      version(1, `1.1. ${RIGHTS}`, `1.2. ${LAW}`),
      version(2, `1.1. ${LAW}`),
      version(3, `1.1. ${LAW}`, `1.2. ${RIGHTS}`),
    ]
    expect(outline(gone)).toEqual(['1.1: 1=1.1', '1.1: 3=1.1,2=1.1,1=1.2', '1.2: 3=1.2'])
  })

  it('counts what carries no number as part of the clause above it', () => {
    const [first, second] = [
      version(1, `1.1. ${RIGHTS}`, 'It is sent by e-mail.', `1.2. ${LAW}`),
      version(2, `1.1. ${RIGHTS}`, 'It is sent by post.', `1.2. ${LAW}`),
    ]
    expect(outline([first, second])).toEqual(['1.1: 2=1.1 1=1.1', '1.2: 2=1.2,1=1.2'])
  })

  it('does not take what went with a removed clause for part of the one above it', () => {
    const [first, second] = [
      version(1, `1.1. ${RIGHTS}`, `1.2. ${LETTERS}`, '- by post', '- by e-mail', `1.3. ${LAW}`),
      version(2, `1.1. ${RIGHTS}`, `1.2. ${LAW}`),
    ]
    expect(outline([first, second])).toEqual(['1.1: 2=1.1,1=1.1', '1.2: 1=1.2', '1.2: 2=1.2,1=1.3'])
  })

  it('knows the items of a list for what they are', () => {
    expect(outline([version(1, '## 1. Data', `1. ${LAW}`)])).toEqual(['1: 1=1'])
  })
})
