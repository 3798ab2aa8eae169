import { expect, test } from 'vitest'
import { findLocale, LANGUAGES, LOCALES } from './language.ts'

test('the tags are those of the languages, in the same order', () => {
  expect(LOCALES).toEqual(Object.keys(LANGUAGES))
})

test.each([
  ['kk', 'kk'],
  ['ru-KZ', 'ru'],
  ['EN', 'en'],
  ['de', undefined],
  ['', undefined],
  [null, undefined],
])('the language of %j is %j', (tag, locale) => {
  expect(findLocale(tag)).toBe(locale)
})
