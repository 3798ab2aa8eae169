import { expect, it, test } from 'vitest'
import { cutExcerpt } from './excerpt.ts'
import { createSearch } from './search-clauses.ts'
import type { SearchedClause } from './searched-clause.ts'
import { loadStem } from './stems.ts'

const clause = (label: string, text: string, facts: Partial<SearchedClause> = {}): SearchedClause => ({
  href: `#${label}`,
  policy: 'Саясат',
  label,
  heading: '',
  text,
  past: [],
  ...facts,
})
const past = (text: string) => [{ version: '1', href: '#past', text }]

const KK = [
  clause('1.1', 'Әкімші Пайдаланушының дербес деректерін жинайды.'),
  clause('8.2', 'Саясаттың жаңа редакциясы жарияланған сәттен бастап күшіне енеді.', {
    heading: 'Саясатты өзгерту',
    past: past('Пайдаланушы құқықтарын хатпен талап етеді.'),
  }),
  clause('9', '', { past: past('Жарнама хабарламалары жіберілмейді.') }),
]
const RU = [
  clause('1.1', 'Администратор собирает персональные данные Пользователя.'),
  clause('3.4', 'Согласие на рассылку можно отозвать в любое время.'),
]

const find = async (locale: 'kk' | 'ru' | 'en', clauses: SearchedClause[], query: string) =>
  createSearch(clauses, await loadStem(locale))(query).map(({ clause, isPast }) => [clause.label, isPast])

test.each([
  ['kk', KK, 'пайдаланушылардың дерегі', '1.1', false],
  ['kk', KK, 'редакция', '8.2', false],
  ['kk', KK, 'құқығы', '8.2', true],
  ['kk', KK, 'жарнаманы', '9', true],
  ['kk', KK, '8.2', '8.2', false],
  ['kk', KK, 'әкімшы', '1.1', false],
  ['ru', RU, 'персональных данных', '1.1', false],
  ['ru', RU, 'отзыв согласия', '3.4', false],
  ['ru', RU, 'криптография', undefined, undefined],
  ['ru', RU, 'согласия', '3.4', false],
  ['ru', RU, 'рассылки', '3.4', false],
  ['en', [clause('1', 'We collect your addresses.')], 'collecting address', '1', false],
] as const)(
  'in %s another form of the word is found: %# %s',
  async (locale, clauses, query, name, isPast) => {
    const found = await find(locale, [...clauses], query)
    expect(found).toEqual(name === undefined ? [] : [[name, isPast]])
  },
)

it('takes a number for a number', async () => {
  const numbers = [clause('8.2', 'а'), clause('8.20', 'ә'), clause('18.2', 'б')]
  expect(await find('kk', numbers, '8.2')).toEqual([['8.2', false]])
})

it('finds nothing for nothing, nor by the title that all clauses share', async () => {
  expect(await find('ru', RU, 'Саясат')).toEqual([])
  expect(await find('kk', KK, '  ')).toEqual([])
  expect(await find('kk', KK, '<script>')).toEqual([])
})

it('shows the words in their sentence, marked, and no half of a word', async () => {
  const stem = await loadStem('kk')
  const text = `${'сөз '.repeat(60)}Пайдаланушының деректерін жинайды. ${'соңы '.repeat(60)}`
  const pieces = cutExcerpt(text, new Set([stem('деректер')]), stem)
  expect(pieces.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'деректерін', isMarked: true }])
  const shown = pieces.map((piece) => piece.text).join('')
  expect(shown.length).toBeLessThan(240)
  expect(shown).toMatch(/^… сөз/)
  expect(shown).toMatch(/соңы …$/)
})
