import { describe, expect, test } from 'vitest'
import { somePolicy } from './some-policy.ts'
import { currentVersion, endOf, nextVersion, previousVersion, standingOf } from './standing.ts'

const policy = somePolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const standings = (now: string) =>
  policy.versions.map((version) => standingOf(policy, version, new Date(now)))

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
    expect(currentVersion(policy, now)).toBeNull()
    expect(nextVersion(policy, now)?.number).toBe(1)
  })

  test('a version ends when the one after it takes effect', () => {
    const [first, second] = policy.versions
    expect(first && endOf(policy, first)).toBe('2026-12-04T00:00:00+05:00')
    expect(second && endOf(policy, second)).toBeNull()
    expect(second && previousVersion(policy, second)?.number).toBe(1)
    expect(first && previousVersion(policy, first)).toBeNull()
  })
})
