import { describe, expect, test } from 'vitest'
import { type Locale, mapLocales } from '../locale.ts'
import { TERMS } from '../policy/fixture.ts'
import type { Policy, PublishedVersion } from '../policy/policy.ts'
import { computePublicationEffect } from './publication-effect.ts'

const NOW = new Date('2026-11-22T18:00:00+05:00')
const PERIODS: Record<Locale, (days: number) => string> = {
  kk: (days) => `Деректер ${days} күн сақталады.`,
  ru: (days) => `Данные хранятся ${days} дней.`,
  en: (days) => `Data is kept for ${days} days.`,
}
const version = (number: number, effectiveAt: string, more: Partial<PublishedVersion['file']> = {}) => ({
  number,
  source: '',
  texts: mapLocales((locale) => `# T\n\n1.1. ${PERIODS[locale](number * 10)}\n`),
  file: {
    format: 1 as const,
    ...TERMS,
    asks: 'acceptance' as const,
    summary: [],
    effectiveAt,
    publishedAt: '2026-11-22T18:00:00+05:00',
    digests: { ...mapLocales(() => ''), version: '' },
    ...more,
  },
})
const effect = (...versions: PublishedVersion[]) => {
  const last = versions.at(-1)
  if (!last) throw new Error('a version is needed')
  return computePublicationEffect({ id: 'privacy', versions } as unknown as Policy, last, NOW)
}
const FIRST = version(1, '2026-10-01T00:00:00+05:00')

describe('what a publication brings about', () => {
  test('a first version is compared with nothing and ends no acceptance', () => {
    expect(effect(version(1, '2026-11-22T18:00:00+05:00'))).toEqual({
      policy: 'privacy',
      version: 1,
      asks: 'acceptance',
      effectiveAt: '2026-11-22T18:00:00+05:00',
      atOnce: true,
      acceptBy: null,
      follows: null,
      replaces: [],
      ends: false,
      notice: null,
      since: null,
      changes: null,
      comparedWith: [],
    })
  })

  test('an announced version leaves the one in force until its effect, and the old acceptance until its end', () => {
    const acceptBy = '2027-01-01T00:00:00+05:00'
    expect(effect(FIRST, version(2, '2026-12-02T00:00:00+05:00', { acceptBy }))).toMatchObject({
      atOnce: false,
      follows: 1,
      acceptBy,
      comparedWith: [1],
    })
  })

  test('at-effect is the moment of the effect', () => {
    const { acceptBy } = effect(FIRST, version(2, '2026-12-02T00:00:00+05:00', { acceptBy: 'at-effect' }))
    expect(acceptBy).toBe('2026-12-02T00:00:00+05:00')
  })

  test.each(['notice', 'nothing'] as const)('a version that asks %s ends no acceptance', (asks) => {
    expect(effect(FIRST, version(2, '2026-12-02T00:00:00+05:00', { asks })).acceptBy).toBeNull()
  })

  test('changed clauses are counted in each language, and facts not to be missed are told with their clause', () => {
    const { changes } = effect(FIRST, version(2, '2026-12-02T00:00:00+05:00'))
    expect(changes?.kk).toEqual({
      counts: { form: 0, added: 0, removed: 0, reworded: 1, rewritten: 0, moved: 0 },
      facts: [{ clause: '1.1', kind: 'period', before: '10 күн', after: '20 күн' }],
    })
    expect(changes?.ru.facts).toEqual([
      { clause: '1.1', kind: 'period', before: '10 дней', after: '20 дней' },
    ])
    expect(changes?.en.facts).toEqual([
      { clause: '1.1', kind: 'period', before: '10 days', after: '20 days' },
    ])
  })

  test('a clause that went elsewhere is counted as moved, and a fact of the preamble is told of no clause', () => {
    const clauses = [
      '1.1. The operator keeps the data of every user on servers in the city of Almaty.',
      '1.2. A user may write to the operator and receive a copy of everything that is kept.',
    ]
    const textOf = (number: number) => {
      const order = number === 1 ? clauses : clauses.toReversed()
      return `# T\n\nData is kept for ${number * 10} days.\n\n## 1. S\n\n${order.join('\n\n')}\n`
    }
    const written = (number: number, effectiveAt: string) => ({
      ...version(number, effectiveAt),
      texts: mapLocales(() => textOf(number)),
    })
    const first = written(1, '2026-10-01T00:00:00+05:00')
    const { changes } = effect(first, written(2, '2026-12-02T00:00:00+05:00'))
    expect(changes?.en.counts).toMatchObject({ reworded: 1, moved: 1 })
    expect(changes?.en.facts).toEqual([{ clause: '', kind: 'period', before: '10 days', after: '20 days' }])
  })

  test('the time that the version in force promises is kept, or not', () => {
    const promising = version(1, '2026-10-01T00:00:00+05:00', { noticeDays: 10 })
    const earliest = '2026-12-03T00:00:00+05:00'
    const notice = { version: 1, days: 10, earliest }
    expect(effect(promising, version(2, earliest)).notice).toEqual({ ...notice, isKept: true })
    expect(effect(promising, version(2, '2026-12-02T23:59:59+05:00')).notice).toEqual({
      ...notice,
      isKept: false,
    })
  })

  test('what an announced version had said is no part of it: changes are told since the one in force', () => {
    const announced = version(2, '2026-12-02T00:00:00+05:00', { noticeDays: 10 })
    const ending = { asks: 'nothing' as const, replaces: [2], ends: true as const }
    const { since, changes, notice, ...told } = effect(
      FIRST,
      announced,
      version(3, '2026-11-22T18:00:00+05:00', ending),
    )
    expect(told).toMatchObject({ follows: 1, replaces: [2], ends: true })
    expect([since, notice]).toEqual([1, null])
    expect(changes?.kk.facts).toEqual([{ clause: '1.1', kind: 'period', before: '10 күн', after: '30 күн' }])
  })

  test('every earlier version is compared with it', () => {
    const second = version(2, '2026-11-01T00:00:00+05:00')
    expect(effect(FIRST, second, version(3, '2026-12-02T00:00:00+05:00')).comparedWith).toEqual([1, 2])
  })
})
