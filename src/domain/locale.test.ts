import { expect, it } from 'vitest'
import { DEFAULT_LOCALE, isLocale, LOCALES, mapLocales, parseAcceptLanguage } from './locale.ts'

it('puts Kazakh first and at the shortest address', () => {
  expect(LOCALES).toEqual(['kk', 'ru', 'en'])
  expect(DEFAULT_LOCALE).toBe(LOCALES[0])
})

it.each(['kk', 'ru', 'en'])('takes %j for a language', (tag) => {
  expect(isLocale(tag)).toBe(true)
})

it.each(['kz', 'KK', 'en-GB', '', null, undefined, 0])('takes %j for no language', (tag) => {
  expect(isLocale(tag)).toBe(false)
})

it('builds a value for every language, in their order', () => {
  expect(Object.entries(mapLocales((locale) => `${locale}.md`))).toEqual(
    LOCALES.map((locale) => [locale, `${locale}.md`]),
  )
})

it.each([
  ['ru-KZ,kk;q=0.9', 'ru'],
  ['de, EN;q=0.5', 'en'],
  ['kk', 'kk'],
  ['de,fr', undefined],
  ['', undefined],
  [null, undefined],
])('reads from the header %j the language %j', (header, expected) => {
  expect(parseAcceptLanguage(header)).toBe(expected)
})
