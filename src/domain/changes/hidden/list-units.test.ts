import { expect, test } from 'vitest'
import { listUnits } from './list-units.ts'

test('every word has its place in the source, however it is written', () => {
  const source =
    'A &amp; B \\* **C** [D](https://5qbe.kz "t")\n> E\n> F\n\n| G | H |\n|---|---|\n| 1.5 | «I» |\n'
  for (const { text, start } of listUnits(source))
    expect(
      source
        .slice(start, start + text.length)
        .replace(/^&.*/, '&')
        .replace('\\', '*'),
    ).toBe(text)
})

test('a byte order mark moves no word', () => {
  const source = '\uFEFFA b.\n'
  expect(listUnits(source).map(({ text, start }) => source.slice(start, start + text.length))).toEqual([
    'A',
    'b',
    '.',
  ])
})

test('what a reader sees beside the words is known', () => {
  const units = listUnits('## A\n\n3. B **c**\n   - ~~D~~\n\n| E | F |\n|---|---|\n| G | H\\\n')
  const facts = units.map(({ text, gap, marks, within, marker, level }) => ({
    text,
    gap,
    marks,
    within,
    marker,
    level,
  }))
  const plain = { gap: 'block', marks: '', within: '', marker: '', level: 0 }
  expect(facts.slice(0, 8)).toEqual([
    { ...plain, text: 'A', level: 2 },
    { ...plain, text: 'B', within: 'number', marker: '3.' },
    { ...plain, text: 'c', gap: 'space', marks: 'strong', within: 'number' },
    { ...plain, text: 'D', marks: 'delete', within: 'number bullet', marker: '•' },
    { ...plain, text: 'E', within: 'head' },
    { ...plain, text: 'F', gap: 'cell', within: 'head' },
    { ...plain, text: 'G', within: 'row' },
    { ...plain, text: 'H', gap: 'cell', within: 'row' },
  ])
})

test('a word that changes its look on the way is one word', () => {
  const units = listUnits('Un**law**ful [data](/a)base, **not** able, s@a.kzи\n')
  expect(units.map(({ text, marks, href }) => [text, marks, href].filter(Boolean).join(' '))).toEqual([
    'Unlawful |2|strong|5|',
    'database /a|4|',
    ',',
    'not strong',
    'able',
    ',',
    's mailto:s@a.kz',
    '@ mailto:s@a.kz',
    'a mailto:s@a.kz',
    '. mailto:s@a.kz',
    'kzи mailto:s@a.kz|2|',
  ])
})
