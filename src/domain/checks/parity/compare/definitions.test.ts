import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../locale.ts'
import { addGlossary, readDefinitions } from './definitions.ts'

describe('a term is read where it is defined', () => {
  test.each<[Locale, text: string, terms: string[]]>([
    [
      'kk',
      '1. «DAR Tech» ЖШС (бұдан әрі – «Әкімші») және тұлға (бұдан әрі – «Пайдаланушы»).',
      ['Әкімші', 'Пайдаланушы'],
    ],
    ['kk', 'Бұдан әрі «Сатып алушы» деп аталатын тұлға.', ['Сатып алушы']],
    ['kk', '2.1. Оператор – деректерді өңдейтін тұлға.', ['Оператор']],
    ['kk', '«Келісім» сөзі бұдан әрі де қолданылады.', []],
    [
      'ru',
      'ТОО (далее – «Оператор»), лицо, именуемое в дальнейшем «Пользователь».',
      ['Оператор', 'Пользователь'],
    ],
    ['ru', 'Жилищный кодекс (далее – Кодекс) действует.', ['Кодекс']],
    ['ru', '- Пользователь – лицо, которое пользуется Платформой.', ['Пользователь']],
    ['ru', 'ТОО «DAR Tech» ведёт сайт, далее описанный.', []],
    ['en', 'DAR Tech (hereinafter the "Operator") and a person (the "User").', ['Operator', 'User']],
    ['en', '2.1. “User” means a person. It is referred to as the "Client".', ['User', 'Client']],
    ['en', '**Cookie** means a file.', ['Cookie']],
    ['en', 'This means that the "User" agrees.', []],
  ])('%s: %s', (locale, text, terms) => {
    const pair = { [locale]: text, [locale === 'ru' ? 'kk' : 'ru']: '' }
    const other = locale === 'ru' ? 'kk' : 'ru'
    // A language alone defines nothing: the same clause of another one has as many terms.
    const filler = terms.map((_, index) =>
      other === 'kk' ? `(бұдан әрі – «А${index}а»)` : `(далее – «А${index}а»)`,
    )
    const number = /^\d[\d.]*\./.exec(text)?.[0] ?? ''
    const found = readDefinitions({ ...pair, [other]: `${number} ${filler.join(' ')}` })
    expect(found.map((one) => one[locale])).toEqual(terms)
  })
})

test('terms are paired by their clause and their order in it', () => {
  expect(
    readDefinitions({
      kk: '1. (бұдан әрі – «Саясат»)\n\n2. (бұдан әрі – «Әкімші»), (бұдан әрі – «Пайдаланушы»)',
      ru: '2. (далее – «Администратор»), (далее – «Пользователь»)\n\n1. (далее – «Политика»)',
      en: '1. (the "Policy")\n\n2. (the "Administrator") and others.',
    }),
  ).toEqual([
    { kk: 'Саясат', ru: 'Политика', en: 'Policy' },
    // English defines one of the two there, and nobody knows which.
    { kk: 'Әкімші', ru: 'Администратор' },
    { kk: 'Пайдаланушы', ru: 'Пользователь' },
  ])
})

test('the terms of a glossary stand beside those of the policy, which go before', () => {
  expect(
    addGlossary(
      [{ kk: 'Әкімші', ru: 'Администратор' }],
      [
        { kk: 'Кеңесші', ru: 'Консультант' },
        { ru: 'администратор', en: 'Administrator', kk: 'Басқарушы' },
      ],
    ),
  ).toEqual([
    { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
    { kk: 'Кеңесші', ru: 'Консультант' },
  ])
})
