import { expect, test } from 'vitest'
import { salvagePolicy, salvageVersion } from './salvaged.ts'

const summary = { kk: [], ru: [], en: [] }

test.each([
  ['nothing of an empty file', '', { asks: 'acceptance', summary }],
  [
    'every line but the wrong one',
    'asks: notice\nacceptBy: soon\nsummary:\n  kk: [а]\n  ru: []\n  en: []\n',
    { asks: 'notice', summary: { ...summary, kk: ['а'] } },
  ],
  [
    'the languages whose sentences can be read',
    'asks: notice\nsummary:\n  kk: [а]\n  ru: one sentence\n',
    { asks: 'notice', summary: { ...summary, kk: ['а'] } },
  ],
  [
    'what stands beside a line that is no YAML',
    'asks: nothing\nsummary:\n  kk:\n    - "unclosed\n',
    { asks: 'nothing' },
  ],
  ['nothing of what is no table', '- asks\n', { asks: 'acceptance', summary }],
])('keeps %s', (_, source, kept) => {
  expect(salvageVersion(source)).toMatchObject(kept)
})

test('lets the id stand in for the title of a policy that has none', () => {
  expect(salvagePolicy('refunds', 'kind: terms\ntitle:\n  ru: Возвраты\n')).toMatchObject({
    kind: 'terms',
    title: { kk: 'refunds', ru: 'Возвраты', en: 'refunds' },
    operator: { bin: null },
  })
})
