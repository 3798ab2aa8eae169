import { expect, it } from 'vitest'
import { digestOf } from '../encoding/digest.ts'
import { byLocale } from '../locale.ts'
import type { Policy, PublishedVersion, VersionFile } from '../policy/policy.ts'
import { digestsOf } from '../policy/seal.ts'
import { textFragment, versionDates } from './text-fragment.ts'

const texts = {
  kk: '# Саясат\n\n## 1. Деректер\n\n1.1. Біз **сақтаймыз**.\n',
  ru: '# Политика\n\n## 1. Данные\n\n1.1. Мы **храним**.\n',
  en: '# Policy\n\n## 1. Data\n\n1.1. We **keep** them.\n',
}

function version(part: Partial<VersionFile>): PublishedVersion {
  const publishedAt = '2026-11-22T18:00:00+05:00'
  const dates = { publishedAt, effectiveAt: '2026-12-02T00:00:00+05:00', digests: digestsOf('', texts) }
  const file = {
    asks: 'acceptance' as const,
    summary: byLocale((locale) => [`${locale} 1`]),
    ...part,
    ...dates,
  }
  return { number: 1, source: '', texts, file }
}

const first = version({})
const policy: Policy = {
  id: 'privacy',
  kind: 'notice',
  required: true,
  authentic: 'kk',
  operator: { name: byLocale(() => '5QBE'), bin: null, address: null },
  contact: 'info@5qbe.kz',
  title: byLocale(() => 'Саясат'),
  wayOut: byLocale(() => 'Бізге жазыңыз.'),
  versions: [first],
}

it.each([
  ['kk', 'Саясат', 'Біз ', '2026 жылғы 2 желтоқсан'],
  ['ru', 'Политика', 'Мы ', '2 декабря 2026 года'],
  ['en', 'Policy', 'We ', '2 December 2026'],
] as const)(
  'renders the %s text with its own title, words, dates and digest',
  (locale, title, word, effective) => {
    const fragment = textFragment(policy, first, locale)
    expect(fragment).toMatchObject({ policy: 'privacy', version: 1, locale, title, meaning: [`${locale} 1`] })
    expect(fragment.digest).toBe(digestOf(texts[locale]))
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
  expect(versionDates(version(part), 'kk').acceptBy).toBe(day)
})
