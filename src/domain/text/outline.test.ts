import { describe, expect, it } from 'vitest'
import { parseOutline } from './outline.ts'

const ids = (source: string) => parseOutline(source).blocks.map(({ id }) => id)
const labels = (source: string) => parseOutline(source).blocks.map(({ label }) => label)

describe('what only looks like a label is words', () => {
  it.each([
    ['a decimal in a table', '| 1.5 | transfers |\n|---|---|\n| 1. | x |'],
    ['a decimal in a list', '- 1.5 percent\n- 2.5 percent'],
    ['a percentage', '10.5 % per year'],
    ['a sum', '10.000 тенге в месяц'],
    ['a date', '12.05.2026 вступает в силу'],
    ['a period', '2.5 года'],
    ['a year', '2026. Жыл'],
    ['years', '2026. Жыл\n2027. Жыл'],
    ['a reference', '1.3-тармаққа сәйкес берілген деректер'],
    ['a reference by name', 'Section 2 applies to all.'],
    ['a reference by name', 'Пункт 5 договора действует.'],
    ['a number of a law', '94-V заңы'],
    ['what a quotation numbers', '> 5.1. Text'],
    ['an initial', 'А. Смағұлов қол қойды'],
  ])('%s: %j', (_, source) => {
    expect(labels(`## 1. Data\n\n1.1. Text.\n\n1.2. Text.\n\n${source}`).slice(3)).not.toContainEqual(
      expect.any(String),
    )
  })

  it.each([
    ['the head of a table', '| 1.3. | a |\n|---|---|\n| b | c |'],
    ['a row of a table', '| a | b |\n|---|---|\n| 1.3. | c |'],
    ['a quotation', '> 1.3. Text'],
    ['code', '```\n1.3. Text\n```'],
    ['bold type', '**1.3.** Text'],
    ['a link', '[1.3.](/a) Text'],
  ])('a number that would go on, in %s', (_, source) => {
    expect(labels(`## 1. Data\n\n1.1. Text.\n\n1.2. Text.\n\n${source}`).slice(3)).not.toContainEqual(
      expect.any(String),
    )
  })

  it.each(['| Статья 2. | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| Статья 2. | c |'])(
    'an article that would be the next one, in a table: %j',
    (table) => {
      expect(labels(`## Статья 1. Данные\n\nТекст.\n\n${table}`).slice(2)).toEqual([null, null])
    },
  )

  it.each([
    ['alone', '2.1 years'],
    ['with a gap', '2.1 a\n\n2.3 b'],
    ['in a list', '- 2.1 a\n- 2.2 b'],
    ['of one figure', '1 a\n\n2 b'],
    ['behind one with a stop', '2.1. a\n\n2.2 years'],
  ])('a number without a stop, %s', (_, source) => {
    expect(labels(`## 2. A\n\n${source}`).filter((label) => label && !label.endsWith('.'))).toEqual([])
  })

  it('a number without a stop, unless it runs on from 1', () => {
    expect(labels('## 2. A\n\n2.1. a\n\n2.2 years')).toEqual(['2.', '2.1.', null])
    expect(labels('## 2. A\n\n2.5 years\n\n2.6 years')).toEqual(['2.', null, null])
    expect(labels('## 1 A\n\n1.1 a\n\n1.2 b\n\n## 2 B\n\n2.1 c\n\n2.2 d')).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
      '2.2',
    ])
    expect(labels('2.1 a\n\n2.2 b')).toEqual([null, null])
  })

  it.each([
    ['a letter that begins a list', '## 1. A\n\nв) x', 1],
    ['a letter far behind the last', 'а) x\n\nя) y', 1],
    ['a number that begins a list', '## 1. A\n\n9) y', 1],
    ['a number far behind the last', '(1) x\n\n(9) y', 1],
    ['a number before the last', '(1) x\n\n(2) y\n\n(3) z\n\n(2) w', 3],
    ['a heading far behind the last', '## 1. A\n\n## 9. B', 1],
    ['a clause far behind the last', '## 1. A\n\n1.1. a\n\n1.30. b', 2],
    ['a clause of a section far behind', '1.1. a\n\n55.1. b', 1],
    ['a clause in a list under no clause', '- 5.1. a', 0],
    ['an article far behind the last', 'Статья 1. A\n\nСтатья 9. B', 1],
    ['the first article within a sentence', 'Section 1 applies to all.', 0],
    ['the first article within a sentence', 'Статья 1 договора действует.', 0],
  ])('%s: %j', (_, source, last) => {
    const found = labels(source)
    expect(found.slice(0, last)).not.toContain(null)
    expect(found[last]).toBe(null)
  })
})

describe('labels keep their printed form', () => {
  it.each([
    ['8.1. a\n\n8.2. b', ['8.1.', '8.2.']],
    ['1) a\n2) b', ['1)', '2)']],
    ['1. a\n1. b', ['1.', '2.']],
    ['а) a\n\nб) b', ['а)', 'б)']],
    ['(a) a\n(b) b', ['(a)', '(b)']],
    ['(i) a\n(ii) b', ['(i)', '(ii)']],
    ['## I. A\n\n## II. B', ['I.', 'II.']],
    ['Статья 1. A\n\nСтатья 2.', ['Статья 1.', 'Статья 2.']],
    ['## 1-бап\n\n## 2-бап. B', ['1-бап', '2-бап.']],
    ['## Глава 1\n\n## Глава 2', ['Глава 1', 'Глава 2']],
    ['## Приложение 1\n\n1-қосымша', ['Приложение 1', '1-қосымша']],
    ['§ 1 A\n\n§ 2 B', ['§ 1', '§ 2']],
  ])('%j', (source, expected) => {
    expect(labels(source)).toEqual(expected)
  })
})

