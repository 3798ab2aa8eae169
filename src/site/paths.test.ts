import { expect, test } from 'vitest'
import { formatPrefix } from './build/page-context.ts'
import { createSettings } from './fixture.ts'
import { buildPath, buildRawPath, buildUrl, place } from './paths.ts'

const settings = createSettings()

test('the first language stands at the shortest address, the others under their tag', () => {
  expect(buildPath(settings, 'kk', place.home)).toBe('/auth/')
  expect(buildPath(settings, 'ru', place.version('privacy', 2))).toBe('/auth/ru/privacy/2/')
  expect(buildUrl(settings, 'en', place.pair('privacy', 1, 2))).toBe(
    'https://5qbe.kz/auth/en/privacy/changes/1-2/',
  )
})

test('the root of the host is a base like another', () => {
  const root = createSettings({ base: '', languages: ['ru', 'kk'] })
  expect(buildPath(root, 'ru', place.home)).toBe('/')
  expect(buildPath(root, 'kk', place.accept)).toBe('/kk/accept/')
  expect(formatPrefix(root, 'ru')).toBeUndefined()
})

test('a raw text stands once, whatever language the page is in', () => {
  expect(buildRawPath(settings, 'privacy', 2, 'ru')).toBe('/auth/privacy/2/ru.md')
})

test('pages of a later moment stand in a folder of their own', () => {
  const moment = new Date('2026-12-04T00:00:00+05:00')
  expect(formatPrefix(settings, 'kk')).toBeUndefined()
  expect(formatPrefix(settings, 'en')).toBe('en')
  expect(formatPrefix(settings, 'kk', moment)).toBe('at/20261203T190000Z')
  expect(formatPrefix(settings, 'ru', moment)).toBe('at/20261203T190000Z/ru')
})
