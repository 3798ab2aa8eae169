import { describe, expect, it } from 'vitest'
import { haveSameFacts, listFactChanges } from './compare.ts'
import { findFacts } from './find-facts.ts'

describe('the same facts in another form are the same', () => {
  it.each([
    ['kk', 'Сұрау отыз күн ішінде қаралады.', 'Сұрау 30 күн ішінде қаралады.'],
    ['kk', 'Төлем 15 мың теңге.', 'Төлем 15 000 ₸.'],
    ['ru', 'Не позднее 10 дней.', 'В срок до 10 (десяти) дней.'],
    ['ru', 'Действует с 01.01.2026.', 'Действует с 1 января 2026 года.'],
    ['en', 'The Provider shall not sell it.', 'The Provider must not sell it.'],
    ['en', 'We answer no later than 10 days.', 'We answer within ten days.'],
    ['kk', 'Бір жарым жыл.', 'Он сегіз ай.'],
    ['ru', '24 часа.', 'Одни сутки.'],
    ['en', '12 months', '1 year'],
    ['en', 'The first of them is kept.', 'One of them is kept.'],
  ])('%s: %s = %s', (locale, one, other) => {
    expect(haveSameFacts(findFacts(one, locale), findFacts(other, locale))).toBe(true)
  })
})

describe('other values are other facts', () => {
  it.each([
    ['kk', 'Кемінде 5 жыл.', 'Көп дегенде 5 жыл.'],
    ['kk', 'Үш миллион теңге.', 'Үш миллиард теңге.'],
    ['ru', 'Не менее 5 лет.', 'Не более 5 лет.'],
    ['ru', 'Тридцать дней.', 'Три дня.'],
    ['ru', '30 дней.', '30 месяцев.'],
    ['ru', '24 часа.', 'Один рабочий день.'],
    ['en', '24 hours', '1 day'],
    ['en', 'They are kept.', 'They are kept, including yours.'],
    ['en', 'We do not share it.', 'We share it indirectly.'],
    ['en', 'a million users', 'a billion users'],
    ['en', '$100', '€100'],
  ])('%s: %s ≠ %s', (locale, one, other) => {
    expect(haveSameFacts(findFacts(one, locale), findFacts(other, locale))).toBe(false)
  })
})

it('pairs what was and what is by kind, in their order', () => {
  const changes = listFactChanges(
    findFacts('Вправе хранить 5 дней и 7 дней.', 'ru'),
    findFacts('Обязан хранить 6 дней, 8 дней за 10 ₸.', 'ru'),
  )
  expect(
    changes.map(({ kind, before, after }) => [kind, before?.value ?? null, after?.value ?? null]),
  ).toEqual([
    ['duty', 'permission', 'duty'],
    ['money', null, '10 KZT'],
    ['period', '5 day', '6 day'],
    ['period', '7 day', '8 day'],
  ])
})
