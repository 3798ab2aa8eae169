import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../locale.ts'
import type { Wording } from './differences.ts'
import { compareItems, findRunningLists } from './items.ts'

describe('a list in a sentence is found with its members', () => {
  test.each<[Locale, text: string, members: string[][]]>([
    ['kk', 'Деректерді жинау, жазу, сақтау және жою.', [['Деректерді жинау', 'жазу', 'сақтау', 'жою']]],
    [
      'kk',
      'Әкімші аты, жөні, мекенжайы мен телефоны туралы біледі.',
      [['Әкімші аты', 'жөні', 'мекенжайы', 'телефоны туралы біледі']],
    ],
    [
      'kk',
      'Мыналар сақталады: аты, туған күні мен жері, телефоны.',
      [['аты', 'туған күні мен жері', 'телефоны']],
    ],
    ['kk', 'Пайдаланушы келіссе, деректер беріледі.', []],
    ['kk', 'Шартты ескере отырып, аты мен жөні сақталады.', []],
    [
      'ru',
      'Это сбор, запись, хранение и уничтожение данных.',
      [['Это сбор', 'запись', 'хранение', 'уничтожение данных']],
    ],
    ['ru', 'Имя, адрес (город, улица, дом) или телефон.', [['Имя', 'адрес (город, улица, дом)', 'телефон']]],
    ['ru', 'Данные, включая имя, адрес, телефон.', [['включая имя', 'адрес', 'телефон']]],
    ['ru', 'Лицо, которое согласилось, и Оператор договариваются.', []],
    ['ru', 'Не более 1,5 и 2,5 процента.', []],
    ['en', 'Collection, storage, and erasure of data.', [['Collection', 'storage', 'erasure of data']]],
    [
      'en',
      'Name, date and place of birth, address or telephone.',
      [['Name', 'date and place of birth', 'address', 'telephone']],
    ],
    ['en', 'If you agree, and only then, we act.', []],
    ['en', 'Where the User agrees, the name is kept and shown.', []],
  ])('%s: %s', (locale, text, members) => {
    const found = findRunningLists(text, locale)
    expect(found.map((list) => list.members.map(({ start, end }) => text.slice(start, end)))).toEqual(members)
  })
})

const WHOLE = {
  kk: 'Әкімші деректерді жинайды. Бұл жинау, жазу, сақтау және жою.',
  ru: 'Администратор собирает данные. Это сбор, запись, хранение и уничтожение.',
  en: 'The Administrator collects data. This is collection, recording, storage and erasure.',
}
const SHORT = {
  kk: WHOLE.kk.replace('жазу, ', ''),
  ru: WHOLE.ru.replace('запись, ', ''),
  en: WHOLE.en.replace('recording, ', ''),
}
/** The languages that are told, with the lists that are quoted here and there. */
const tell = (wording: Wording, before: Wording | null = null) =>
  compareItems(wording, before, 'kk').map(({ locale, here, there }) => [
    locale,
    here.map(({ text }) => text),
    Object.values(there).flatMap((claims) => claims.map(({ text }) => text)),
  ])

describe('a list that has a member less in one language is told', () => {
  test.each<Locale>(['kk', 'ru', 'en'])('in %s', (locale) => {
    const [told] = compareItems({ ...WHOLE, [locale]: SHORT[locale] }, null, 'kk')
    const list = told?.here[0]
    expect([told?.locale, list?.key]).toEqual([locale, '3'])
    expect(SHORT[locale].slice(list?.start, list?.end)).toBe(list?.text)
  })

  test('and not where the languages say it in other forms', () => {
    expect(tell(WHOLE)).toEqual([])
    expect(
      tell({ ...WHOLE, en: 'The Administrator collects data. This is everything done with it.' }),
    ).toEqual([])
  })
})

describe('against the wording before only what one language did alone is told', () => {
  test.each<Locale>(['kk', 'ru', 'en'])('%s lost or gained a member', (locale) => {
    expect(tell({ ...WHOLE, [locale]: SHORT[locale] }, WHOLE).map(([odd]) => odd)).toEqual([locale])
    expect(tell({ ...SHORT, [locale]: WHOLE[locale] }, SHORT).map(([odd]) => odd)).toEqual([locale])
  })

  test('a list of three that became a pair is seen', () => {
    const pair = SHORT.ru.replace('сбор, хранение и', 'сбор и')
    expect(tell({ ...SHORT, ru: pair }, SHORT).map(([odd]) => odd)).toEqual(['ru'])
  })

  test('a difference that stood before is not, nor what all did', () => {
    const uneven = { ...WHOLE, ru: SHORT.ru }
    expect(tell(uneven, uneven)).toEqual([])
    expect(tell(SHORT, WHOLE)).toEqual([])
    expect(tell({ ...WHOLE, ru: WHOLE.ru.replace('собирает', 'получает') }, WHOLE)).toEqual([])
  })
})
