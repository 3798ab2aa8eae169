import { describe, expect, test } from 'vitest'
import { arePagesEqual } from '../../../../src/domain/changes/hidden/are-pages-equal.ts'
import { LOCALES } from '../../../../src/domain/locale.ts'
import { loadLibrary } from '../../../../src/library/read-library.ts'
import { sayDomainIn } from '../../../../src/messages/say-domain.ts'
import { collectHosts } from './hosts.ts'
import type { Mutant } from './mutant.ts'
import { plantMutants } from './plant-mutants.ts'
import { hasEscaped, tallyMutants } from './tally.ts'
import { type TrialResult, tryMutant, VIEWS } from './trial.ts'

const hosts = collectHosts(loadLibrary('policies', sayDomainIn('en')), 1)
const ROUND = 320
const mutants = [...plantMutants(hosts, ROUND, 1)]
const kinds = [...new Set(mutants.map(({ kind }) => kind))]

describe('what is planted', () => {
  test('is the same for the same seed', () => {
    expect([...plantMutants(hosts, 50, 7)]).toEqual([...plantMutants(hosts, 50, 7)])
  })

  test('is of every kind in every language', () => {
    expect(kinds.length).toBeGreaterThan(80)
    for (const kind of kinds) {
      const locales = mutants.filter((mutant) => mutant.kind === kind).map(({ locale }) => locale)
      expect(new Set(locales), kind).toEqual(new Set(LOCALES))
    }
  })

  test('differs, and on the page too unless only the source tells of it', () => {
    for (const { kind, before, after, seen } of mutants) {
      expect(before, kind).not.toBe(after)
      const isQuiet = seen.includes('source')
      if (!isQuiet) expect(arePagesEqual(before, after), kind).toBe(false)
    }
  })

  test('changes words where words are to be seen', () => {
    for (const { kind, removed, added, seen, before, after } of mutants)
      if (seen === 'words' && removed.length + added.length === 0)
        expect(before.match(/\S+/g)?.toSorted(), kind).toEqual(after.match(/\S+/g)?.toSorted())
  })
})

test('what everybody shows is found, and what somebody hides is not', () => {
  const plain = { kind: 'year', seen: 'words', asks: 'refuses', locale: 'en', what: '' } as const
  const text = (year: number) => `# Policy\n\n1.1. In ${year} the data are erased.\n`
  const shown = tryMutant({
    ...plain,
    before: text(2021),
    after: text(2024),
    removed: ['2021'],
    added: ['2024'],
  })
  expect(hasEscaped(shown)).toBe(false)
  // A word that stands on neither side cannot be found.
  const hidden = tryMutant({
    ...plain,
    before: text(2021),
    after: text(2024),
    removed: ['2021'],
    added: ['2025'],
  })
  expect(hidden.shows).toEqual({ page: false, terminal: false, fragment: false })
  expect(hasEscaped(hidden)).toBe(true)
  const [row] = tallyMutants([shown, hidden])
  expect(row).toMatchObject({ kind: 'year', locale: 'en', planted: 2, page: 1, clean: 2 })
})

describe('a change has escaped', () => {
  const mutant: Mutant = {
    ...{ kind: 'year', seen: 'words', asks: 'refuses', locale: 'en', what: '' },
    ...{ before: '', after: '', removed: [], added: [] },
  }
  const caught: TrialResult = {
    mutant,
    shows: { page: true, terminal: true, fragment: true },
    asks: true,
    hidden: [],
  }
  test.each<[string, Partial<TrialResult>]>([
    ...VIEWS.map((view): [string, Partial<TrialResult>] => [
      `in the ${view}`,
      { shows: { ...caught.shows, [view]: false } },
    ]),
    ['where nobody is asked', { asks: false }],
    ['where the checker finds something hidden', { hidden: ['p1: added: not'] }],
  ])('%s', (_, spoilt) => {
    expect(hasEscaped(caught)).toBe(false)
    expect(hasEscaped({ ...caught, ...spoilt })).toBe(true)
  })

  const clause = (words: string) => `# Policy\n\n1.1. ${words}\n`
  test.each<[string, before: string, after: string, Partial<Mutant>]>([
    ['whose note is of another kind', 'A [b](/c) d.', 'A [b](/e) d.', { seen: ['emphasis'] }],
    ['that is only noted, where words are to be seen', 'A **b** c.', 'A b c.', { seen: 'words' }],
    [
      'whose words are marked and not named',
      'Of 30 days.',
      'Of 60 days.',
      { seen: ['lookalike'], named: true },
    ],
    ['of which only one word of two is marked', 'A is b.', 'A is c.', { removed: ['b', 'is'], added: ['c'] }],
  ])('%s', (_, before, after, demand) => {
    const { shows } = tryMutant({ ...mutant, before: clause(before), after: clause(after), ...demand })
    expect(shows).toEqual({ page: false, terminal: false, fragment: false })
  })
})
