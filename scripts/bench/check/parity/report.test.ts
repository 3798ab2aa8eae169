import { expect, test } from 'vitest'
import { formatControls, formatFalseAlarms, formatFaults, formatMissed } from './report.ts'
import { type FaultResults, scoreControls, scoreFaults } from './score.ts'
import type { ControlResult } from './try-clause.ts'

const faults: FaultResults = {
  figure: [
    { id: 'figure-01', locale: 'kk', wording: '5 күн.', rules: { first: ['parity-figures'], delta: [] } },
    { id: 'figure-01', locale: 'en', wording: '5 days.', rules: { first: ['a', 'b'], delta: ['a'] } },
  ],
  only: [{ id: 'only-01', locale: 'ru', wording: 'Все.', rules: { first: [], delta: ['parity-only'] } }],
}

test('errors are counted by kind and language, each once, first and by delta', () => {
  const report = formatFaults(scoreFaults(faults))
  for (const line of [
    /^figure +1\/1 +0\/0 +1\/1 +2\/2 +100 % +0\/1 +0\/0 +1\/1 +1\/2 +50 %$/m,
    /^only +0\/0 +0\/1 +0\/0 +0\/1 +0 % +0\/0 +1\/1 +0\/0 +1\/1 +100 %$/m,
    /^all +1\/1 +0\/1 +1\/1 +2\/3 +67 % +0\/1 +1\/1 +1\/1 +2\/3 +67 %$/m,
  ])
    expect(report).toMatch(line)
})

test('what was missed is told with its wording and the way in which it was', () => {
  expect(formatMissed(faults)).toBe('Missed 2:\nfigure-01 kk  delta\n  5 күн.\nonly-01 ru  first\n  Все.')
  expect(formatMissed({})).toBe('Nothing was missed.')
})

test('false alarms are counted by clause, errors apart from notes', () => {
  const note = { rule: 'parity-duty', severity: 'note', file: 'trial/1/en.md' } as const
  const results: ControlResult[] = [
    { id: 'same-01', alarms: { first: [note, note], delta: [{ ...note, severity: 'error' }] } },
    { id: 'same-02', alarms: { first: [], delta: [] } },
  ]
  expect(formatControls([scoreControls('controls', results)])).toMatch(/^controls +2 +0 +1 +1 +0$/m)
  expect(formatFalseAlarms(results)).toContain('same-01  delta  error parity-duty trial/1/en.md')
  expect(formatFalseAlarms(results.slice(1))).toBe('No false alarm.')
})
