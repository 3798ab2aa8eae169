import { describe, expect, test } from 'vitest'
import { diffTexts } from './diff.ts'
import { findSubstance } from './substance.ts'

const find = (locale: string, before: string, after: string) => {
  const text = (clause: string) => `## 1. A\n\n${clause}\n`
  const substances = diffTexts(text(before), text(after), locale).changes.flatMap(
    (change) => findSubstance(change) ?? [],
  )
  return substances[0]?.kind ?? null
}

describe('more than a correction is', () => {
  test.each([
    ['kk', '1.1. Деректер кемінде 5 жыл сақталады.', '1.1. Деректер 5 жылдан асырмай сақталады.'],
    ['ru', '1.1. Данные хранятся не менее 5 лет.', '1.1. Данные хранятся не более 5 лет.'],
    ['en', '1.1. Data is kept for not less than 5 years.', '1.1. Data is kept for not more than 5 years.'],
    ['kk', '1.1. Жауап отыз күнде беріледі.', '1.1. Жауап үш күнде беріледі.'],
    ['ru', '1.1. Штраф составляет миллион тенге.', '1.1. Штраф составляет миллиард тенге.'],
    ['en', '1.1. You are not able to see it.', '1.1. You are notable to see it.'],
    ['ru', '1.1. Договор не действителен.', '1.1. Договор недействителен.'],
    ['en', '1.1. We keep the data.', '1.1. We keep the records.'],
    ['en', '1.1. We keep the data.', '1.1. ~~We keep the data.~~'],
    ['en', '1.1. We keep **all** data.', '1.1. We keep all data.'],
    [
      'en',
      '1.1. We keep data except:\n\n- photos\n- names',
      '1.1. We keep data except:\n\n- photos\n\nnames',
    ],
    ['en', '- photos\n- names', '1. photos\n2. names'],
    ['ru', '1.1. Клиент платит банку сразу.', '1.1. Клиенту платит банк сразу.'],
    [
      'en',
      '1.1. The seller of the goods named above in clause two pays the buyers.',
      '1.1. The sellers of the goods named above in clause two pays the buyer.',
    ],
    ['en', '1.1. We are **not** able to pay.', '1.1. We are **not**able to pay.'],
    ['en', '1.1. We keep it.\n\n---\n\nYou may ask.', '1.1. We keep it.\n\nYou may ask.'],
    ['en', '### Rights of the user', '#### Rights of the user'],
    [
      'en',
      '1.1. One thing here.\n\n1.2. Two things there.',
      '1.1. Two things there.\n\n1.2. One thing here.',
    ],
  ])('%s: %s → %s', (locale, before, after) => {
    expect(find(locale, before, after)).not.toBeNull()
  })
})

describe('a correction is', () => {
  test.each([
    ['kk', '1.1. Құпялылық саясаты осы.', '1.1. Құпиялылық саясаты осы.'],
    ['ru', '1.1. Политика конфидециальности.', '1.1. Политика конфиденциальности.'],
    ['en', '1.1. We recieve data.', '1.1. We receive data.'],
    ['en', '1.1. We keep data which is yours.', '1.1. We keep data, which is yours.'],
    ['en', '1.1. The "Policy" is here.', '1.1. The «Policy» is here.'],
    ['en', '1.1. The policy is here.', '1.1. The Policy is here.'],
    ['en', '1.1. The  policy\nis here.', '1.1. The policy is here.'],
    ['en', '1.1. See [the law](https://a.kz).', '1.1. See [the law](https://b.kz).'],
    ['en', '1.1. Nothing differs here.', '1.1. Nothing differs here.'],
  ])('%s: %s → %s', (locale, before, after) => {
    expect(find(locale, before, after)).toBeNull()
  })
})
