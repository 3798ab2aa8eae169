import { expect, it } from 'vitest'
import { mapLocales } from '../locale.ts'
import { getCurrentTerms, getKind } from './current-terms.ts'
import { TERMS } from './fixture.ts'
import type { Version } from './policy.ts'

const digests = { ...mapLocales(() => ''), version: '' }
const version = (number: number, effectiveAt: string | null): Version => ({
  number,
  source: '',
  texts: mapLocales(() => ''),
  file: {
    format: 1,
    ...TERMS,
    title: mapLocales(() => `title ${number}`),
    asks: 'acceptance',
    summary: [],
    ...(effectiveAt && { effectiveAt, publishedAt: effectiveAt, digests }),
  },
})

it.each<[string, Version[], number]>([
  ['the version in force', [version(1, '2026-01-01T00:00:00Z'), version(2, '2026-02-01T00:00:00Z')], 2],
  ['not an announced one', [version(1, '2026-01-01T00:00:00Z'), version(2, '2026-12-01T00:00:00Z')], 1],
  ['not a draft', [version(1, '2026-01-01T00:00:00Z'), version(2, null)], 1],
  [
    'the newest announced one, before any is in force',
    [version(1, '2026-12-01T00:00:00Z'), version(2, '2026-12-02T00:00:00Z')],
    2,
  ],
  ['the newest draft, before any is published', [version(1, null), version(2, null)], 2],
])('what a policy says of itself is said by %s', (_, versions, number) => {
  const terms = getCurrentTerms({ versions }, new Date('2026-06-01T00:00:00Z'))
  expect(terms.title.kk).toBe(`title ${number}`)
})

it('has the kind of its first version, and speaks for no policy without versions', () => {
  expect(getKind({ versions: [version(1, null)] })).toBe('notice')
  expect(() => getKind({ versions: [] })).toThrow('at least one version')
  expect(() => getCurrentTerms({ versions: [] }, new Date())).toThrow('at least one version')
})
