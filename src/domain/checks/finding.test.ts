import { expect, it } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { createFinding, type Finding, formatFinding, isError, sayFinding, sortFindings } from './finding.ts'
import { createPart } from './parts.ts'

const finding = (file: string, line: number, column: number): Finding =>
  createFinding(
    'language.point',
    { rule: 'language', severity: 'error', file, line, column },
    { part: 'summary.kk', found: createPart('findings.parts.language.ru') },
  )

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
  ['kk', '  summary.kk: сөйлем орысша жазылған.\n  → Оны өз тілінде жазыңыз.'],
  ['ru', '  summary.kk: предложение написано на русском языке.\n  → Напишите его на своём языке.'],
  ['en', '  summary.kk: the sentence is in Russian.\n  → Write it in its own language.'],
] as const)(
  'prints place and rule, what is wrong and what to do on lines of their own, in %s',
  (locale, said) => {
    expect(formatFinding(finding('privacy/2/kk.md', 9, 2), sayDomainIn(locale))).toBe(
      `privacy/2/kk.md:9:2  language\n${said}`,
    )
  },
)

it('takes a value for what it is, braces included', () => {
  const place = { rule: 'layout', severity: 'error', file: 'x', line: 1, column: 1 } as const
  const odd = createFinding('layout.versionName', place, { name: '{{name}} $& $t(x)' })
  expect(sayFinding(odd, sayDomainIn('en')).message).toBe(
    'The folder {{name}} $& $t(x) is not a version number.',
  )
})

it('does not compile with a key or a value that is not there', () => {
  const place = { rule: 'layout', severity: 'error', file: 'x', line: 1, column: 1 } as const
  const unused = () => {
    // @ts-expect-error there is no such key
    createFinding('layout.absent', place)
    // @ts-expect-error a value is missing
    createFinding('layout.policyName', place, { name: 'x' })
    // @ts-expect-error all values are missing
    createFinding('layout.policyName', place)
    // @ts-expect-error there is no such rule
    createFinding('layout.noFile', { ...place, rule: 'absent' })
    // @ts-expect-error a part takes its values, too
    createPart('findings.parts.begin.clause')
  }
  expect(unused).toBeTypeOf('function')
})

it('lets a note pass where an error stops', () => {
  expect(isError(finding('privacy/2/kk.md', 1, 1))).toBe(true)
  expect(isError({ ...finding('privacy/2/kk.md', 1, 1), severity: 'note' })).toBe(false)
})
