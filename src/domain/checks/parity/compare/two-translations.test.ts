import { describe, expect, test } from 'vitest'
import { findTwoTranslations } from './two-translations.ts'
import type { Wording } from './wording.ts'

describe('a sentence that is translated in two ways is found', () => {
  const one = {
    kk: '1. Пайдаланушы деректерін өзі өзгерте алады.',
    ru: '1. Пользователь может сам изменить данные.',
  }

  test('with both translations', () => {
    const other = {
      kk: 'Пайдаланушы деректерін өзі өзгерте алады.',
      ru: 'Пользователь вправе править данные.',
    }
    expect(findTwoTranslations([one, { kk: 'Басқа.', ru: 'Иное.' }, other], 'kk')).toMatchObject([
      {
        locale: 'ru',
        translations: [
          { clause: 0, text: 'Пользователь может сам изменить данные.' },
          { clause: 2, text: other.ru },
        ],
      },
    ])
  })

  test.each<[what: string, Wording]>([
    [
      'the same translation with another number',
      { kk: '7. Пайдаланушы деректерін өзі өзгерте алады.', ru: '7. Пользователь может сам изменить данные' },
    ],
    [
      'another sentence',
      { kk: 'Пайдаланушы деректерін өзі жоя алады.', ru: 'Пользователь вправе удалить данные.' },
    ],
    [
      'sentences that are cut otherwise',
      { kk: 'Пайдаланушы деректерін өзі өзгерте алады.', ru: 'Пользователь вправе. Править данные.' },
    ],
  ])('but not %s', (_, other) => {
    expect(findTwoTranslations([one, other], 'kk')).toEqual([])
  })

  test('nor what a list follows, which says the rest', () => {
    expect(
      findTwoTranslations(
        [
          { kk: 'Пайдаланушы өз қалауы бойынша:', ru: 'Пользователь по своему выбору вправе:' },
          { kk: 'Пайдаланушы өз қалауы бойынша:', ru: 'Пользователь по своему выбору обязан:' },
        ],
        'kk',
      ),
    ).toEqual([])
  })

  test('nor a short one', () => {
    expect(
      findTwoTranslations(
        [
          { kk: 'Байланыс', ru: 'Связь' },
          { kk: 'Байланыс', ru: 'Контакты' },
        ],
        'kk',
      ),
    ).toEqual([])
  })
})
