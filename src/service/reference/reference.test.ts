import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestService } from '../fixture.ts'
import { PROBLEMS } from '../http/problem.ts'
import { ROUTES } from '../routes.ts'
import { ROUTE_WORDS } from './route-words.ts'

let world: TestService
beforeAll(async () => {
  world = await TestService.open()
})
afterAll(() => world.close())

const page = async (query = '', language = '') => {
  const headers = new Headers(language === '' ? [] : [['accept-language', language]])
  const answer = await world.app.request(`/auth/api/${query}`, { headers })
  return { answer, text: await answer.text() }
}

test('the reference names every address and every refusal, with a place for each', async () => {
  const { answer, text } = await page('?lang=en')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(text).not.toContain('<script')
  for (const { path, summary } of ROUTES) {
    expect(text).toContain(`/auth/api/v1/${path}`)
    expect(text).toContain(summary.replaceAll("'", '&#39;'))
  }
  for (const id of Object.keys(PROBLEMS)) expect(text).toContain(`id="problem-${id}"`)
})

test('every address is explained in Kazakh and Russian, and nothing is that is not there', () => {
  expect(Object.keys(ROUTE_WORDS).sort()).toEqual(
    ROUTES.map(({ method, path }) => `${method} ${path}`).sort(),
  )
})

test.each([
  ['', '', 'kk'],
  ['', 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['', 'de,en;q=0.5', 'en'],
  ['?lang=ru', 'en', 'ru'],
  ['?lang=de', '', 'kk'],
])('asked with "%s" and "%s" it answers in %s', async (query, language, locale) => {
  const { answer, text } = await page(query, language)
  expect(answer.headers.get('content-language')).toBe(locale)
  expect(text).toContain(`<html lang="${locale}">`)
})
