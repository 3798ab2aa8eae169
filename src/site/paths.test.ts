import { expect, test } from 'vitest'
import { formatPrefix } from './build/page-context.ts'
import { buildPath, buildRawPath, buildUrl, place } from './paths.ts'

const settings = { base: '/auth', origin: 'https://5qbe.kz' }

test('Kazakh stands at the shortest address, the others under their tag', () => {
  expect(buildPath(settings, 'kk', place.home)).toBe('/auth/')
  expect(buildPath(settings, 'ru', place.version('privacy', 2))).toBe('/auth/ru/privacy/2/')
  expect(buildUrl(settings, 'en', place.pair('privacy', 1, 2))).toBe(
    'https://5qbe.kz/auth/en/privacy/changes/1-2/',
  )
})

test('a raw text stands once, whatever language the page is in', () => {
  expect(buildRawPath(settings, 'privacy', 2, 'ru')).toBe('/auth/privacy/2/ru.md')
})

test('pages of a later moment stand in a folder of their own', () => {
  const moment = new Date('2026-12-04T00:00:00+05:00')
  expect(formatPrefix('kk')).toBeUndefined()
  expect(formatPrefix('en')).toBe('en')
  expect(formatPrefix('kk', moment)).toBe('at/20261203T190000Z')
  expect(formatPrefix('ru', moment)).toBe('at/20261203T190000Z/ru')
})
