import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ASKS } from '../policy/version-file.ts'
import { ACTS, type PastAct } from './act.ts'
import { computeRequirement, type Requirement } from './decide-state.ts'
import type { Term } from './term.ts'

/** Versions take effect at midnight in Almaty on the first of a month of 2026. */
const midnight = (month: number) => `2026-${String(month).padStart(2, '0')}-01T00:00:00+05:00`
const term = (number: number, asks: Term['asks'], month: number, acceptByMonth = month): Term => ({
  number,
  asks,
  publishedAt: midnight(1),
  effectiveAt: midnight(month),
  acceptBy: midnight(acceptByMonth),
})
const acts = (...list: string[]): PastAct[] =>
  list.map((entry) => {
    const [act, version] = entry.split(' ')
    return { act: act as PastAct['act'], version: Number(version) }
  })
const on = (day: string) => new Date(`${day}T12:00:00+05:00`)

const v1 = term(1, 'acceptance', 1)
const v2AtEffect = term(2, 'acceptance', 3)
const v2Grace = term(2, 'acceptance', 3, 5)
const v2Notice = term(2, 'notice', 3)
const v2Nothing = term(2, 'nothing', 3)
const v3 = term(3, 'acceptance', 6)
const v3Grace = term(3, 'acceptance', 4, 8)

type Row = [sentence: string, terms: Term[], past: PastAct[], now: Date, expected: Partial<Requirement>]

