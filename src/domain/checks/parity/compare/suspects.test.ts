import { expect, test } from 'vitest'
import { findStanding } from './suspects.ts'
import type { Wording } from './wording.ts'

const told = (wording: Wording) =>
  findStanding(wording, { authentic: 'kk', definitions: [] }).map(
    ({ family, odd }) => `${odd.locale} ${family}`,
  )

test.each<[what: string, wording: Wording, expected: string[]]>([
  [
    'a denial that went beside a refusal that all languages have',
    {
      kk: 'Саясат талаптарымен келіскен жағдайда Пайдаланушы оны қабылдаудан бас тарта алады.',
      ru: 'В случае несогласия с условиями Политики Пользователь может отказаться от её принятия.',
      en: 'If the User does not agree with the terms of the Policy, the User may decline to accept it.',
    },
    // «Несогласие» may deny or not, so that two languages differ, of which the Kazakh one prevails.
    ['en negation'],
  ],
  [
    'nothing, where the denial is there',
    {
      kk: 'Саясат талаптарымен келіспеген жағдайда Пайдаланушы оны қабылдаудан бас тарта алады.',
      ru: 'В случае несогласия с условиями Политики Пользователь может отказаться от её принятия.',
      en: 'If the User does not agree with the terms of the Policy, the User may decline to accept it.',
    },
    [],
  ],
  [
    'nothing, where one language refuses and the other denies',
    { kk: 'Банк несие беруден бас тартады.', ru: 'Банк не выдаёт кредит.' },
    [],
  ],
])('tells %s', (_, wording, expected) => expect(told(wording)).toEqual(expected))
