import { describe, expect, it, test } from 'vitest'
import { diffTexts } from './diff.ts'

/** A text around what is compared, so that there is a numbering that it could continue. */
const around = (part: string) => `# T\n\n## 1. A\n\n1.1. First.\n\n1.2. Second:\n\n${part}\n\n1.3. Third.\n`
const marked = (before: string, after: string) =>
  diffTexts(around(before), around(after), 'ru')
    .changes.flatMap(({ ops }) => ops)
    .filter(({ kind, note }) => kind !== 'same' && !note)
    .map(({ text }) => text.trim())
    .join(' → ')

describe('a number that is no label is marked as the words that it is', () => {
  it.each([
    ['in a row', '| 1.5 | transfers |\n|---|---|\n| 3.5 | x |', '1.5', '2.5'],
    ['in a row below', '| Fee | For |\n|---|---|\n| 1.5 | transfers |', '1.5', '2.5'],
    ['with a stop in a row', '| Fee | For |\n|---|---|\n| 1. | transfers |', '1.', '2.'],
    ['in an item', '- 1.5 percent', '1.5', '2.5'],
    ['in an item of a list with numbers', '1. 1.5 percent', '1.5', '2.5'],
    ['before a sign', '10.5 % per year', '10.5', '12.5'],
    ['of money', '10.000 тенге в месяц', '10.000', '90.000'],
    ['of a date', '12.05.2026 вступает в силу', '12.05.2026', '12.06.2026'],
    ['of a period', '2.5 года хранятся данные', '2.5', '3.5'],
    ['of a year', '2026. Жыл сайын', '2026', '2027'],
    ['of days', '15 дней хранятся данные', '15', '90'],
    ['in a quotation', '> 5.1. Text.', '5.1', '5.2'],
    ['of a reference', 'Section 2 applies to all.', '2', '3'],
    ['of a reference with its name', 'Пункт 5 договора действует.', '5', '6'],
    [
      'of a reference before its name',
      '9.3-тармаққа сәйкес берілген деректер 90 күн сақталады.',
      '9.3',
      '9.4',
    ],
    ['in brackets', '(15) дней', '15', '90'],
  ])('%s', (_, part, old, now) => {
    const words = marked(part, part.replace(old, now))
    expect(words).toContain(old.replace(/\.$/, ''))
    expect(words).toContain(now.replace(/\.$/, ''))
  })
})

describe('a label that changed is told as a new number', () => {
  it.each([
    ['1)', '1) a one;\n2) a two.', '1) a one;\n2) a new;\n3) a two.', '2)', '3)'],
    ['а)', 'а) раз слово;\n\nб) два слова.', 'а) раз слово;\n\nб) новое;\n\nв) два слова.', 'б)', 'в)'],
    ['(a)', '(a) one word;\n(b) two words.', '(a) one word;\n(b) new;\n(c) two words.', '(b)', '(c)'],
    [
      '1. that the source counts wrongly',
      '1. a one;\n1. a two.',
      '1. a one;\n1. a new;\n1. a two.',
      '2.',
      '3.',
    ],
  ])('%s', (_, before, after, old, now) => {
    const { changes } = diffTexts(around(before), around(after), 'ru')
    const moved = changes.filter(({ renumbered }) => renumbered)
    expect(moved.map(({ kind, before, after }) => [kind, before?.label, after?.label])).toEqual([
      ['kept', old, now],
    ])
  })

  it('from 1. to 1)', () => {
    const { changes } = diffTexts(around('1. a one;\n2. a two.'), around('1) a one;\n2) a two.'), 'ru')
    expect(changes.filter(({ renumbered }) => renumbered).map(({ after }) => after?.label)).toEqual([
      '1)',
      '2)',
    ])
  })

  it('and no other clause is renumbered with the one above it', () => {
    const { changes } = diffTexts(
      '1.1. First.\n\n1.2. Second:\n\n1) one;\n2) two.\n',
      '1.1. First.\n\n1.2. New.\n\n1.3. Second:\n\n1) one;\n2) two.\n',
      'en',
    )
    expect(changes.filter(({ renumbered }) => renumbered).map(({ after }) => after?.path)).toEqual(['1.3'])
  })
})

it('carries a clause of a law by its name', () => {
  const { changes } = diffTexts('## Статья 1. Цель\n\nТекст.\n', '## Статья 2. Цель\n\nТекст.\n', 'ru')
  expect(changes[0]).toMatchObject({ kind: 'kept', renumbered: true })
  expect(changes[0]?.after).toMatchObject({
    path: 'st-2',
    number: '2',
    label: 'Статья 2.',
    clause: 'Статья 2',
  })
})

it('shows an alternative text of a picture as words', () => {
  expect(marked('![Plan A](a.png)', '![Plan B](a.png)')).toBe('A → B')
})

it('compares the lines of a long paragraph one by one', () => {
  const line = (n: number) => `${n}) the data of sort ${n} that are kept for a year;`
  const lines = Array.from({ length: 300 }, (_, n) => line(n + 1))
  const edited = lines.with(150, lines[150]?.replace('year', 'month') ?? '')
  const { changes } = diffTexts(
    `1.1. We keep:\n${lines.join('\n')}\n`,
    `1.1. We keep:\n${edited.join('\n')}\n`,
    'en',
  )
  expect(changes).toHaveLength(301)
  expect(changes.filter(({ kind }) => kind !== 'kept').map(({ after }) => after?.path)).toEqual(['1.1-151'])
})

test('every item, row and paragraph without a label has its opening words', () => {
  const { changes } = diffTexts('', 'We begin.\n\n## 8. Recipients\n\n- Cloud: Acme\n- Mail: Zeta\n', 'en')
  expect(changes.map(({ after }) => after?.opening)).toEqual([
    'We begin.',
    undefined,
    'Cloud: Acme',
    'Mail: Zeta',
  ])
})
