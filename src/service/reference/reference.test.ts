import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestService } from '../fixture.ts'
import { PROBLEMS } from '../http/problem.ts'
import { ROUTES } from '../routes.ts'

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

test('it shows what members are for, and a call of each address', async () => {
  const { text } = await page()
  expect(text).toContain('Closed as soon as one policy closes it.')
  expect(text.match(/<pre>/g)?.length).toBeGreaterThan(ROUTES.length)
})

test('it is English, as the names of the API are, whatever language is asked for', async () => {
  const { answer, text } = await page('?lang=kk', 'ru')
  expect(answer.headers.get('content-language')).toBe('en')
  expect(text).toContain('<html lang="en">')
})
