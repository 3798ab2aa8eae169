import { expect, test } from 'vitest'
import { Random } from '../../../harness/random.ts'
import { changeEnding, negate } from './endings.ts'

const endings = (word: string, locale: 'kk' | 'ru' | 'en') =>
  new Set(Array.from({ length: 60 }, (_, seed) => changeEnding(word, locale, new Random(seed))))

test('a Kazakh noun takes case endings in harmony, and loses its plural', () => {
  expect(endings('тұлғаларға', 'kk')).toEqual(
    new Set(['тұлғаға', 'тұлғаларды', 'тұлғалардың', 'тұлғалардан', 'тұлғаларда']),
  )
  expect(endings('дерекке', 'kk')).toContain('деректен')
})

test('a Russian noun takes another case of its own pattern', () => {
  expect(endings('согласие', 'ru')).toEqual(new Set([null]))
  expect(endings('хранение', 'ru')).toEqual(new Set(['хранения', 'хранению', 'хранением', 'хранении']))
})

test.each([
  ['kk', 'деректер беріледі.', 'деректер берілмейді.'],
  ['kk', 'деректер берілмейді.', 'деректер беріледі.'],
  ['kk', 'ол жасайды ма', null],
  ['ru', 'Оператор получает данные.', 'Оператор не получает данные.'],
  ['en', 'The User may decline.', 'The User may not decline.'],
] as const)('in %s "%s" becomes %j', (locale, text, expected) => {
  expect(negate(text, locale)).toBe(expected)
})
