import { describe, expect, it } from 'vitest'
import { type DeedKind, isAllowed, judgeHistory } from './judge-history.ts'
import type { KnownVersion } from './known-version.ts'
import { describeSeenVersion } from './manifest-history.ts'
import type { SealRule } from './seal-rule.ts'

const MOMENT = '2026-11-20T12:00:00+05:00'

const sealed = (policy: string, number: number, content = `${policy} ${number}`, publishedAt = MOMENT) => ({
  policy,
  number,
  seal: { publishedAt, digest: `digest of ${content}` },
  parts: { 'version.yaml': `sealed ${content} ${publishedAt}`, 'kk.md': content } as Record<string, string>,
})
const draft = (policy: string, number: number): KnownVersion => ({
  policy,
  number,
  seal: null,
  parts: { 'version.yaml': 'draft', 'kk.md': `${policy} ${number}` },
})
const tell = (before: KnownVersion[], now: KnownVersion[], rule: SealRule = 'forbidden') =>
  judgeHistory(before, now, rule).map(({ kind, policy, number, movedTo }) =>
    [`${policy}@${number}`, kind, ...(movedTo ? [`${movedTo.policy}@${movedTo.number}`] : [])].join(' '),
  )

const PRIVACY = [sealed('privacy', 1), sealed('privacy', 2)]
const [FIRST, SECOND] = PRIVACY as [KnownVersion, KnownVersion]
const without = (name: string): KnownVersion => ({
  ...SECOND,
  parts: Object.fromEntries(Object.entries(SECOND.parts).filter(([part]) => part !== name)),
})

describe('what happens to a version that was sealed before', () => {
  it.each<[string, KnownVersion[], string]>([
    ['stays', [FIRST, SECOND], 'privacy@2 kept'],
    ['is gone', [FIRST], 'privacy@2 dropped'],
    ['is gone with its policy', [sealed('mailings', 1)], 'privacy@2 policyGone'],
    ['is gone with everything', [], 'privacy@2 policyGone'],
    ['loses its seal', [FIRST, draft('privacy', 2)], 'privacy@2 unsealed'],
    [
      'has other words',
      [FIRST, { ...SECOND, parts: { ...SECOND.parts, 'kk.md': '…' } }],
      'privacy@2 altered',
    ],
    ['loses a file', [FIRST, without('kk.md')], 'privacy@2 altered'],
    ['gets a file', [FIRST, { ...SECOND, parts: { ...SECOND.parts, 'ru.md': '' } }], 'privacy@2 altered'],
    ['is sealed anew', [FIRST, sealed('privacy', 2, 'other')], 'privacy@2 resealed'],
    [
      'is sealed anew at another moment',
      [FIRST, sealed('privacy', 2, 'other', '2020-01-01T00:00:00Z')],
      'privacy@2 redated',
    ],
    ['has another number', [FIRST, sealed('privacy', 3, 'privacy 2')], 'privacy@2 renumbered privacy@3'],
    [
      'stands under another name',
      [sealed('policy', 1, 'privacy 1'), sealed('policy', 2, 'privacy 2')],
      'privacy@2 renamed policy@2',
    ],
  ])('%s', (_, now, expected) => {
    expect(tell(PRIVACY, now)).toContain(expected)
  })

  it('is told once where two have changed places, and where one has taken the place of another', () => {
    const swapped = [sealed('privacy', 1, 'privacy 2'), sealed('privacy', 2, 'privacy 1')]
    expect(tell(PRIVACY, swapped)).toEqual([
      'privacy@1 renumbered privacy@2',
      'privacy@2 renumbered privacy@1',
    ])
    expect(tell(PRIVACY, [sealed('privacy', 1, 'privacy 2')])).toEqual([
      'privacy@1 dropped',
      'privacy@2 renumbered privacy@1',
    ])
  })

  it('is no concern of drafts, which come, change and go', () => {
    expect(tell([draft('privacy', 1)], [])).toEqual([])
    expect(tell([], [draft('privacy', 1)])).toEqual([])
  })

  it('names what of it differs', () => {
    const [deed] = judgeHistory([SECOND], [{ ...without('kk.md'), seal: null }], 'any')
    expect(deed?.difference).toEqual({ changed: [], gone: ['kk.md'], added: [] })
  })

  it.each<[DeedKind, boolean]>([
    ['kept', true],
    ['sealed', true],
    ['dropped', false],
    ['resealed', false],
    ['sealedInPullRequest', false],
  ])('%s is allowed: %s', (kind, allowed) => {
    expect(isAllowed({ kind })).toBe(allowed)
  })
})

describe('a version that was sealed since', () => {
  const [since, until] = [new Date('2026-11-20T06:00:00Z'), new Date('2026-11-21T06:00:00Z')]
  const at = (arrival: string): SealRule => ({ since, until, findArrival: () => new Date(arrival) })
  const seal = (moment: string) => [sealed('privacy', 1, 'new', moment)]

  it.each<[string, string, SealRule, DeedKind]>([
    ['is an error in a pull request', MOMENT, 'forbidden', 'sealedInPullRequest'],
    ['is built', MOMENT, 'any', 'sealed'],
    ['arrives at its moment', MOMENT, at('2026-11-20T07:00:30Z'), 'sealed'],
    ['arrives within the hour', MOMENT, at('2026-11-20T08:00:00Z'), 'sealed'],
    ['arrives later', MOMENT, at('2026-11-20T08:00:01Z'), 'otherMoment'],
    ['arrived before its moment', MOMENT, at('2026-11-20T06:50:00Z'), 'otherMoment'],
    [
      'is older than the state that lacks it',
      '2026-11-20T05:54:59Z',
      at('2026-11-20T06:00:00Z'),
      'backdated',
    ],
    [
      'is dated by a clock that is a little slow',
      '2026-11-20T05:56:00Z',
      at('2026-11-20T06:00:00Z'),
      'sealed',
    ],
    ['is dated into the future', '2026-12-20T12:00:00Z', at('2026-11-21T06:00:00Z'), 'postdated'],
    ['has no moment', 'soon', at('2026-11-20T07:00:00Z'), 'otherMoment'],
  ])('%s', (_, moment, rule, expected) => {
    expect(tell([], seal(moment), rule)).toEqual([`privacy@1 ${expected}`])
    // Whether there was a draft before makes no difference.
    expect(tell([draft('privacy', 1)], seal(moment), rule)).toEqual([`privacy@1 ${expected}`])
  })

  it('is no move where the one it copies still stands', () => {
    expect(tell([FIRST], [FIRST, sealed('copy', 1, 'privacy 1')])).toEqual([
      'privacy@1 kept',
      'copy@1 sealedInPullRequest',
    ])
  })
})

it('reads what a service has seen', () => {
  const facts = JSON.stringify([2, 'acceptance', MOMENT, MOMENT, MOMENT, 'a', 'b', 'c', 'd'])
  expect(describeSeenVersion({ policy: 'privacy', version: 2, facts })).toEqual({
    policy: 'privacy',
    number: 2,
    seal: { publishedAt: MOMENT, digest: 'd' },
    parts: { facts },
  })
})
