import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import type { Exception } from '../domain/policy/exception.ts'
import { editExceptions, formatAnswerLines } from './edit-exceptions.ts'

const anEntry = (facts: Partial<Exception> = {}): Exception => ({
  clause: '8.10',
  rule: 'parity-duty',
  reason: 'Так принято.',
  wording: '0123456789012345',
  ...facts,
})
const add = (source: string, ...entries: Exception[]) => editExceptions(source, { add: entries, drop: [] })
const drop = (source: string, ...places: number[]) => editExceptions(source, { add: [], drop: places })

const ENTRY = `  - clause: "8.10"
    rule: parity-duty
    reason: Так принято.
    wording: "0123456789012345"
`
/** As an editor may have laid it out: comments, a value over two lines, an unusual indent. */
const LIST = `# Begun by Aigul
asks:   nothing   # as agreed
exceptions:
    # the law
    - clause: "1.2"   # by its number
      rule: parity-figures
      wording: fd4e15e79a169491
      reason: >-
        The Kazakh text names
        the law by its number.

    -   { clause: "2", rule: parity-links, wording: aaaaaaaaaaaaaaaa, reason: Pages. }
# what follows
summary: []
`

describe('an answer is written', () => {
  it('at the end of a file that has none, in quotes where a number would be read', () => {
    expect(add('asks: nothing # as agreed\nsummary:   []\n', anEntry())).toBe(
      `asks: nothing # as agreed\nsummary:   []\nexceptions:\n${ENTRY}`,
    )
    expect(add('asks: nothing', anEntry())).toBe(`asks: nothing\nexceptions:\n${ENTRY}`)
  })

  it('behind those that are there, as far right as they stand', () => {
    const edited = add(LIST, anEntry())
    const [head = '', tail = ''] = LIST.split('# what follows')
    expect(edited).toBe(`${head}${ENTRY.replaceAll(/^ {2}/gm, '    ')}# what follows${tail}`)
  })

  it.each([
    ['exceptions: []\nsummary: []\n', `exceptions:\n${ENTRY}summary: []\n`],
    ['exceptions:\n  []\nsummary: []\n', `exceptions:\n\n${ENTRY}summary: []\n`],
    [
      'exceptions: [{clause: "1", rule: parity-only, reason: A, wording: bbbbbbbbbbbbbbbb}]\n',
      `exceptions:\n  - clause: "1"\n    rule: parity-only\n    reason: A\n    wording: bbbbbbbbbbbbbbbb\n${ENTRY}`,
    ],
    [
      'exceptions:\n- clause: "1"\nsummary: []\n',
      `exceptions:\n- clause: "1"\n${ENTRY.replaceAll(/^ {2}/gm, '')}summary: []\n`,
    ],
    [
      'summary: []\r\nasks: nothing\r\n',
      `summary: []\r\nasks: nothing\r\nexceptions:\r\n${ENTRY.replaceAll('\n', '\r\n')}`,
    ],
  ])('into %j', (source, expected) => expect(add(source, anEntry())).toBe(expected))

  it.each(['12e4567890123456', '0123456789012345', '1234567890123456', 'fd4e15e79a169491'])(
    'so that %s is read back as words',
    (wording) => {
      const edited = add('summary: []\n', anEntry({ wording, clause: '8.10' }))
      expect(parse(edited ?? '')).toMatchObject({ exceptions: [{ wording, clause: '8.10' }] })
    },
  )

  it.each(['a: b', '# no comment', '- no list', "it's «so»", '"quoted"', 'yes', '12', 'x'.repeat(300)])(
    'whatever the reason is: %s',
    (reason) => {
      const edited = add(LIST, anEntry({ reason })) ?? ''
      expect(parse(edited).exceptions.at(-1)).toEqual(anEntry({ reason }))
      expect(edited.split('\n')).toHaveLength(LIST.split('\n').length + 4)
    },
  )
})

describe('an answer is taken away', () => {
  it('with its own lines, and nothing else', () => {
    expect(drop(LIST, 0)).toBe(LIST.replace(/ {4}- clause[\s\S]*?number\.\n/, ''))
    expect(drop(LIST, 1)).toBe(LIST.replace(/ {4}- {3}\{.*\n/, ''))
  })

  it('with the whole list, where it was the last', () => {
    expect(drop(LIST, 0, 1)).toBe(LIST.replace(/exceptions:[\s\S]*?Pages\. \}\n/, ''))
    expect(drop('exceptions: [{clause: "1"}]\nsummary: []\n', 0)).toBe('summary: []\n')
  })

  it('while another one takes its place', () => {
    const edited = editExceptions(LIST, { add: [anEntry()], drop: [0, 1] })
    expect(edited).toContain(`    # the law\n\n    - clause: "8.10"\n`)
    expect(parse(edited ?? '')).toEqual({ asks: 'nothing', exceptions: [anEntry()], summary: [] })
  })
})

test.each([
  ['a flow of braces', '{ asks: nothing, summary: [] }\n'],
  ['an end of the document', 'asks: nothing\n...\n'],
  ['what is no YAML', 'asks: [\n'],
  ['a list of another kind', 'exceptions: { a: b }\n'],
])('%s is left to a person', (_, source) => expect(add(source, anEntry())).toBe(null))

it('shows the lines to a person', () => {
  expect(formatAnswerLines(anEntry())).toBe(`exceptions:\n${ENTRY.replace('Так принято.', '""')}`)
})
