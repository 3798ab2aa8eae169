import { expect, test } from 'vitest'
import { createDraft, createPolicy, publishDraft } from '../../domain/checks/fixture.ts'
import { computeVersionReach } from '../read-standings.ts'
import { sayIn } from '../say.ts'
import { renderComment } from './comment.ts'
import { listTouchedVersions } from './reviewed-versions.ts'

const REASON = { kk: 'Себебі <бар>.', ru: 'Есть причина.', en: 'There is a <reason>.' }
const text = (days: number) => `# T\n\n1.1. Деректер ${days} күн сақталады.\n`
const later = { effectiveAt: '2027-03-01T00:00:00+05:00' }
const known = (facts: string) => `asks: nothing\n${facts}`
const LIFE = 'replaces: [3]\nends: true\nurgent: { kk: А., ru: Б., en: C. }\n'

const policy = createPolicy([
  publishDraft(createDraft(1, text(10)), '2026-11-01T00:00:00+05:00'),
  publishDraft(createDraft(2, text(20), { noticeDays: 10 }), '2026-11-02T00:00:00+05:00'),
  publishDraft(createDraft(3, text(30), later), '2026-11-22T00:00:00+05:00'),
  {
    ...createDraft(4, text(40), {
      asks: 'nothing',
      replaces: [3],
      ends: true,
      urgent: REASON,
      reason: REASON,
    }),
    source: known(`${LIFE}reason:\n  kk: Себебі <бар>.\n  ru: Есть причина.\n  en: There is a <reason>.\n`),
  },
])
const [touched] = listTouchedVersions([policy], ['privacy/4/version.yaml'])
if (!touched) throw new Error('the draft was touched')

const render = (locale: 'kk' | 'ru' | 'en') =>
  renderComment(
    {
      locale,
      commit: '0123456789',
      versions: [{ ...touched, reach: 'not-set' }],
      findings: [],
      wordings: new Map(),
    },
    { line: () => '', files: 'https://github.example', preview: null },
  )

test('a draft is compared with the version whose place it takes, and not with what never takes effect', () => {
  expect(touched.since).toBe(2)
  expect(touched.diffs.kk.changes.flatMap(({ flags }) => flags)).toMatchObject([
    { before: '20 күн', after: '40 күн' },
  ])
})

test.each(['kk', 'ru', 'en'] as const)('what it replaces, ends and why is told in %s', (locale) => {
  const say = sayIn(locale)
  const comment = render(locale)
  expect(comment).toContain(`- ${say('terms.say.ends')}`)
  expect(comment).toContain(`- ${say('terms.say.replaces', { numbers: '3' })}`)
  expect(comment).toContain(
    `- ${say('terms.say.urgent', { reason: { kk: 'А.', ru: 'Б.', en: 'C.' }[locale] })}`,
  )
})

test('reasons are no markdown, and the terms that changed stand before the clauses', () => {
  expect(render('en')).toContain('- Why it ends: There is a \\<reason\\>.')
  expect(render('en')).toMatch(/notice period: <del>10<\/del>\n\n\*\*1\.1\*\*/)
})

test('an end asks nobody', () => {
  const histories = [{ acts: [{ act: 'accept' as const, version: 1 }], people: 7 }]
  const standing = { policy: 'privacy', version: 1, histories, states: {}, announced: [] }
  const report = [{ policies: [standing] }]
  const place = { id: 'privacy', number: 4 }
  const now = new Date('2026-11-25T00:00:00+05:00')
  const reach = (terms: Parameters<typeof computeVersionReach>[2]) =>
    computeVersionReach([policy], place, terms, report, now)
  expect(reach(touched.terms)).toEqual({ asked: 0, told: 0, untouched: 7 })
  expect(reach({ asks: 'acceptance', acceptBy: 'at-effect', ends: true })).toEqual({
    asked: 0,
    told: 0,
    untouched: 7,
  })
  expect(reach({ asks: 'acceptance', acceptBy: 'at-effect', replaces: [3] })).toEqual({
    asked: 7,
    told: 0,
    untouched: 0,
  })
})
