import { expect, it } from 'vitest'
import { computeDigest } from '../encoding/digest.ts'
import { mapLocales } from '../locale.ts'
import { TERMS } from '../policy/fixture.ts'
import type { Policy, PublishedVersion } from '../policy/policy.ts'
import { computeDigests } from '../policy/seal.ts'
import type { VersionFile } from '../policy/version-file.ts'
import { buildTextFragment, formatVersionDates } from './text-fragment.ts'

const texts = {
  kk: '# Саясат\n\n## 1. Деректер\n\n1.1. Біз **сақтаймыз**.\n',
  ru: '# Политика\n\n## 1. Данные\n\n1.1. Мы **храним**.\n',
  en: '# Policy\n\n## 1. Data\n\n1.1. We **keep** them.\n',
}

function version(part: Partial<VersionFile>): PublishedVersion {
  const publishedAt = '2026-11-22T18:00:00+05:00'
  const dates = { publishedAt, effectiveAt: '2026-12-02T00:00:00+05:00', digests: computeDigests('', texts) }
  const file = {
    format: 1 as const,
    ...TERMS,
    asks: 'acceptance' as const,
    summary: [{ ...mapLocales((locale) => `${locale} 1`), clauses: ['1.1'] }],
    ...part,
    ...dates,
  }
  return { number: 1, source: '', texts, file }
}

const first = version({})
const policy: Policy = {
  id: 'privacy',
  versions: [first],
}

it.each([
  ['kk', 'Саясат', 'Біз ', '2026 жылғы 2 желтоқсан'],
  ['ru', 'Политика', 'Мы ', '2 декабря 2026 года'],
  ['en', 'Policy', 'We ', '2 December 2026'],
] as const)(
  'renders the %s text with its own title, words, dates and digest',
  (locale, title, word, effective) => {
    const fragment = buildTextFragment(policy, first, locale)
    expect(fragment).toMatchObject({
      policy: 'privacy',
      version: 1,
      locale,
      title,
      meaning: [{ text: `${locale} 1`, clauses: ['1.1'] }],
    })
    expect(fragment.digest).toBe(computeDigest(texts[locale]))
    expect(fragment.dates.effective).toBe(effective)
    const [clause] = fragment.clauses[0]?.clauses ?? []
    expect(clause?.number).toBe('1.1')
    expect(JSON.stringify(clause?.content)).toContain(`"${word}",["strong",{},`)
  },
)

it.each<[string, Partial<VersionFile>, string | null]>([
  ['the day before a midnight', { acceptBy: '2026-12-31T00:00:00+05:00' }, '2026 жылғы 30 желтоқсан'],
  ['no day where the effect ends it', { acceptBy: 'at-effect' }, null],
  ['no day where only notice is given', { asks: 'notice', acceptBy: '2026-12-31T00:00:00+05:00' }, null],
])('tells as the last day on which an earlier acceptance holds %s', (_, part, day) => {
  expect(formatVersionDates(version(part), 'kk').acceptBy).toBe(day)
})
