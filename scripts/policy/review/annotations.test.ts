import { expect, test } from 'vitest'
import type { Finding } from '../../../src/domain/finding.ts'
import { byLocale } from '../../../src/domain/locale.ts'
import { annotationOf, checkStates, workflowCommand } from './annotations.ts'
import type { Review } from './review.ts'

const aFinding = (line: number, severity: Finding['severity'] = 'error'): Finding => ({
  rule: 'text',
  severity,
  file: 'privacy/3/kk.md',
  line,
  column: 1,
  message: byLocale((locale) => `${locale} 100 %, line: ${line}`),
  advice: byLocale((locale) => `${locale} mend it`),
})

const aReview = (findings: Finding[]): Review => ({ locale: 'ru', commit: 'c', versions: [], findings })

test.each([
  [0, [[0, 'neutral']]],
  [50, [[50, 'failure']]],
  [
    51,
    [
      [50, null],
      [1, 'failure'],
    ],
  ],
  [
    120,
    [
      [50, null],
      [50, null],
      [20, 'failure'],
    ],
  ],
])('%i findings are reported 50 at a time, with the verdict at the end', (count, expected) => {
  const findings = Array.from({ length: count }, (_, n) => aFinding(n + 1))
  const states = checkStates(aReview(findings), (file) => `policies/${file}`)
  expect(states.map(({ annotations, conclusion }) => [annotations.length, conclusion])).toEqual(expected)
  const lines = states.flatMap(({ annotations }) => annotations.map(({ line }) => line))
  expect(lines).toEqual(findings.map(({ line }) => line))
})

test('what is only to be looked at does not fail', () => {
  const states = checkStates(aReview([aFinding(1, 'note')]), String)
  expect(states).toMatchObject([
    { conclusion: 'neutral', title: 'Предупреждений: 1', annotations: [{ level: 'notice' }] },
  ])
})

test('a line for a run that may not write keeps signs and line breaks', () => {
  expect(workflowCommand(annotationOf(aFinding(7), 'kk', (file) => `policies/${file}`))).toBe(
    '::error file=policies/privacy/3/kk.md,line=7,title=text::kk 100 %25, line: 7%0A→ kk mend it',
  )
})
