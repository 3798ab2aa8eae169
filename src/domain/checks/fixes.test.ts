import { expect, it } from 'vitest'
import type { Finding } from './finding.ts'
import { applyFixes } from './fixes.ts'

const finding = (
  rule: string,
  ...edits: [file: string, start: number, end: number, text: string][]
): Finding => ({
  rule,
  severity: 'error',
  file: edits[0]?.[0] ?? '',
  line: 1,
  column: 1,
  message: { kk: '', ru: '', en: '' },
  advice: { kk: '', ru: '', en: '' },
  fix: edits.map(([file, start, end, text]) => ({ file, start, end, text })),
})
const sources = new Map([
  ['kk.md', 'бір екі үш'],
  ['ru.md', 'один два три'],
])

it('applies all edits of all files, wherever they stand', () => {
  const found = [
    finding('a', ['kk.md', 8, 10, '3'], ['kk.md', 0, 3, '1']),
    finding('b', ['ru.md', 5, 8, '2']),
  ]
  const { texts, fixed } = applyFixes(found, sources)
  expect([...texts]).toEqual([
    ['kk.md', '1 екі 3'],
    ['ru.md', 'один 2 три'],
  ])
  expect(fixed.map(({ finding }) => finding.rule)).toEqual(['a', 'b'])
})

it('leaves what changes the place of another edit for the next time, as a whole', () => {
  const found = [finding('a', ['kk.md', 0, 3, '1']), finding('b', ['kk.md', 2, 4, ''], ['kk.md', 8, 10, '3'])]
  const { texts, fixed } = applyFixes(found, sources)
  expect(texts.get('kk.md')).toBe('1 екі үш')
  expect(fixed.map(({ finding }) => finding.rule)).toEqual(['a'])
})

it('changes nothing without edits, nor files that it was not given', () => {
  const { fix: _, ...plain } = finding('a', ['kk.md', 0, 1, ''])
  expect(applyFixes([plain, finding('b', ['en.md', 0, 1, ''])], sources)).toEqual({
    texts: new Map(),
    fixed: [],
  })
})
