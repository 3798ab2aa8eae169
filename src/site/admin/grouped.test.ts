import { expect, test } from 'vitest'
import { formatCount } from './grouped.ts'

test('digits stand in threes, as the language separates them', () => {
  expect(formatCount(1_234_567, 'kk')).toBe('1\u00a0234\u00a0567')
  expect(formatCount(1234, 'ru')).toBe('1\u00a0234')
  expect(formatCount(1_234_567, 'en')).toBe('1,234,567')
})

test('up to three digits stand together', () => {
  expect([0, 7, 42, 999].map((count) => formatCount(count, 'en'))).toEqual(['0', '7', '42', '999'])
})
