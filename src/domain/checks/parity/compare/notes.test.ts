import { describe, expect, test } from 'vitest'
import { findDuties } from '../read/duties.ts'
import { findNegations } from '../read/negations.ts'
import type { Wording } from './differences.ts'
import { findOutliers } from './outliers.ts'

type Read = typeof findNegations

const tell = (read: Read, wording: Wording, once: boolean) =>
  findOutliers(
    Object.fromEntries(Object.entries(wording).map(([locale, text]) => [locale, read(text, locale as 'kk')])),
    'kk',
    () => once,
  ).map(({ locale }) => locale)

describe('a denial that another language says by another word is not told', () => {
  test.each<[what: string, Wording]>([
    [
      'a noun made of a verb',
      {
        kk: 'Міндеттер орындалмаған жағдайда шарт бұзылады.',
        ru: 'В случае неисполнения обязанностей договор расторгается.',
      },
    ],
    ['force majeure', { kk: 'Бой бермейтін күш туындады.', ru: 'Возникла непреодолимая сила.' }],
    [
      'what cannot be mastered',
      { kk: 'Игерілуі мүмкін емес күштерге өрт жатады.', ru: 'К непреодолимой силе относится пожар.' },
    ],
    [
      'an inseparable part',
      {
        kk: 'Қосымша шарттың ажырамас бөлігі болады.',
        ru: 'Приложение – неотъемлемая часть договора.',
        en: 'The annex is an integral part.',
      },
    ],
    ['at least', { kk: 'Ең болмағанда бір рет беріледі.', ru: 'Даётся по меньшей мере один раз.' }],
    ['your notice', { kk: 'Сіздің хабарламаңызды аламыз.', ru: 'Мы получим ваше уведомление.' }],
    ['your translation', { kk: 'Бұл – аудармаңыз.', ru: 'Это ваш перевод.' }],
    ['fuel', { kk: 'Жанармай сатылады.', ru: 'Топливо продаётся.' }],
    ['mass', { kk: 'Жаппай жөнелту бар.', ru: 'Есть массовая рассылка.' }],
    ['without delay', { kk: 'Кешіктірілмей беріледі.', ru: 'Выдаётся немедленно.' }],
    [
      'whether or not',
      { kk: 'Тіркелген-тіркелмегеніне қарамастан қолданылады.', ru: 'Применяется независимо от записи.' },
    ],
    [
      'to prevent',
      {
        kk: 'Зиянды болдырмау шаралары.',
        ru: 'Меры по предотвращению вреда.',
        en: 'Measures to prevent harm.',
      },
    ],
    [
      'not otherwise than',
      { kk: 'Қосылу арқылы ғана қабылданады.', ru: 'Принимается не иначе как путём присоединения.' },
    ],
    ['non-refundable', { ru: 'Плата не возвращается.', en: 'The fee is non-refundable.' }],
    ['to disclaim', { ru: 'Оператор отказывается от гарантий.', en: 'The Operator disclaims warranties.' }],
    [
      'not limited to',
      { ru: 'Включая имя, но не ограничиваясь им.', en: 'Including but not limited to the name.' },
    ],
    [
      'disagreement',
      { kk: 'Пайдаланушы келіспесе, кетеді.', ru: 'В случае несогласия Пользователь уходит.' },
    ],
  ])('%s', (_, wording) => {
    expect(tell(findNegations, wording, false)).toEqual([])
  })
})

describe('a denial that is gone is told', () => {
  test.each<[what: string, Wording]>([
    ['Kazakh verb', { kk: 'Деректер беріледі.', ru: 'Данные не передаются.', en: 'Data is not shared.' }],
    [
      'Kazakh participle',
      { kk: 'Шартты орындаған тарап төлейді.', ru: 'Платит сторона, которая не исполнила договор.' },
    ],
    ['Kazakh imperative', { kk: 'Аударыңыз.', ru: 'Не переводите.' }],
    [
      'beside a noun that denies',
      { kk: 'Орындамағаны үшін жауапты болмайды.', ru: 'Несёт ответственность за неисполнение.' },
    ],
    ['Russian', { kk: 'Сақталмайды.', ru: 'Хранится.' }],
    ['English', { ru: 'Не хранится.', en: 'It is kept.' }],
  ])('%s', (_, wording) => {
    expect(tell(findNegations, wording, false)).not.toEqual([])
  })
})

describe('a duty or a right that is said in another way is not told', () => {
  test.each<[what: string, Wording]>([
    [
      'one ban',
      {
        ru: 'Данные не могут быть переданы.',
        en: 'Data must not be shared.',
        kk: 'Деректерді беруге болмайды.',
      },
    ],
    [
      'impossible',
      {
        kk: 'Орындау мүмкін болмаған жағдайда хабарлайды.',
        ru: 'В случае невозможности исполнения уведомляет.',
      },
    ],
    [
      'shall as a mere future',
      {
        ru: 'Договор регулируется правом страны.',
        en: 'The contract shall be governed by the law of the country.',
      },
    ],
    [
      'where to find it',
      { ru: 'Условия, с которыми можно ознакомиться на сайте.', en: 'The terms on the site.' },
    ],
    ['what may come of it', { ru: 'Сбои приводят к потере.', en: 'Failures may lead to a loss.' }],
    [
      'in order that you can',
      { ru: 'Мы делаем всё, чтобы вы могли выбирать.', en: 'We do everything to give you a choice.' },
    ],
    ['a post', { ru: 'Он занимает должность.', en: 'He holds a post.' }],
    ['to take upon oneself', { kk: 'Өзіне алған міндеттемелері бар.', ru: 'Он имеет обязательства.' }],
    ['a hand', { kk: 'Үй қолға алады.', ru: 'Дом берётся.' }],
  ])('%s', (_, wording) => {
    expect(tell(findDuties, wording, true)).toEqual([])
  })
})

describe('a duty that became a right is told', () => {
  test.each<[what: string, Wording]>([
    [
      'beside a noun for a right',
      { kk: 'Әкімші рұқсат беруге міндетті.', ru: 'Администратор вправе дать разрешение.' },
    ],
    ['Kazakh', { kk: 'Әкімші хабарлауға құқылы.', ru: 'Администратор обязан уведомить.' }],
    [
      'Kazakh verb',
      { kk: 'Әкімші деректерді пайдалана алады.', ru: 'Администратор обязан использовать данные.' },
    ],
    ['Russian', { ru: 'Мы можем сообщить вам.', en: 'We must tell you.' }],
    ['English', { kk: 'Әкімші жауап беруі тиіс.', en: 'The Administrator may answer.' }],
    ['shall', { ru: 'Оператор вправе ответить.', en: 'The Operator shall answer.' }],
  ])('%s', (_, wording) => {
    expect(tell(findDuties, wording, true)).not.toEqual([])
  })
})
