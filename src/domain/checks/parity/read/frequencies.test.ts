import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../locale.ts'
import { findExceptions } from './exceptions.ts'
import { findExclusivity } from './exclusivity.ts'

/** What is found, with a question mark behind what is unsure. */
const written = (claims: ReturnType<typeof findExceptions>) =>
  claims.map(({ text, sure }) => `${text}${sure ? '' : '?'}`)

describe('an exception is sure, or may be something else, or is none', () => {
  test.each<[Locale, text: string, found: string[]]>([
    ['kk', 'Заңда көзделген жағдайларды қоспағанда, деректер берілмейді.', ['қоспағанда']],
    ['kk', 'Шартта өзгеше көзделмесе, төлем қайтарылады.', ['өзгеше көзделмесе']],
    ['kk', 'Осы деректерден басқа ештеңе сақталмайды.', ['басқа?']],
    ['kk', 'Пайдаланушы келіспесе, Платформаны пайдаланбайды.', ['келіспесе?']],
    ['kk', 'Бұдан басқа, Әкімші деректерді сақтайды.', []],
    ['kk', 'Деректер, оның ішінде аты, сақталады.', []],
    ['ru', 'Данные не передаются, кроме случаев, указанных в законе.', ['кроме']],
    ['ru', 'За исключением платежей, всё возвращается.', ['За исключением']],
    ['ru', 'Если иное не предусмотрено законом, плата возвращается.', ['Если иное не предусмотрено']],
    ['ru', 'Если Пользователь не согласен, он уходит, но данные хранятся.', ['Если Пользователь не?', 'но?']],
    ['ru', 'Помимо имени хранится адрес.', ['Помимо?']],
    ['ru', 'Кроме того, Оператор хранит адрес, в том числе старый.', []],
    ['en', 'Data is not shared, except as the law requires.', ['except']],
    ['en', 'Unless you agree, nothing is sent.', ['Unless']],
    ['en', 'Data other than the name is erased, but copies are kept.', ['other than?', 'but?']],
    ['en', 'The data includes, but is not limited to, the name.', []],
    ['en', 'Not only the name but also the address is kept.', []],
  ])('%s: %s', (locale, text, found) => {
    expect(written(findExceptions(text, locale))).toEqual(found)
  })
})

describe('what is so alone is sure, or may be something else, or is not so', () => {
  test.each<[Locale, text: string, found: string[]]>([
    ['kk', 'Деректер тек бөлек келісіммен ғана беріледі.', ['тек бөлек келісіммен ғана']],
    ['kk', 'Деректер тек қана келісіммен беріледі.', ['тек қана']],
    ['kk', 'Тек осы құжатта көрсетілген өте маңызды мақсаттар үшін ғана беріледі.', ['Тек']],
    ['kk', 'Келісіммен ғана беріледі. Сотпен ғана шешіледі.', ['ғана', 'ғана']],
    ['kk', 'Жалғыз негіз – келісім.', ['Жалғыз?']],
    ['kk', 'Тек қана аты емес, мекенжайы да сақталады.', []],
    [
      'ru',
      'Данные передаются только с согласия и исключительно в целях договора.',
      ['только', 'исключительно'],
    ],
    ['ru', 'Лишь бы данные хранились по строго личным причинам.', ['Лишь бы?', 'строго?']],
    ['ru', 'Не только имя, но и адрес хранится, как только он получен.', []],
    ['en', 'Data is shared only with consent and solely for the contract.', ['only', 'solely']],
    ['en', 'It is just stored and strictly personal.', ['just?', 'strictly?']],
    ['en', 'Not only the name but also the address is kept.', []],
  ])('%s: %s', (locale, text, found) => {
    expect(written(findExclusivity(text, locale))).toEqual(found)
  })
})
