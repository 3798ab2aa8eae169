import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locale.ts'
import { findFacts } from './find-facts.ts'

/** Which way the bounds of a text point, and what of. */
const bounds = (text: string, locale: string) =>
  findFacts(text, locale)
    .filter(({ kind }) => kind === 'bound')
    .map(({ value, figure = 'nothing' }) => `${value} ${figure}`)

describe('a bound has the same direction and figure in every language', () => {
  it.each<[said: string, kk: string, ru: string, en: string]>([
    [
      'most 50000 KZT',
      'Ең жоғары жарна 50 000 теңге.',
      'Максимальный взнос составляет 50 000 тенге.',
      'The maximum contribution is KZT 50,000.',
    ],
    [
      'least 5000 KZT',
      'Жарнаның ең төменгі мөлшері 5 000 теңгені құрайды.',
      'Минимальный взнос — 5 000 тенге.',
      'A minimum contribution of 5,000 tenge.',
    ],
    ['least 5 day', 'ең аз 5 күн', 'минимум 5 дней', 'minimum 5 days'],
    ['below 50000', '50 000-нан кем', 'менее 50 000', 'under 50,000'],
    ['above 50000', '50 000-нан астам', 'свыше 50 000', 'over 50,000'],
    ['least 50000', '50 000-нан бастап', 'от 50 000', 'from 50,000'],
    ['most 50 %', '50 %-дан жоғары емес', 'не выше 50 %', 'no higher than 50 %'],
    ['least 5 %', '5 %-дан төмен емес', 'не ниже 5 %', 'no lower than 5 %'],
    [
      'least 1 per 3 month',
      '3 айда бір реттен сирек емес',
      'не реже одного раза в 3 месяца',
      'no less often than once in 3 months',
    ],
    [
      'least 1 per 3 month',
      'кемінде 3 айда бір рет',
      'не реже, чем раз в 3 месяца',
      'at least once every 3 months',
    ],
    [
      'least 2 per 1 month',
      'айына екі реттен сирек емес',
      'не реже двух раз в месяц',
      'no less frequently than twice a month',
    ],
    [
      'most 3 per 1 week',
      'аптасына үш реттен жиі емес',
      'не чаще трёх раз в неделю',
      'no more often than three times per week',
    ],
    [
      'most 2026-05-01',
      '2026 жылғы 1 мамырдан кешіктірмей',
      'не позднее 1 мая 2026 года',
      'no later than 1 May 2026',
    ],
  ])('%s', (said, ...texts) => {
    for (const [index, text] of texts.entries())
      expect(bounds(text, LOCALES[index] as string), text).toEqual([said])
  })
})

it.each([
  ['en', 'The maximum fee is set yearly. It pays 50.', ['most nothing']],
  ['en', 'The maximum fee is at least 50.', ['most nothing', 'least 50']],
  ['en', 'before the start', ['below nothing']],
  ['ru', 'от 5 до 10 дней', ['least nothing', 'most nothing']],
  ['kk', '5 күннен 10 күнге дейін', ['most nothing']],
])('%s: has no figure of another, of a range or of another sentence: %s', (locale, text, said) => {
  expect(bounds(text, locale)).toEqual(said)
})
