import { describe, expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import { createPoints, TERMS } from '../policy/fixture.ts'
import type { PublishedVersion } from '../policy/policy.ts'
import { computeDigests } from '../policy/seal.ts'
import { listChangePairs, resolveTerm } from './term.ts'

const effectiveAt = '2026-12-02T00:00:00+05:00'
const texts = mapLocales(() => '# Саясат\n')

function version(acceptBy?: string): PublishedVersion {
  const dates = { publishedAt: '2026-11-22T18:00:00+05:00', effectiveAt, digests: computeDigests('', texts) }
  const summary = createPoints(() => 'Жаңа.')
  const file = { format: 1 as const, ...TERMS, asks: 'acceptance' as const, acceptBy, summary, ...dates }
  return { number: 2, source: '', texts, file }
}

it.each([
  ['the effect, when nothing else is said', undefined, effectiveAt],
  ['the effect, when that is said', 'at-effect', effectiveAt],
  ['a moment of its own', '2026-12-31T00:00:00+05:00', '2026-12-31T00:00:00+05:00'],
])('lets people accept until %s', (_, acceptBy, until) => {
  expect(resolveTerm(version(acceptBy))).toEqual({
    number: 2,
    asks: 'acceptance',
    publishedAt: '2026-11-22T18:00:00+05:00',
    effectiveAt,
    acceptBy: until,
  })
})

describe('changes are built', () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const versions = (...numbers: number[]) => numbers.map((number) => ({ number, file: {} }))

  it('between all versions while there are few', () => {
    expect(listChangePairs(versions(1, 2, 3), 1)).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ])
    expect(listChangePairs(versions(...upTo(15)), 15)).toHaveLength((15 * 14) / 2)
  })

  it('between neighbours and to what is in force or announced when there are many', () => {
    const pairs = listChangePairs(versions(...upTo(16)), 15)
    expect(pairs.filter(([, to]) => to >= 15)).toHaveLength(14 + 15)
    expect(pairs.filter(([, to]) => to < 15)).toEqual(upTo(13).map((from) => [from, from + 1]))
  })

  it('between a version and the one whose place it took', () => {
    const replacing = versions(...upTo(16)).map((one) =>
      one.number === 4 ? { ...one, file: { replaces: [3] } } : one,
    )
    expect(listChangePairs(replacing, 16)).toContainEqual([2, 4])
  })

  it('between no versions where there is but one', () => {
    expect(listChangePairs(versions(1), 1)).toEqual([])
  })
})
