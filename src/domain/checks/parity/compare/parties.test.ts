import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../locale.ts'
import type { Wording } from './differences.ts'
import { compareParties } from './parties.ts'

const DEFINED = [
  { kk: 'Оператор', ru: 'Оператор', en: 'Operator' },
  { kk: 'Пайдаланушылар', ru: 'Пользователи', en: 'Users' },
  { kk: 'Саясат', ru: 'Политика', en: 'Policy' },
]
const tell = (wording: Wording) => compareParties(wording, DEFINED, 'kk')

const GIVES = {
  kk: 'Пайдаланушы Операторға деректерді береді.',
  ru: 'Пользователь передаёт данные Оператору.',
  en: 'The User gives the data to the Operator.',
}
const SWAPPED = {
  kk: 'Оператор Пайдаланушыға деректерді береді.',
  ru: 'Оператор передаёт данные Пользователю.',
  en: 'The Operator gives the data to the User.',
}

describe('somebody else who acts in one language is told', () => {
  test.each<Locale>(['kk', 'ru', 'en'])('in %s', (locale) => {
    const [told, ...more] = tell({ ...GIVES, [locale]: SWAPPED[locale] })
    expect([told?.locale, more]).toEqual([locale, []])
    const [claim] = told?.here ?? []
    expect(SWAPPED[locale].slice(claim?.start, claim?.end)).toBe(claim?.text)
  })

  test.each<[what: string, Wording]>([
    [
      'with an agent',
      {
        ru: 'Данные хранятся Пользователем по просьбе Оператора.',
        en: 'The Operator keeps the data at the request of the User.',
      },
    ],
    [
      'behind a condition',
      {
        kk: 'Пайдаланушы ережені бұзған жағдайда Пайдаланушы Операторға төлейді.',
        ru: 'Если Пользователь нарушил правило, Оператор платит ему.',
      },
    ],
    [
      'with somebody in brackets',
      {
        ru: 'Пользователь (его представитель) обязан уведомить Оператора.',
        en: 'The Operator shall notify the User.',
      },
    ],
    [
      'with nobody who acts, by how often each is named',
      {
        kk: 'Пайдаланушының деректері мен Пайдаланушының суреті Операторда болады.',
        ru: 'Данные Оператора и изображение Оператора у Пользователя.',
      },
    ],
  ])('%s', (_, wording) => {
    expect(tell(wording)).toHaveLength(1)
  })
})

describe('and not where it is said in another way', () => {
  test.each<[what: string, Wording]>([
    ['the same', GIVES],
    ['a passive with an agent', { ...GIVES, ru: 'Данные передаются Пользователем Оператору.' }],
    [
      'a passive whose subject it is done to',
      { ru: 'Пользователь уведомляется Оператором об этом.', en: 'The Operator notifies the User of it.' },
    ],
    ['an English passive', { ...SWAPPED, en: 'The User is provided with the data by the Operator.' }],
    ['a Kazakh agent', { ...GIVES, kk: 'Пайдаланушы тарапынан деректер Операторға беріледі.' }],
    ['a name beside another noun', { ...GIVES, kk: 'Оператор сервистеріне деректерді Пайдаланушы береді.' }],
    [
      'a participle',
      {
        kk: 'Пайдаланушы берген деректерді Оператор сақтайды.',
        ru: 'Оператор хранит данные, которые предоставил Пользователь.',
        en: 'The Operator keeps the data provided by the User.',
      },
    ],
    [
      'a condition that stands first or last',
      {
        ru: 'Оператор вправе отказать, если Пользователь нарушил правила.',
        en: 'If the User breaks the rules, the Operator may refuse.',
        kk: 'Пайдаланушы ережені бұзса, Оператор бас тартуға құқылы.',
      },
    ],
    [
      'somebody whom a language does not name',
      { ru: 'Пользователь передаёт данные.', en: 'The Operator receives the data of the User.' },
    ],
    [
      'both who act together',
      { ru: 'Оператор и Пользователь договариваются.', en: 'The User and the Operator agree.' },
    ],
    [
      'a possessive',
      { ru: 'Пользователь обязан Оператору.', en: "The Operator's User shall pay the Operator." },
    ],
  ])('%s', (_, wording) => {
    expect(tell(wording)).toEqual([])
  })
})
