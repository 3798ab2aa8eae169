import { expect, it } from 'vitest'
import type { Locale } from '../locale.ts'
import { normalizeNumber } from './numbers.ts'

it.each<[string, string, Locale]>([
  ['1 000', '1000', 'ru'],
  ['1\u202f000\u202f000', '1000000', 'kk'],
  ['1,000', '1000', 'en'],
  ['1,000', '1000', 'ru'],
  ['1.000', '1000', 'kk'],
  ['1.000', '1000', 'en'],
  ['1.125', '1.125', 'en'],
  ['1.000.000', '1000000', 'en'],
  ['1,500.50', '1500.5', 'en'],
  ['1.500,50', '1500.5', 'ru'],
  ['0,125', '0.125', 'ru'],
  ['2,50', '2.5', 'kk'],
  ['007', '7', 'en'],
  ['24/7', '24/7', 'en'],
])('reads %s as %s in %s', (written, value, locale) => {
  expect(normalizeNumber(written, locale)).toBe(value)
})

it('takes three figures behind a comma for a part where a share is counted', () => {
  expect(normalizeNumber('1,125', 'ru', true)).toBe('1.125')
})
