import { expect, it } from 'vitest'
import { diffTexts } from './diff.ts'

const flag = (locale: string, before: string, after: string) =>
  diffTexts(`${before}\n`, `${after}\n`, locale).changes.flatMap(({ flags }) =>
    flags.map((one) => `${one.before} → ${one.after}`),
  )

it.each([
  [
    'kk',
    'Сақтау 5 күн, тексеру 10 күн.',
    'Сақтау 10 күн, тексеру 5 күн.',
    ['5 күн → 10 күн', '10 күн → 5 күн'],
  ],
  [
    'kk',
    'Ақы қайтарылмайды, ал тауар қайтарылады.',
    'Ақы қайтарылады, ал тауар қайтарылмайды.',
    ['қайтарылмайды → қайтарылады', 'қайтарылады → қайтарылмайды'],
  ],
  [
    'kk',
    'Сіз сақтауға міндеттісіз, біз оқуға құқылымыз.',
    'Сіз сақтауға құқылысыз, біз оқуға міндеттіміз.',
    ['сақтауға міндеттісіз → сақтауға құқылысыз', 'оқуға құқылымыз → оқуға міндеттіміз'],
  ],
  [
    'ru',
    'Хранение 5 дней, проверка 10 дней.',
    'Хранение 10 дней, проверка 5 дней.',
    ['5 дней → 10 дней', '10 дней → 5 дней'],
  ],
  [
    'ru',
    'Плата не возвращается, а товар возвращается.',
    'Плата возвращается, а товар не возвращается.',
    ['не возвращается → возвращается', 'возвращается → не возвращается'],
  ],
  [
    'ru',
    'Вы обязаны хранить, мы вправе читать.',
    'Вы вправе хранить, мы обязаны читать.',
    ['обязаны хранить → вправе хранить', 'вправе читать → обязаны читать'],
  ],
  [
    'en',
    'Fees are not refundable, goods are refundable.',
    'Fees are refundable, goods are not refundable.',
    ['are not refundable → are refundable', 'are refundable → are not refundable'],
  ],
  [
    'en',
    'We do not sell your data and write to you.',
    'We sell your data and do not write to you.',
    ['do not sell → sell', 'write → do not write'],
  ],
  [
    'en',
    'The fee is $5 in May, $10 in June.',
    'The fee is $10 in May, $5 in June.',
    ['$5 → $10', '$10 → $5'],
  ],
])('%s: tells of facts that changed places: %s', (locale, before, after, flags) => {
  expect(flag(locale, before, after)).toEqual(flags)
})

it('tells of a denial that went although another one came', () => {
  expect(flag('ru', 'Мы не собираем почту.', 'Мы собираем почту; рассылки не отправляем.')).toContain(
    'не собираем → собираем',
  )
})

it.each([
  ['kk', 'Деректер сатылмайды және 5 күн сақталады.', 'Деректер 5 күн сақталады және сатылмайды.'],
  ['ru', 'Проверка 10 дней, хранение 5 дней.', 'Хранение 5 дней, проверка 10 дней.'],
  ['ru', 'Мы не передаём данные и храним их 5 дней.', 'Храним данные 5 дней и не передаём их.'],
  ['en', 'Cards: Visa $5, Mir $10, UnionPay $15.', 'Cards: UnionPay $15, Visa $5, Mir $10.'],
  ['en', 'We keep data for 5 days after closing.', 'After closing, data is stored for 5 days.'],
  ['en', 'You must not copy it. We may keep it.', 'We may keep it. You must not copy it.'],
])('%s: is silent about facts that moved with their words: %s', (locale, before, after) => {
  expect(flag(locale, before, after)).toEqual([])
})
