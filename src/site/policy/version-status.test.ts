import { describe, expect, test } from 'vitest'
import { createPolicy } from '../fixture.ts'
import { listPeriods } from './periods.ts'
import {
  computeStanding,
  findCurrentVersion,
  findDraft,
  findLastMoment,
  findNextVersion,
  findPreviousVersion,
} from './version-status.ts'

const policy = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const standings = (now: string) =>
  policy.versions.map((version) => computeStanding(policy, version, new Date(now)))

describe('where versions stand', () => {
  test.each([
    ['2026-09-30T00:00:00+05:00', ['announced', 'announced']],
    ['2026-12-03T23:59:59+05:00', ['in-force', 'announced']],
    ['2026-12-04T00:00:00+05:00', ['superseded', 'in-force']],
  ])('changes at midnight in Almaty, not in UTC: %s', (now, expected) => {
    expect(standings(now)).toEqual(expected)
  })

  test('nothing is in force before the first takes effect', () => {
    const now = new Date('2026-09-30T00:00:00+05:00')
    expect(findCurrentVersion(policy, now)).toBeNull()
    expect(findNextVersion(policy, now)?.number).toBe(1)
  })

  test('a version ends when the one after it takes effect', () => {
    const [first, second] = policy.versions
    expect(first && findLastMoment(policy, first)).toBe('2026-12-04T00:00:00+05:00')
    expect(second && findLastMoment(policy, second)).toBeNull()
    expect(second && findPreviousVersion(policy, second)?.number).toBe(1)
    expect(first && findPreviousVersion(policy, first)).toBeNull()
  })

  test('a draft stands nowhere, and changes nothing for the versions that are published', () => {
    const drafted = createPolicy('2026-10-01T09:00:00+05:00', '2026-11-01T00:00:00+05:00')
    const [first, second] = drafted.versions
    if (second) second.draft = true
    const now = new Date('2026-12-04T00:00:00+05:00')
    expect(drafted.versions.map((version) => computeStanding(drafted, version, now))).toEqual([
      'in-force',
      'draft',
    ])
    expect(findCurrentVersion(drafted, now)?.number).toBe(1)
    expect(findNextVersion(drafted, now)).toBeNull()
    expect(findDraft(drafted)?.number).toBe(2)
    expect(first && findLastMoment(drafted, first)).toBeNull()
    expect(listPeriods(drafted).map(({ version }) => version.number)).toEqual([1])
  })
})
