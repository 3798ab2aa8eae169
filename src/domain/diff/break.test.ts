import { describe, expect, it, test } from 'vitest'
import { nameBreak } from './break.ts'
import { isHeading } from './changed.ts'
import { diffTexts } from './diff.ts'

test.each([
  ['\n\n', 'two'],
  ['\n- ', 'two'],
  ['\n   2. ', 'two'],
  ['  \n', 'line'],
  ['\\\n', 'line'],
  ['---', 'rule'],
  ['\n* * *\n', 'rule'],
  ['\n', null],
  [' ', null],
  ['|---|', null],
])('%j is named %s', (text, name) => {
  expect(nameBreak(text)).toBe(name)
})

const notesOf = (before: string, after: string) =>
  diffTexts(before, after, 'en').changes.flatMap(({ notes }) => notes.map(({ kind }) => kind))

const [ONE, TWO] = ['We keep names and addresses.', 'Nobody else may read any of them.']

it.each<[string, string, string, string[]]>([
  ['an item that is split', `- ${ONE} ${TWO}\n`, `- ${ONE}\n- ${TWO}\n`, ['break']],
  ['items that are joined', `- ${ONE}\n- ${TWO}\n`, `- ${ONE} ${TWO}\n`, ['break']],
  ['a paragraph that is split', `${ONE} ${TWO}\n`, `${ONE}\n\n${TWO}\n`, ['break']],
  ['paragraphs that are joined', `${ONE}\n\n${TWO}\n`, `${ONE} ${TWO}\n`, ['break']],
  ['a hard break that goes', `${ONE}\\\n${TWO}\n`, `${ONE} ${TWO}\n`, ['break']],
  ['a hard break that comes', `${ONE}\n${TWO}\n`, `${ONE}  \n${TWO}\n`, ['break']],
  ['a hard break by its sign that comes', `${ONE}\n${TWO}\n`, `${ONE}\\\n${TWO}\n`, ['break']],
  ['a hard break written otherwise', `${ONE}\\\n${TWO}\n`, `${ONE}  \n${TWO}\n`, ['source']],
  ['a line drawn otherwise', `${ONE}\n\n---\n\n${TWO}\n`, `${ONE}\n\n***\n\n${TWO}\n`, ['source']],
  ['a line between paragraphs that goes', `${ONE}\n\n---\n\n${TWO}\n`, `${ONE}\n\n${TWO}\n`, ['break']],
  ['a line between paragraphs that comes', `${ONE}\n\n${TWO}\n`, `${ONE}\n\n***\n\n${TWO}\n`, ['break']],
  ['spaces at the end of a paragraph', `${ONE}  \n\n${TWO}\n`, `${ONE}\n\n${TWO}\n`, ['space']],
  ['a line that is wrapped elsewhere', `${ONE}\n${TWO}\n`, `${ONE} ${TWO}\n`, ['space']],
  [
    'a heading that is written otherwise',
    `${ONE}\n---\n\n${TWO}\n`,
    `## ${ONE}\n\n${TWO}\n`,
    ['source', 'space', 'space', 'source'],
  ],
])('%s', (_, before, after, kinds) => {
  expect(notesOf(before, after)).toEqual(kinds)
})

describe('a line drawn above a section', () => {
  const text = (...clauses: string[]) =>
    `## 1. Data\n\n${clauses.join('\n\n')}\n\n---\n\n## 2. Law\n\n${TWO}\n`
  const [first, second] = [`1.1. ${ONE}`, '1.2. What is new stands at the end.']

  test.each([
    ['added', text(first), text(first, second)],
    ['removed', text(first, second), text(first)],
  ])('is no matter of a clause that stays when the last one is %s', (kind, before, after) => {
    const { changes } = diffTexts(before, after, 'en')
    expect(changes.filter((change) => change.kind !== 'kept').map((change) => change.kind)).toEqual([kind])
    expect(changes.flatMap(({ notes }) => notes)).toEqual([])
  })

  test('goes with its heading, which is one all the same', () => {
    const { changes } = diffTexts(text(first), text(first).replace('---\n\n', ''), 'en')
    const [heading] = changes.filter(({ notes }) => notes.length > 0)
    expect(heading?.notes).toEqual([{ kind: 'break', before: '---\n\n', after: null }])
    expect(heading && isHeading(heading)).toBe(true)
  })

  test('inside an item belongs to the item', () => {
    const items = `- ${ONE}\n\n  ---\n\n- ${TWO}\n`
    const { changes } = diffTexts(items, items.replace(TWO, `New. ${TWO}`), 'en')
    expect(changes[0]?.ops.map(({ text }) => text).join('')).toContain('---')
  })
})
