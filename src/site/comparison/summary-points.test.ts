import { expect, test } from 'vitest'
import { diffTexts } from '../../domain/diff/diff.ts'
import { mapLocales } from '../../domain/locale.ts'
import { createPolicy, createSettings } from '../fixture.ts'
import { linkSummary } from './summary-points.ts'

const settings = createSettings()
const policy = createPolicy(
  '2026-10-01T09:00:00+05:00',
  '2026-12-04T00:00:00+05:00',
  '2027-01-01T00:00:00+05:00',
)
const [first, second, third] = policy.versions
if (!first || !second || !third) throw new Error('the fixture has changed')
const text = (...clauses: string[]) => `# Policy\n\n## 1. Data\n\n${clauses.join('\n\n')}\n`
first.texts = mapLocales(() =>
  text('1.1. We keep the name for a year.', '1.2. We sell nothing to anybody, ever.'),
)
second.texts = mapLocales(() => text('1.1. We keep the name for three years.'))
second.file.summary = [
  { ...mapLocales(() => 'Longer.'), clauses: ['1.1'] },
  { en: 'Gone.', removed: ['1.2'] },
]

const between = (from: typeof first, to: typeof first) => ({
  diff: diffTexts(from.texts.en, to.texts.en, 'en'),
  from: { number: from.number, dated: '' },
  to: { number: to.number, dated: '' },
})
const hrefs = (from: typeof first, to: typeof first) =>
  linkSummary({ settings, locale: 'en' }, policy, second, between(from, to)).flatMap(({ marks }) =>
    marks.map(({ href }) => href),
  )

test('leads to the changes on the page that compares a version with the one before it', () => {
  expect(hrefs(first, second)).toEqual(['#1.1', '#was-1.2'])
})

test('leads to the texts themselves where other versions are compared, whose addresses may differ', () => {
  expect(hrefs(first, third)).toEqual(['/auth/en/privacy/2/#1.1', '/auth/en/privacy/1/#1.2'])
})