const REQUIRED: Row[] = [
  [
    'a newcomer is blocked until they answer',
    [v1],
    [],
    on('2026-02-01'),
    { state: 'blocking', gate: 'closed', version: 1, accepted: 0 },
  ],
  [
    'who accepted the version in force is covered',
    [v1],
    acts('accept 1'),
    on('2026-02-01'),
    { state: 'covered', gate: 'open' },
  ],
  [
    'nothing is asked before the first version takes effect',
    [v1],
    [],
    new Date('2025-12-31T18:59:59.999Z'),
    { state: 'settled', gate: 'open', version: null, recheckAt: midnight(1) },
  ],
  [
    'a version takes effect at midnight in Almaty, not in Greenwich',
    [v1],
    [],
    new Date('2025-12-31T19:00:00.000Z'),
    { state: 'blocking' },
  ],
  [
    'a new version without grace blocks at its effect',
    [v1, v2AtEffect],
    acts('accept 1'),
    on('2026-03-02'),
    { state: 'blocking', gate: 'closed', version: 2, accepted: 1 },
  ],
  [
    'in grace the old acceptance holds and a date is shown',
    [v1, v2Grace],
    acts('accept 1'),
    on('2026-03-02'),
    { state: 'due', gate: 'open', acceptBy: midnight(5), declined: false },
  ],
  [
    'the last millisecond of grace still counts',
    [v1, v2Grace],
    acts('accept 1'),
    new Date('2026-04-30T18:59:59.999Z'),
    { state: 'due', gate: 'open' },
  ],
  [
    'grace ends at midnight in Almaty',
    [v1, v2Grace],
    acts('accept 1'),
    new Date('2026-04-30T19:00:00.000Z'),
    { state: 'blocking', gate: 'closed', acceptBy: null },
  ],
  [
    'grace is for who accepted before: a newcomer has none',
    [v1, v2Grace],
    [],
    on('2026-03-02'),
    { state: 'blocking', version: 2 },
  ],
  [
    'who skipped a version answers only the one in force',
    [v1, v2AtEffect, v3],
    acts('accept 1'),
    on('2026-07-01'),
    { state: 'blocking', version: 3, accepted: 1 },
  ],
  [
    'of mixed dates the earliest counts',
    [v1, v2Grace, v3Grace],
    acts('accept 1'),
    on('2026-04-15'),
    { state: 'due', version: 3, acceptBy: midnight(5) },
  ],
  [
    'when the earliest of mixed dates has passed the later one does not help',
    [v1, v2Grace, v3Grace],
    acts('accept 1'),
    on('2026-05-02'),
    { state: 'blocking', version: 3 },
  ],
  [
    'who accepted the middle version has the later date',
    [v1, v2Grace, v3Grace],
    acts('accept 1', 'accept 2'),
    on('2026-05-02'),
    { state: 'due', acceptBy: midnight(8) },
  ],
  [
    'a version that asks nothing leaves everyone covered',
    [v1, v2Nothing],
    acts('accept 1'),
    on('2026-03-02'),
    { state: 'covered', version: 2 },
  ],
  [
    'a version that asks nothing after one that asks hides nothing',
    [v1, v2AtEffect, term(3, 'nothing', 6)],
    acts('accept 1'),
    on('2026-07-01'),
    { state: 'blocking', version: 3 },
  ],
  [
    'a newcomer is asked even when the version in force asks nothing of others',
    [v1, v2Nothing],
    [],
    on('2026-03-02'),
    { state: 'blocking', version: 2 },
  ],
  [
    'a version with notice shows a banner and lets in',
    [v1, v2Notice],
    acts('accept 1'),
    on('2026-03-02'),
    { state: 'notice', gate: 'open' },
  ],
  [
    'the display of a notice alone changes nothing',
    [v1, v2Notice],
    acts('accept 1', 'shown 2'),
    on('2026-03-02'),
    { state: 'notice' },
  ],
  [
    'use after a notice was displayed settles it',
    [v1, v2Notice],
    acts('accept 1', 'shown 2', 'continue 2'),
    on('2026-03-02'),
    { state: 'covered', accepted: 1 },
  ],
  [
    'accepting a version that only gave notice settles it too',
    [v1, v2Notice],
    acts('accept 1', 'accept 2'),
    on('2026-03-02'),
    { state: 'covered' },
  ],
  [
    'continued use is never a first acceptance',
    [v1, v2Notice],
    acts('shown 2', 'continue 2'),
    on('2026-03-02'),
    { state: 'blocking', accepted: 0 },
  ],
  [
    'continued use never stands in for a missing acceptance',
    [v1, v2AtEffect],
    acts('accept 1', 'shown 2', 'continue 2'),
    on('2026-03-02'),
    { state: 'blocking' },
  ],
  [
    'continued use does not undo a refusal',
    [v1],
    acts('decline 1', 'continue 1'),
    on('2026-02-01'),
    { state: 'declined' },
  ],
  [
    'who declines at first is shown the way out',
    [v1],
    acts('decline 1'),
    on('2026-02-01'),
    { state: 'declined', gate: 'closed', declined: true },
  ],
  [
    'who declined may change their mind',
    [v1],
    acts('decline 1', 'accept 1'),
    on('2026-02-01'),
    { state: 'covered', declined: false },
  ],
  [
    'declining in grace costs nothing until the date',
    [v1, v2Grace],
    acts('accept 1', 'decline 2'),
    on('2026-03-02'),
    { state: 'due', gate: 'open', declined: true },
  ],
  [
    'after the date the refusal closes the gate',
    [v1, v2Grace],
    acts('accept 1', 'decline 2'),
    on('2026-05-02'),
    { state: 'declined', gate: 'closed' },
  ],
  [
    'a newer version asks again after a refusal',
    [v1, v2AtEffect, v3],
    acts('accept 1', 'decline 2'),
    on('2026-07-01'),
    { state: 'blocking', version: 3, declined: false },
  ],
  [
    'a newer version in grace asks again after a refusal',
    [v1, v2Grace, v3Grace],
    acts('accept 1', 'decline 2'),
    on('2026-04-15'),
    { state: 'due', declined: false },
  ],
  [
    'a version that asks nothing does not reopen a refusal',
    [v1, v2Nothing],
    acts('decline 1'),
    on('2026-03-02'),
    { state: 'declined' },
  ],
  [
    'withdrawing ends the acceptance at once',
    [v1],
    acts('accept 1', 'withdraw 1'),
    on('2026-02-01'),
    { state: 'declined', accepted: 0 },
  ],
  [
    'a withdrawal leaves no grace',
    [v1, v2Grace],
    acts('accept 1', 'withdraw 1'),
    on('2026-03-02'),
    { state: 'blocking', accepted: 0 },
  ],
  [
    'accepting after a withdrawal stands',
    [v1],
    acts('accept 1', 'withdraw 1', 'accept 1'),
    on('2026-02-01'),
    { state: 'covered' },
  ],
  [
    'an announced version is shown with its date and asks nothing yet',
    [v1, v2Grace],
    acts('accept 1'),
    on('2026-02-01'),
    {
      state: 'covered',
      announced: [
        { version: 2, asks: 'acceptance', effectiveAt: midnight(3), acceptBy: midnight(5), declined: false },
      ],
      recheckAt: midnight(3),
    },
  ],
  [
    'accepting an announced version covers its effect',
    [v1, v2AtEffect],
    acts('accept 1', 'accept 2'),
    on('2026-03-02'),
    { state: 'covered' },
  ],
  [
    'an accepted announced version is announced no more',
    [v1, v2AtEffect],
    acts('accept 1', 'accept 2'),
    on('2026-02-01'),
    { state: 'covered', announced: [] },
  ],
  [
    'declining an announced version changes nothing before its effect',
    [v1, v2AtEffect],
    acts('accept 1', 'decline 2'),
    on('2026-02-01'),
    { state: 'covered', gate: 'open' },
  ],
  [
    'declining an announced version counts from its effect',
    [v1, v2AtEffect],
    acts('accept 1', 'decline 2'),
    new Date('2026-02-28T19:00:00.000Z'),
    { state: 'declined', gate: 'closed' },
  ],
  [
    'accepting an announced version does not stand for the one in force, which was never seen',
    [v1, v2AtEffect],
    acts('accept 2'),
    on('2026-02-01'),
    { state: 'blocking', version: 1, accepted: 0, announced: [] },
  ],
  [
    'accepting an announced version counts from its effect',
    [v1, v2AtEffect],
    acts('accept 2'),
    new Date('2026-02-28T19:00:00.000Z'),
    { state: 'covered', version: 2, accepted: 2 },
  ],
  [
    'who accepted an announced version and then refused it has refused it',
    [v1, v2AtEffect],
    acts('accept 1', 'accept 2', 'decline 2'),
    on('2026-03-02'),
    { state: 'declined', accepted: 1 },
  ],
  [
    'an announced version that was accepted and then refused is announced as refused',
    [v1, v2AtEffect],
    acts('accept 1', 'accept 2', 'decline 2'),
    on('2026-02-01'),
    { state: 'covered', announced: [expect.objectContaining({ version: 2, declined: true })] },
  ],
  [
    'a withdrawal takes an early yes back with it',
    [v1, v2AtEffect],
    acts('accept 1', 'accept 2', 'withdraw 1'),
    on('2026-03-02'),
    { state: 'blocking', accepted: 0 },
  ],
  [
    'an early refusal is not undone by a yes to the version before it',
    [v1, v2Grace],
    acts('decline 2', 'accept 1'),
    on('2026-03-02'),
    { state: 'due', accepted: 1, declined: true },
  ],
  [
    'who refuses what they had accepted has it no more',
    [v1],
    acts('accept 1', 'decline 1'),
    on('2026-02-01'),
    { state: 'declined', accepted: 0 },
  ],
  [
    'who refuses a correction of what they had accepted has it no more',
    [v1, v2Nothing],
    acts('accept 1', 'decline 2'),
    on('2026-03-02'),
    { state: 'declined', accepted: 0 },
  ],
  [
    'an early refusal costs no more than waiting',
    [v1, v2AtEffect, v3Grace],
    acts('accept 1', 'accept 2', 'decline 3'),
    on('2026-04-15'),
    { state: 'due', accepted: 2, declined: true },
  ],
  [
    'a policy that is accepted has nothing that is given',
    [v1],
    acts('accept 1'),
    on('2026-02-01'),
    { given: null },
  ],
  [
    'a newcomer who declines what is announced is still asked about what is in force',
    [v1, v2AtEffect],
    acts('decline 2'),
    on('2026-02-01'),
    { state: 'blocking', version: 1 },
  ],
  [
    'an announced version that asks nothing is not announced',
    [v1, v2Nothing],
    acts('accept 1'),
    on('2026-02-01'),
    { announced: [] },
  ],
  [
    'after the last boundary nothing changes by itself',
    [v1, v2Grace],
    acts('accept 1'),
    on('2026-06-01'),
    { recheckAt: null },
  ],
]

