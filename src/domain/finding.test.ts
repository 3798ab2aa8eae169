import { expect, it } from 'vitest'
import { type Finding, findingText, inReadingOrder } from './finding.ts'

const finding = (file: string, line: number, column: number): Finding => ({
  rule: 'numbering',
  file,
  line,
  column,
  message: '8.4 follows 8.2, expected 8.3.',
  advice: 'Renumber the clause.',
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
  const sorted = inReadingOrder(findings).map(({ file, line, column }) => `${file}:${line}:${column}`)
  expect(sorted).toEqual([
    'privacy/2/en.md:40:1',
    'privacy/2/kk.md:9:2',
    'privacy/2/kk.md:9:12',
    'privacy/2/kk.md:10:1',
    'privacy/2/ru.md:1:1',
  ])
  expect(findings[0]?.file).toBe('privacy/2/ru.md')
})

it('prints place and rule, what is wrong and what to do on lines of their own', () => {
  expect(findingText(finding('privacy/2/kk.md', 9, 2))).toBe(
    'privacy/2/kk.md:9:2  numbering\n  8.4 follows 8.2, expected 8.3.\n  → Renumber the clause.',
  )
})