describe('addresses follow the printed form', () => {
  it.each([
    ['items under a clause', '8.2. a\n\n1) b\n2) c', ['8.2', '8.2-1', '8.2-2']],
    ['letters by their place', '8.2. a\n\nа) b\n\nб) c', ['8.2', '8.2-a', '8.2-b']],
    ['letters of Kazakh', '8.2. a\n\nа) b\n\nә) c\n\nб) d', ['8.2', '8.2-a', '8.2-b', '8.2-c']],
    [
      'letters that are numbers',
      '8.2. a:\n(a) b:\n(i) c\n(ii) d\n(b) e',
      ['8.2', '8.2-a', '8.2-a-i', '8.2-a-ii', '8.2-b'],
    ],
    [
      'a letter that is a number, too, where the alphabet was left',
      '8.2. a\n\n(a) b\n\n(b) c\n\n(e) d:\n\n(i) e\n\n(ii) f',
      ['8.2', '8.2-a', '8.2-b', '8.2-c', '8.2-c-i', '8.2-c-ii'],
    ],
    ['articles', '## 8-бап\n\n1. a\n2. b', ['st-8', 'st-8-1', 'st-8-2']],
    [
      'chapters',
      '## Глава 1\n\n### Статья 1\n\n## Глава 2\n\n### Статья 2',
      ['ch-1', 'st-1', 'ch-2', 'st-2'],
    ],
    ['annexes', '## Приложение 1\n\n1. a\n\n1.1. b', ['app-1', 'app-1-1', 'app-1-1.1']],
    ['sections written as lists of one', '1. A\n\n1.1. b\n\n2. C\n\n2.1. d', ['1', '1.1', '2', '2.1']],
    ['numbers that run through chapters', '## I. A\n\n1. a\n\n## II. B\n\n2. b', ['i', '1', 'ii', '2']],
    [
      'no numbers',
      '# T\n\np\n\n## A\n\na\n\n- b\n\n## C\n\nc',
      ['title', 'p1', 'h1', 'h1-p1', 'h1-p2', 'h2', 'h2-p1'],
    ],
    ['a number printed twice', '1.1. a\n\n1.1. b', ['1.1', '1.1_2']],
    ['clauses before lists', '1. a\n2. b\n\n## 1. A\n\n1.1. c', ['1_2', '2', '1', '1.1']],
    [
      'clauses behind a list whose numbers are theirs',
      '## 2. A\n\n2.1. a\n\n- b:\n  1. c\n  2. d\n\n2.2. e',
      ['2', '2.1', '2.1-p1', '2.1-1', '2.1-2', '2.2'],
    ],
  ])('%s', (_, source, expected) => {
    expect(ids(source)).toEqual(expected)
  })

  it('are the same in three languages', () => {
    const [kk, ru, en] = [
      '# А\n\n## 1-тарау. Б\n\n### 1-бап. В\n\nа) г\n\nб) ғ\n\n## 1-қосымша\n\nд',
      '# А\n\n## Глава 1. Б\n\n### Статья 1. В\n\nа) г\n\nб) д\n\n## Приложение 1\n\nд',
      '# A\n\n## Chapter 1. B\n\n### Article 1. C\n\n(a) d\n\n(b) e\n\n## Annex 1\n\nf',
    ].map(ids)
    expect(kk).toEqual(['title', 'ch-1', 'st-1', 'st-1-a', 'st-1-b', 'app-1', 'app-1-p1'])
    expect([ru, en]).toEqual([kk, kk])
  })
})

describe('a block knows what people call its place', () => {
  const names = (source: string) =>
    parseOutline(source).blocks.map(({ number, clause, heading }) => [number, clause, heading])

  it('by the clause that it continues', () => {
    expect(names('## 8. Terms\n\n8.2. a\n\n1) b\n\nc')).toEqual([
      ['8', '8', 'Terms'],
      ['8.2', '8.2', 'Terms'],
      [null, '8.2', 'Terms'],
      [null, '8.2', 'Terms'],
    ])
  })

  it('by no number where others refer to an annex first', () => {
    const numbers = names('## Приложение 1\n\n1. a\n\n1.1. b').map(([number, clause]) => [number, clause])
    expect(numbers).toEqual([
      ['1', 'Приложение 1'],
      [null, 'Приложение 1'],
      [null, 'Приложение 1'],
    ])
  })

  it('by the heading where nothing is numbered', () => {
    expect(names('# T\n\np\n\n## Terms\n\na')).toEqual([
      [null, null, 'T'],
      [null, null, null],
      [null, null, 'Terms'],
      [null, null, 'Terms'],
    ])
  })
})

describe('a block knows where it stands', () => {
  const places = (source: string) =>
    parseOutline(source).blocks.map(({ place: { within, level, opens } }) =>
      [...within, level || '', opens ? '' : '+'].filter(Boolean).join(' '),
    )

  it.each([
    ['headings', '# A\n\n### B', ['1', '3']],
    ['an inner list', '- a\n  1. b\n- c', ['bullet', 'bullet number', 'bullet']],
    ['a second paragraph of an item', '- a\n\n  b\n\nc', ['bullet', 'bullet +', '']],
    ['a table', '| a |\n|---|\n| b |', ['head', 'row']],
    ['a quotation', '> a\n\nb', ['quote', '']],
  ])('%s', (_, source, expected) => {
    expect(places(source)).toEqual(expected)
  })
})
