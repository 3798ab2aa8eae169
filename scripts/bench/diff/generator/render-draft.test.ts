import { expect, test } from 'vitest'
import type { Draft, Item, Style } from './draft.ts'
import { renderDraft } from './render-draft.ts'

const items: Item[] = [
  { id: 0, kind: 'title', depth: 1, text: 'Title' },
  { id: 1, kind: 'heading', depth: 1, text: 'Section' },
  { id: 2, kind: 'clause', depth: 1, text: 'First, see {ref}.', refers: 4 },
  { id: 3, kind: 'clause', depth: 2, text: 'Below.' },
  { id: 4, kind: 'clause', depth: 1, text: 'Second.' },
]
const draft = (style: Style): Draft => ({ locale: 'en', style, items })

test('literal numbers are printed with those above them, and references name them', () => {
  expect(renderDraft(draft('numbered')).text).toBe(
    '# Title\n\n## 1. Section\n\n1.1. First, see 1.2.\n\n1.1.1. Below.\n\n1.2. Second.\n',
  )
})

test('lists are tight, and the other kind of list stands inside', () => {
  expect(renderDraft(draft('listed')).text).toContain('\n1. First, see 2.\n    - Below.\n2. Second.\n')
  expect(renderDraft(draft('bulleted')).text).toContain('\n- First, see 1.\n  1. Below.\n- Second.\n')
})

test('a table has its rule below the first row', () => {
  const rows = [5, 6].map((id): Item => ({ id, kind: 'row', depth: 1, text: 'a | b | c' }))
  const { text } = renderDraft({ ...draft('plain'), items: [...items, ...rows] })
  expect(text).toContain('Second.\n\n| a | b | c |\n| --- | --- | ---: |\n| a | b | c |\n')
})

test('places are where the items stand, with the numbers they print', () => {
  const { text, places } = renderDraft(draft('numbered'))
  expect(places.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe('1.2. Second.')
  expect(places.map(({ number }) => number)).toEqual([null, '1', '1.1', '1.1.1', '1.2'])
})
