import { describe, expect, test } from 'vitest'
import { createFinding, type Finding } from '../../domain/checks/finding.ts'
import { mapLocales } from '../../domain/locale.ts'
import type { View } from '../build/page-context.ts'
import { createPolicy, createSettings } from '../fixture.ts'
import { listFindings } from './preview-findings.ts'

const now = new Date('2026-11-22T18:00:00+05:00')
const policy = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const [sealed, draft] = policy.versions
if (draft) {
  draft.draft = true
  draft.texts = mapLocales(() => '# Policy\n\n1.1. One.\n\n1.2. Two.\n')
}
const finding = (file: string, line: number): Finding =>
  createFinding(
    'language.point',
    { rule: 'language', severity: 'error', file, line, column: 3 },
    { part: 'summary.ru', found: { key: 'findings.parts.language.en' } },
  )
const view = (...findings: Finding[]): View => ({
  settings: createSettings({ now, drafts: true }),
  policies: [policy],
  now,
  locale: 'ru',
  findings,
})

describe('what a preview lists', () => {
  test('is nothing where nothing is previewed', () => {
    expect(listFindings({ ...view(), findings: undefined }, policy, draft)).toBeNull()
  })

  test('stands in the language of the page, with its place and the clause in which it is', () => {
    expect(listFindings(view(finding('privacy/2/ru.md', 6)), policy, draft)).toEqual([
      {
        severity: 'error',
        place: 'privacy/2/ru.md:6:3',
        href: '/auth/ru/privacy/2/#1.2',
        message: 'summary.ru: предложение написано на английском языке.',
        advice: 'Напишите его на своём языке.',
      },
    ])
  })

  test('says with the advice where a difference between the languages can be answered, and nothing more', () => {
    const answer = { clause: '1.2', rule: 'parity-duty', wording: 'fd4e15e79a169491' } as const
    const [shown] = listFindings(view({ ...finding('privacy/2/ru.md', 6), answer }), policy, draft) ?? []
    expect(shown?.advice).toMatch(/^Напишите его на своём языке\. .*: npm run policy -- check --accept$/)
    expect(Object.keys(shown ?? {}).sort()).toEqual(['advice', 'href', 'message', 'place', 'severity'])
  })

  test.each([
    ['privacy/2/kk.md', 1, '/auth/privacy/2/'],
    ['privacy/2/en.md', 3, '/auth/en/privacy/2/#1.1'],
    ['privacy/2/version.yaml', 3, null],
    ['privacy/7/kk.md', 1, null],
  ])('leads from %s, line %i, to %s', (file, line, href) => {
    expect(listFindings(view(finding(file, line)))?.map((found) => found.href)).toEqual([href])
  })

  test('concerns the version and its policy; on the first page, everything', () => {
    const all = view(
      finding('privacy/2/kk.md', 1),
      finding('privacy/2/version.yaml', 1),
      finding('terms/1/kk.md', 1),
    )
    expect(listFindings(all, policy, draft)?.map(({ place }) => place)).toEqual([
      'privacy/2/kk.md:1:3',
      'privacy/2/version.yaml:1:3',
    ])
    expect(listFindings(all)).toHaveLength(3)
  })

  test('says that there is nothing to fix in a draft, and is silent about a sound published version', () => {
    expect(listFindings(view(), policy, draft)).toEqual([])
    expect(listFindings(view(), policy, sealed)).toBeNull()
    expect(listFindings(view(finding('privacy/1/kk.md', 1)), policy, sealed)).toHaveLength(1)
  })
})
