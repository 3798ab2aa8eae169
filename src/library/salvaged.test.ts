import { expect, test } from 'vitest'
import { salvageVersion } from './salvaged.ts'

test.each([
  ['nothing of an empty file', '', { asks: 'acceptance', summary: [] }],
  [
    'every line but the wrong one',
    'asks: notice\nacceptBy: soon\nsummary:\n  - kk: а\n',
    { asks: 'notice', summary: [{ kk: 'а' }] },
  ],
  [
    'the points that can be read, and of the others what can be',
    'asks: notice\nsummary:\n  - kk: а\n    clauses: [8.10]\n  - one sentence\n  - ru: б\n',
    { asks: 'notice', summary: [{ kk: 'а' }, {}, { ru: 'б' }] },
  ],
  [
    'what stands beside a line that is no YAML',
    'asks: nothing\nsummary:\n  - kk: "unclosed\n',
    { asks: 'nothing' },
  ],
  ['nothing of what is no table', '- asks\n', { asks: 'acceptance', summary: [] }],
])('keeps %s', (_, source, kept) => {
  expect(salvageVersion('refunds', source)).toMatchObject(kept)
})

test('lets the id stand in for the title of a policy that has none', () => {
  const { kind, title, operator } = salvageVersion('refunds', 'kind: terms\ntitle:\n  ru: Возвраты\n')
  expect({ kind, title, operator }).toEqual({
    kind: 'terms',
    title: { kk: 'refunds', ru: 'Возвраты', en: 'refunds' },
    operator: { name: { kk: '', ru: '', en: '' } },
  })
})
