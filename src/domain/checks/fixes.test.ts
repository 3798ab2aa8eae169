import { expect, it } from 'vitest'
import { createFinding, type Finding } from './finding.ts'
import { applyFixes } from './fixes.ts'
import type { Rule } from './rule.ts'

const place = { rule: 'numbering', severity: 'error', file: 'kk.md', line: 1, column: 1 } as const
const finding = (
  rule: Rule,
  ...edits: [file: string, start: number, end: number, text: string][]
): Finding => ({
  ...createFinding('numbering.unread', place, { number: '1.1' }),
  rule,
  fix: edits.map(([file, start, end, text]) => ({ file, start, end, text })),
})
const sources = new Map([
  ['kk.md', 'бір екі үш'],
  ['ru.md', 'один два три'],
])

it('applies all edits of all files, wherever they stand', () => {
  const found = [
    finding('numbering', ['kk.md', 8, 10, '3'], ['kk.md', 0, 3, '1']),
    finding('letters', ['ru.md', 5, 8, '2']),
  ]
  const { texts, fixed } = applyFixes(found, sources)
  expect([...texts]).toEqual([
    ['kk.md', '1 екі 3'],
    ['ru.md', 'один 2 три'],
  ])
  expect(fixed.map(({ finding }) => finding.rule)).toEqual(['numbering', 'letters'])
})

it('leaves what changes the place of another edit for the next time, as a whole', () => {
  const found = [
    finding('numbering', ['kk.md', 0, 3, '1']),
    finding('letters', ['kk.md', 2, 4, ''], ['kk.md', 8, 10, '3']),
  ]
  const { texts, fixed } = applyFixes(found, sources)
  expect(texts.get('kk.md')).toBe('1 екі үш')
  expect(fixed.map(({ finding }) => finding.rule)).toEqual(['numbering'])
})

it('changes nothing without edits, nor files that it was not given', () => {
  const { fix: _, ...plain } = finding('numbering', ['kk.md', 0, 1, ''])
  expect(applyFixes([plain, finding('letters', ['en.md', 0, 1, ''])], sources)).toEqual({
    texts: new Map(),
    fixed: [],
  })
})
