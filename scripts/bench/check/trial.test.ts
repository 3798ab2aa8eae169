import { beforeAll, describe, expect, it } from 'vitest'
import { checkLibrary } from '../../../src/domain/checks/check.ts'
import { LOCALES } from '../../../src/domain/locale.ts'
import { loadLibrary } from '../../../src/library/read-library.ts'
import { sayDomainIn } from '../../../src/messages/say-domain.ts'
import { Random } from '../../harness/random.ts'
import { MUTATORS } from './mutators.ts'
import { tallyResults } from './tally.ts'
import { type MutationResult, runMutations } from './trial.ts'

const policies = loadLibrary('policies', sayDomainIn('en'))

let some: MutationResult[]
beforeAll(() => {
  some = [...runMutations(policies, 120, new Random(5))]
}, 180_000)

describe('faults put into the shipped texts', () => {
  it('are none before', () => {
    expect(checkLibrary(policies, { published: true })).toEqual([])
  })

  it('are found, each by a finding that the right draft does not have', () => {
    expect(some.filter(({ rules }) => rules.length === 0)).toEqual([])
  })

  it('are nearly all found in the file that was spoilt', () => {
    const elsewhere = some.filter(({ inFile }) => !inFile)
    // A negation that goes may leave two languages that differ and a third that agrees with both.
    expect(elsewhere.length).toBeLessThan(some.length * 0.1)
  })

  it('are of every kind', () => {
    const rows = tallyResults(some)
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([...Object.keys(MUTATORS), 'all'].toSorted())
    expect(rows.at(-1)).toMatchObject({ kind: 'all', count: some.length })
  })
})

describe('a fault', () => {
  it.each(Object.entries(MUTATORS))('%s changes the file it says, in the line it says', (_, mutate) => {
    const random = new Random(9)
    for (const policy of policies)
      for (const version of policy.versions)
        for (const locale of LOCALES) {
          const mutation = mutate({ policy, version }, locale, random)
          if (!mutation) continue
          const isFacts = mutation.file === 'version.yaml'
          const before = isFacts ? version.source : version.texts[locale]
          const after = isFacts ? mutation.source : mutation.texts[locale]
          expect(after).not.toBe(before)
          const first = after.split('\n').findIndex((line, index) => line !== before.split('\n')[index])
          expect(Math.abs(first + 1 - mutation.line)).toBeLessThanOrEqual(2)
        }
  })

  it('is the same for the same seed', () => {
    const what = (seed: number) =>
      [...runMutations(policies, 12, new Random(seed))].map((trial) => trial.what)
    expect(what(3)).toEqual(what(3))
    expect(what(3)).not.toEqual(what(4))
  })
})
