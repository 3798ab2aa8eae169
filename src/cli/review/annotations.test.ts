import { expect, test } from 'vitest'
import type { Finding } from '../../domain/checks/finding.ts'
import { markPhrases } from '../../domain/checks/wordings/marked.ts'
import { createAnnotation, formatWorkflowCommand, listCheckStates } from './annotations.ts'
import type { Review } from './review.ts'

const aFinding = (line: number, severity: Finding['severity'] = 'error'): Finding => ({
  rule: 'language',
  severity,
  file: 'privacy/3/kk.md',
  line,
  column: 1,
  key: 'language.point',
  values: { part: `100 %, line: ${line}`, found: 'орысша' },
})

const aReview = (findings: Finding[]): Review => ({
  locale: 'ru',
  commit: 'c',
  versions: [],
  findings,
  wordings: new Map(),
})

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
  const states = listCheckStates(aReview(findings), (file) => `policies/${file}`)
  expect(states.map(({ annotations, conclusion }) => [annotations.length, conclusion])).toEqual(expected)
  const lines = states.flatMap(({ annotations }) => annotations.map(({ line }) => line))
  expect(lines).toEqual(findings.map(({ line }) => line))
})

test('what is only to be looked at does not fail', () => {
  const states = listCheckStates(aReview([aFinding(1, 'note')]), String)
  expect(states).toMatchObject([
    { conclusion: 'neutral', title: 'Предупреждений: 1', annotations: [{ level: 'notice' }] },
  ])
})

test('a line for a run that may not write keeps signs and line breaks', () => {
  expect(
    formatWorkflowCommand(
      createAnnotation(aFinding(7), { locale: 'kk', wordings: new Map() }, (file) => `policies/${file}`),
    ),
  ).toBe(
    '::error file=policies/privacy/3/kk.md,line=7,title=Мәтіннің тілі::100 %25, line: 7: сөйлем орысша жазылған.%0A→ Оны өз тілінде жазыңыз.',
  )
})

test('a difference between the languages is told with what each says, and how it is answered', () => {
  const answer = { clause: '8.2', rule: 'parity-duty', wording: 'fd4e15e79a169491' } as const
  const finding: Finding = { ...aFinding(7, 'note'), rule: 'parity-duty', answer }
  const wording = {
    kk: markPhrases('Төлеуге міндетті.', ['міндетті']),
    en: markPhrases('May pay.', ['May pay']),
  }
  const { message } = createAnnotation(
    finding,
    { locale: 'en', wordings: new Map([[finding, wording]]) },
    String,
  )
  expect(message.split('\n').slice(1)).toEqual([
    'kk: Төлеуге ▸міндетті◂.',
    'en: ▸May pay◂.',
    expect.stringMatching(/^→ (?!.*--accept)/),
    '→ If it is meant: npm run policy -- check --accept privacy/3 --clause "8.2" --rule parity-duty --reason "…"',
  ])
})