const OPTIONAL: Row[] = [
  [
    'an optional consent is asked for and lets in',
    [v1],
    [],
    on('2026-02-01'),
    { state: 'optional', gate: 'open' },
  ],
  [
    'a given consent is settled',
    [v1],
    acts('accept 1'),
    on('2026-02-01'),
    { state: 'settled', gate: 'open' },
  ],
  [
    'a refused consent is settled and closes nothing',
    [v1],
    acts('decline 1'),
    on('2026-02-01'),
    { state: 'settled', gate: 'open' },
  ],
  [
    'a withdrawn consent is settled',
    [v1],
    acts('accept 1', 'withdraw 1'),
    on('2026-02-01'),
    { state: 'settled', accepted: 0 },
  ],
  [
    'a given consent is asked for again when its text changes',
    [v1, v2AtEffect],
    acts('accept 1'),
    on('2026-03-02'),
    { state: 'optional', gate: 'open', accepted: 1 },
  ],
  [
    'a technical correction does not ask for a consent again',
    [v1, v2Nothing],
    acts('accept 1'),
    on('2026-03-02'),
    { state: 'settled' },
  ],
  [
    'who refused is not asked again when the text changes',
    [v1, v2AtEffect],
    acts('decline 1'),
    on('2026-03-02'),
    { state: 'settled', announced: [] },
  ],
  [
    'who withdrew is not asked again when the text changes',
    [v1, v2AtEffect],
    acts('accept 1', 'withdraw 1'),
    on('2026-03-02'),
    { state: 'settled' },
  ],
  [
    'a consent is given by the answer, and by nothing else',
    [v1],
    [],
    on('2026-02-01'),
    { state: 'optional', given: false, accepted: 0 },
  ],
  ['a consent is given once it is', [v1], acts('accept 1'), on('2026-02-01'), { given: true, accepted: 1 }],
  [
    'refusing the new version of a consent ends the consent',
    [v1, v2AtEffect],
    acts('accept 1', 'decline 2'),
    on('2026-03-02'),
    { state: 'settled', given: false, accepted: 0, declined: false },
  ],
  [
    'refusing an announced version of a consent ends it with the effect',
    [v1, v2AtEffect],
    acts('accept 1', 'decline 2'),
    on('2026-02-01'),
    { state: 'settled', given: true, accepted: 1, recheckAt: midnight(3) },
  ],
  [
    'refusing an announced version of a consent has ended it after the effect',
    [v1, v2AtEffect],
    acts('accept 1', 'decline 2'),
    on('2026-03-02'),
    { state: 'settled', given: false },
  ],
  [
    'a consent that is asked for again is given as it was until the answer',
    [v1, v2AtEffect],
    acts('accept 1'),
    on('2026-03-02'),
    { state: 'optional', given: true, accepted: 1 },
  ],
  [
    'an early yes to a consent counts from its effect',
    [v1, v2AtEffect],
    acts('accept 2'),
    on('2026-02-01'),
    { state: 'optional', given: false },
  ],
  [
    'a consent that was refused may be given',
    [v1, v2AtEffect],
    acts('accept 1', 'decline 2', 'accept 2'),
    on('2026-03-02'),
    { state: 'settled', given: true, accepted: 2 },
  ],
  [
    'nothing is asked before a consent exists',
    [v1],
    [],
    new Date('2025-12-31T00:00:00Z'),
    { state: 'settled', version: null },
  ],
]

