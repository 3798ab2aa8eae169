import { describe, expect, test } from 'vitest'
import { mapLocales } from '../locale.ts'
import { TERMS } from '../policy/fixture.ts'
import type { Policy, Version } from '../policy/policy.ts'
import { computePolicyStatus, listBehind } from './policy-status.ts'

const NOW = new Date('2026-12-02T00:00:00+05:00')
const text = (words: string) => `# T\n\n1.1. ${words} stays the same in every way.\n`
const version = (number: number, effectiveAt?: string, more: Partial<Version['file']> = {}): Version => ({
  number,
  source: '',
  texts: mapLocales(() => text('One')),
  file: {
    format: 1,
    ...TERMS,
    asks: 'acceptance',
    summary: [],
    ...(effectiveAt && {
      effectiveAt,
      publishedAt: '2026-11-22T00:00:00+05:00',
      digests: { ...mapLocales(() => ''), version: '' },
    }),
    ...more,
  },
})
const status = (...versions: Version[]) => computePolicyStatus({ id: 'privacy', versions } as Policy, NOW)

describe('where a policy stands', () => {
  test('is nowhere while nothing is published', () => {
    expect(status(version(1))).toMatchObject({
      inForce: null,
      announced: [],
      drafts: [{ version: 1, effectiveAt: null, progress: null }],
    })
  })

  test('turns at midnight in Almaty: what takes effect now is in force, what does later is announced', () => {
    const { inForce, announced } = status(
      version(1, '2026-12-01T00:00:00+05:00'),
      version(2, '2026-12-02T00:00:00+05:00'),
      version(3, '2026-12-02T00:00:01+05:00', { asks: 'notice' }),
    )
    expect(inForce).toEqual({ version: 2, effectiveAt: '2026-12-02T00:00:00+05:00' })
    expect(announced).toEqual([{ version: 3, effectiveAt: '2026-12-02T00:00:01+05:00', asks: 'notice' }])
  })

  test('tells how far a draft has come, and what is declared to come later', () => {
    const draft = version(2, undefined, { pending: ['en'] })
    draft.texts = { ...draft.texts, kk: text('Two'), ru: text('Two') }
    const [found] = status(version(1, '2026-12-01T00:00:00+05:00'), draft).drafts
    expect(found).toMatchObject({
      pending: ['en'],
      progress: { kk: { changed: 1, behind: [] }, en: { changed: 0, behind: ['1.1'] } },
    })
    expect(found && listBehind(found)).toEqual(['en'])
  })

  test('tells when the next version may take effect, where the one in force promises a time', () => {
    const first = version(1, '2026-12-01T00:00:00+05:00', { noticeDays: 10 })
    const notice = { version: 1, days: 10, earliest: '2026-12-13T00:00:00+05:00' }
    expect(status(first).notice).toEqual(notice)
    expect(status(first, version(2, '2026-12-20T00:00:00+05:00')).notice).toEqual(notice)
    expect(status(version(1, '2026-12-01T00:00:00+05:00')).notice).toBeNull()
    expect(status(first, version(2, '2026-12-20T00:00:00+05:00', { ends: true })).notice).toBeNull()
  })

  test('knows no language that is behind in a first version', () => {
    expect(listBehind({ progress: null })).toEqual([])
  })
})
