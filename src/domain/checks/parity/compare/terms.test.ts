import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../locale.ts'
import { compareTerms } from './terms.ts'
import type { Wording } from './wording.ts'

const GLOSSARY = [
  { kk: 'Пайдаланушы', ru: 'Пользователь', en: 'User' },
  { kk: 'Қабылдау жазбасы', ru: 'Запись о принятии', en: 'Acceptance Record' },
  { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
  { kk: 'Әкімші платформасы', ru: 'Платформа', en: 'Platform' },
]

describe('a defined term that a language lacks is told', () => {
  test.each<[Locale, Wording]>([
    [
      'kk',
      {
        kk: 'Деректер тұлғаға беріледі.',
        ru: 'Данные выдаются Пользователю.',
        en: 'The data is given to the User.',
      },
    ],
    [
      'ru',
      {
        kk: 'Деректер Пайдаланушыға беріледі.',
        ru: 'Данные выдаются Клиенту.',
        en: 'The data is given to the User.',
      },
    ],
    [
      'en',
      {
        kk: 'Деректер Пайдаланушыға беріледі.',
        ru: 'Данные выдаются Пользователю.',
        en: 'The data is given to the Client.',
      },
    ],
    ['ru', { kk: 'Бұл Қабылдау жазбаларында болады.', ru: 'Это есть в журнале.' }],
  ])('%s', (locale, wording) => {
    const told = compareTerms(wording, GLOSSARY, 'kk')
    expect(told.map((one) => one.locale)).toEqual([locale])
  })
})

describe('and not where it stands in another form', () => {
  test.each<[what: string, Wording]>([
    [
      'cases and plurals',
      {
        kk: 'Деректер Пайдаланушылардың өздеріне беріледі.',
        ru: 'Данные выдаются самим Пользователям.',
        en: 'The data is given to Users.',
      },
    ],
    [
      'a possessive in the plural',
      {
        kk: 'Бұл Қабылдау жазбаларында болады.',
        ru: 'Это есть в Записях о принятии.',
        en: 'It is in Acceptance Records.',
      },
    ],
    [
      'a common word in small letters',
      { kk: 'Кез келген пайдаланушы көре алады.', ru: 'Это видит любое лицо.' },
    ],
    ['the first word of a sentence', { kk: 'Пайдаланушы ретінде кіріңіз.', ru: 'Войдите.' }],
    ['a heading in capitals', { kk: 'МӘТІН', ru: 'ТЕКСТ ДЛЯ ПОЛЬЗОВАТЕЛЯ' }],
    [
      'a term within a longer one',
      {
        kk: 'Бұл – Әкімші платформасындағы жазба.',
        ru: 'Это запись на Платформе.',
        en: 'It is on the Platform.',
      },
    ],
  ])('%s', (_, wording) => {
    expect(compareTerms(wording, GLOSSARY, 'kk')).toEqual([])
  })
})