describe('a mandatory policy', () => {
  test.each(REQUIRED)('%s', (_, terms, past, now, expected) => {
    expect(computeRequirement(terms, past, true, now)).toMatchObject(expected)
  })
})

describe('an optional consent', () => {
  test.each(OPTIONAL)('%s', (_, terms, past, now, expected) => {
    expect(computeRequirement(terms, past, false, now)).toMatchObject(expected)
  })
})

describe('whatever the versions and the acts', () => {
  const terms = fc
    .array(
      fc.record({
        asks: fc.constantFrom(...ASKS),
        wait: fc.integer({ min: 0, max: 3 }),
        grace: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((list) => {
      let month = 1
      return list.map(({ asks, wait, grace }, index): Term => {
        month = Math.min(12, month + wait)
        return term(index + 1, index === 0 ? 'acceptance' : asks, month, Math.min(12, month + grace))
      })
    })
  const past = fc.array(
    fc.record({ act: fc.constantFrom(...ACTS), version: fc.integer({ min: 1, max: 5 }) }),
    { maxLength: 8 },
  )
  const now = fc.integer({ min: 0, max: 400 }).map((day) => new Date(Date.UTC(2026, 0, day - 15)))

  it('an optional consent never closes the gate', () => {
    fc.assert(fc.property(terms, past, now, (t, a, n) => computeRequirement(t, a, false, n).gate === 'open'))
  })

  it('accepting the version in force opens the gate, whatever came before', () => {
    fc.assert(
      fc.property(terms, past, now, (t, a, n) => {
        const { version } = computeRequirement(t, a, true, n)
        return (
          version === null ||
          computeRequirement(t, [...a, { act: 'accept', version }], true, n).gate === 'open'
        )
      }),
    )
  })

  it('nothing changes before the announced moment', () => {
    fc.assert(
      fc.property(terms, past, now, (t, a, n) => {
        const first = computeRequirement(t, a, true, n)
        if (first.recheckAt === null) return
        const later = new Date(Date.parse(first.recheckAt) - 1)
        expect(computeRequirement(t, a, true, later)).toEqual(first)
      }),
    )
  })
})

describe('a version that never takes effect', () => {
  const march = term(2, 'acceptance', 3)
  const emergency = { ...term(3, 'acceptance', 2), publishedAt: midnight(2), replaces: [2] }
  const life = [v1, march, emergency]

  it.each<[string, string[], Partial<Requirement>]>([
    ['is asked of nobody', ['accept 1', 'accept 3'], { state: 'covered', version: 3, accepted: 3 }],
    ['stands for no answer to the one that took its place', ['accept 1', 'accept 2'], { state: 'blocking' }],
    ['leaves what was accepted before to compare with', ['accept 1', 'accept 2'], { accepted: 1 }],
    ['was refused to no effect', ['accept 1', 'accept 3', 'decline 2'], { state: 'covered' }],
    ['undoes no withdrawal', ['accept 1', 'withdraw 2'], { accepted: 0 }],
  ])('%s', (_, past, expected) => {
    expect(computeRequirement(life, acts(...past), true, on('2026-03-02'))).toMatchObject(expected)
  })

  it('is announced until it is replaced, and not after', () => {
    const announced = (terms: Term[]) =>
      computeRequirement(terms, acts('accept 1'), true, on('2026-02-02')).announced.map(
        ({ version }) => version,
      )
    expect(announced([v1, march])).toEqual([2])
    expect(announced(life)).toEqual([])
  })
})

describe('a policy that ends', () => {
  const end = { ...term(2, 'nothing', 3), ends: true as const }

  it.each([true, false])('asks nobody any more, whatever they answered (required: %s)', (required) => {
    for (const past of [[], ['accept 1'], ['decline 1'], ['accept 1', 'withdraw 1']])
      expect(computeRequirement([v1, end], acts(...past), required, on('2026-03-02'))).toMatchObject({
        state: 'ended',
        gate: 'open',
        announced: [],
        endsAt: midnight(3),
      })
  })

  it('asks until then as before', () => {
    const before = computeRequirement([v1, end], [], true, on('2026-02-02'))
    expect(before).toMatchObject({ state: 'blocking', endsAt: midnight(3), recheckAt: midnight(3) })
  })

  it('may begin again', () => {
    const again = computeRequirement(
      [v1, end, term(3, 'acceptance', 5)],
      acts('accept 1'),
      true,
      on('2026-06-02'),
    )
    expect(again).toMatchObject({ state: 'blocking', version: 3, endsAt: null })
  })
})
