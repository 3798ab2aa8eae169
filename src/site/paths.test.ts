import { expect, test } from 'vitest'
import { prefixOf } from './build/view.ts'
import { pathTo, place, rawPath, urlTo } from './paths.ts'

const settings = { base: '/auth', origin: 'https://5qbe.kz' }

test('Kazakh stands at the shortest address, the others under their tag', () => {
  expect(pathTo(settings, 'kk', place.home)).toBe('/auth/')
  expect(pathTo(settings, 'ru', place.version('privacy', 2))).toBe('/auth/ru/privacy/2/')
  expect(urlTo(settings, 'en', place.pair('privacy', 1, 2))).toBe(
    'https://5qbe.kz/auth/en/privacy/changes/1-2/',
  )
})

test('a raw text stands once, whatever language the page is in', () => {
  expect(rawPath(settings, 'privacy', 2, 'ru')).toBe('/auth/privacy/2/ru.md')
})

test('pages of a later moment stand in a folder of their own', () => {
  const moment = new Date('2026-12-04T00:00:00+05:00')
  expect(prefixOf('kk')).toBeUndefined()
  expect(prefixOf('en')).toBe('en')
  expect(prefixOf('kk', moment)).toBe('at/20261203T190000Z')
  expect(prefixOf('ru', moment)).toBe('at/20261203T190000Z/ru')
})
