import { expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import { createPoints, TERMS } from '../policy/fixture.ts'
import type { PublishedVersion } from '../policy/policy.ts'
import { computeDigests } from '../policy/seal.ts'
import { resolveTerm } from './term.ts'

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
