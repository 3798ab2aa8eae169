import { describe, expect, test } from 'vitest'
import type { Manifest } from '../domain/publication/manifest.ts'
import { listPastActs } from './seed.ts'

const digest = (letter: string) => letter.repeat(64)
const version = (number: number, effectiveAt: string, required = true) => ({
  number,
  terms: { required },
  effectiveAt,
  digests: { kk: digest(`${number}`) },
  texts: { kk: { path: '', sha256: digest('f') } },
})

const manifest = {
  policies: [
    {
      id: 'privacy',
      versions: [
        version(1, '2026-01-01T00:00:00+05:00'),
        version(2, '2026-06-01T00:00:00+05:00'),
        version(3, '2027-01-01T00:00:00+05:00'),
      ],
    },
    { id: 'mailings', versions: [version(1, '2026-01-01T00:00:00+05:00', false)] },
  ],
} as unknown as Manifest

describe('pastActs', () => {
  test('lets one person have accepted version 1 and another the one in force, and no one a consent', () => {
    const acts = listPastActs(manifest, new Date('2026-11-22T00:00:00Z'))
    expect(acts.map(({ subject, policy, version }) => `${subject} ${policy}@${version}`)).toEqual([
      'demo-accepted-1 privacy@1',
      'demo-up-to-date privacy@2',
    ])
    expect(acts[0]).toMatchObject({
      at: '2025-12-31T19:00:00.000Z',
      digest: digest('1'),
      shown: [],
    })
  })

  test('says the same at every start, so that nothing is recorded twice', () => {
    const now = new Date('2026-11-22T00:00:00Z')
    expect(listPastActs(manifest, now)).toEqual(listPastActs(manifest, now))
  })

  test('leaves out what had not begun yet', () => {
    expect(listPastActs(manifest, new Date('2025-01-01T00:00:00Z'))).toEqual([])
  })
})
