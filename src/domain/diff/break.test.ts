import { expect, it, test } from 'vitest'
import { nameBreak } from './break.ts'
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
  ['a hard break written otherwise', `${ONE}\\\n${TWO}\n`, `${ONE}  \n${TWO}\n`, ['break']],
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
