import { expect, it } from 'vitest'
import { type Finding, formatFinding, isError, sortFindings } from './finding.ts'

const finding = (file: string, line: number, column: number): Finding => ({
  rule: 'numbering',
  severity: 'error',
  file,
  line,
  column,
  message: {
    kk: '8.4-тармақ 8.2-тармақтан кейін тұр, күтілгені: 8.3.',
    ru: 'Пункт 8.4 стоит после 8.2, ожидался 8.3.',
    en: '8.4 follows 8.2, expected 8.3.',
  },
  advice: { kk: 'Тармақты қайта нөмірлеңіз.', ru: 'Перенумеруйте пункт.', en: 'Renumber the clause.' },
})

it('sorts findings by file, line and column as numbers, and leaves the list as it was', () => {
  const places: [string, number, number][] = [
    ['privacy/2/ru.md', 1, 1],
    ['privacy/2/kk.md', 10, 1],
    ['privacy/2/kk.md', 9, 12],
    ['privacy/2/kk.md', 9, 2],
    ['privacy/2/en.md', 40, 1],
  ]
  const findings = places.map((place) => finding(...place))
  const sorted = sortFindings(findings).map(({ file, line, column }) => `${file}:${line}:${column}`)
  expect(sorted).toEqual([
    'privacy/2/en.md:40:1',
    'privacy/2/kk.md:9:2',
    'privacy/2/kk.md:9:12',
    'privacy/2/kk.md:10:1',
    'privacy/2/ru.md:1:1',
  ])
  expect(findings[0]?.file).toBe('privacy/2/ru.md')
})

it.each([
  ['kk', '  8.4-тармақ 8.2-тармақтан кейін тұр, күтілгені: 8.3.\n  → Тармақты қайта нөмірлеңіз.'],
  ['ru', '  Пункт 8.4 стоит после 8.2, ожидался 8.3.\n  → Перенумеруйте пункт.'],
  ['en', '  8.4 follows 8.2, expected 8.3.\n  → Renumber the clause.'],
] as const)(
  'prints place and rule, what is wrong and what to do on lines of their own, in %s',
  (locale, said) => {
    expect(formatFinding(finding('privacy/2/kk.md', 9, 2), locale)).toBe(
      `privacy/2/kk.md:9:2  numbering\n${said}`,
    )
  },
)

it('lets a note pass where an error stops', () => {
  expect(isError(finding('privacy/2/kk.md', 1, 1))).toBe(true)
  expect(isError({ ...finding('privacy/2/kk.md', 1, 1), severity: 'note' })).toBe(false)
})
