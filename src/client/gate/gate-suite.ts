import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ACCEPT_BY } from '../../service/fixture-manifest.ts'
import { readKeyFile, withNewKey } from '../../service/keys/key-file.ts'
import { type Answered, RETURN, send, Testbed } from '../fixture.ts'
import type { TokenAlgorithm } from '../sign-token.ts'
import type { Choice } from './options.ts'
import { getRefusalWords } from './words.ts'

/** What a test chooses; everything else fits. */
export interface Chosen {
  signedOut: Choice
  whenUnavailable: Choice
  exempt: string[]
  policies?: string[]
  returnTo?: string
  /** Seconds by which the product's clock is ahead. */
  skew?: number
  /** Whether the product signs with a key that the service does not know, as after a change of keys on one side. */
  hasOtherKey?: boolean
  /** The service's base, where it is not the right one. */
  service?: string
  /** Milliseconds. */
  timeout?: number
}

/**
 * A product that listens: `/lesson` and everything below it is the lesson, `/payment/…` and `/logout` are exempt,
 * `/forget` forgets whoever asks. The header `x-person` stands for the product's own session.
 */
export interface Product {
  url: string
  close(): Promise<void>
}

/** How to start a product of one kind. */
export interface ProductKind {
  start(stand: Testbed, chosen: Chosen): Promise<Product>
  alg?: TokenAlgorithm
  /** Whether its requests share a process, so that several at once can share a question. */
  isOneProcess?: boolean
}

const PAGE = { accept: 'text/html', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
const CROOKED = [
  '/lesson/../payment/card',
  '/payment/../lesson',
  '/payment/%2e%2e/lesson',
  '/payment/..%2flesson',
  '/payment/..%5clesson',
  '/payment/..\\lesson',
  '/payment/%252e%252e/lesson',
  '/payment%2flesson',
  '/payment/..%2flesson.txt',
  '/payment//../lesson',
  '//payment/../lesson',
  '/lesson//payment/card',
  '/lesson#/payment/card',
  '/payment/#/../lesson',
  '/lesson?/payment/card',
  '/lesson;/payment/card',
  '/LESSON',
  '/lesson/',
  '/lesson.txt',
  'http://courses.example/lesson',
  'http://courses.example/lesson/payment/card',
  'http://x\\lesson/payment/card',
  'http://x\\..\\lesson?/payment/card',
]
const EXEMPT = ['/payment/*', '/logout', '/forget', '/төлем/*']

/** The suite that the gate of every framework has to pass, over HTTP and against a real service. */
export function testGate(name: string, { start, alg, isOneProcess = true }: ProductKind): void {
  describe(`the gate of ${name}`, () => {
    vi.setConfig({ testTimeout: 30_000 })
    let stand: Testbed
    let product: Product

    const chosen: Chosen = { signedOut: 'open', whenUnavailable: 'closed', exempt: EXEMPT }
    beforeEach(async () => {
      stand = await Testbed.open(alg)
      product = await start(stand, chosen)
    })
    afterEach(async () => {
      await product.close()
      await stand.close()
    })
    const choose = async (other: Partial<Chosen>) => {
      await product.close()
      product = await start(stand, { ...chosen, ...other })
    }

    const ask = (path: string, person: string | null, headers = {}, method?: string) =>
      send(product.url, path, { ...(person !== null && { 'x-person': person }), ...headers }, method)
    const lesson = (person: string | null, headers = {}) => ask('/lesson', person, headers)
    const withPass = (person: string, pass: string) => lesson(person, { 'kelisim-pass': pass })
    const questions = () => stand.asked.filter((path) => path === 'requirements').length
    const problem = ({ body }: Answered) => JSON.parse(body) as Record<string, unknown>

    describe('before somebody who has not answered', () => {
      test('sends a page to where they can answer, with a token and the way back', async () => {
        const { status, headers } = await lesson('newcomer', PAGE)
        expect(status).toBe(303)
        expect(headers['cache-control']).toBe('no-store')
        const [page, fragment] = (headers.location ?? '').split('#')
        expect(page).toBe(`${stand.service}/accept/`)
        const brought = new URLSearchParams(fragment)
        expect(brought.get('return')).toBe(RETURN)
        const authorization = `Bearer ${brought.get('token')}`
        const answer = await stand.world.app.request('/auth/api/v1/product', { headers: { authorization } })
        expect(await answer.json()).toMatchObject({ id: 'courses', returnUrls: [RETURN] })
      })

      test('sends them to the page in their language', async () => {
        const pages = { 'ru-KZ,kk;q=0.9': '/ru/accept/', en: '/en/accept/', 'de,fr': '/accept/' }
        for (const [language, path] of Object.entries(pages)) {
          const { headers } = await lesson('newcomer', { ...PAGE, 'accept-language': language })
          expect(headers.location?.split('#')[0]).toBe(stand.service + path)
        }
      })

      test('tells a program what is missing, and where it can be answered', async () => {
        const answer = await lesson('newcomer', { accept: 'application/json' })
        expect(answer.status).toBe(403)
        expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(problem(answer)).toMatchObject({
          type: 'urn:kelisim:problem:acceptance-required',
          status: 403,
          policies: ['privacy'],
          accept: `${stand.service}/accept/#return=${encodeURIComponent(RETURN)}`,
        })
      })

      test('tells a program nothing with which anybody could answer, but what a token is put behind', async () => {
        const answer = await lesson('newcomer', { accept: 'application/json' })
        expect(answer.body).not.toMatch(/#token=|eyJ/)
        const address = new URL(`${problem(answer).accept}&token=${await stand.mintToken('newcomer')}`)
        expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toEqual({
          return: RETURN,
          token: expect.stringMatching(/^eyJ/),
        })
      })

      test('sends people back to the very page that they asked for, and nowhere else', async () => {
        await choose({ returnTo: 'https://courses.example/*' })
        const beginning = 'https://courses.example/'
        const ways: [asked: string, back: string][] = [
          ['/lesson/42?x=1&y=%26%23%2F', 'https://courses.example/lesson/42?x=1&y=%26%23%2F'],
          [
            '/lesson/%D1%82?return=https://evil.example',
            'https://courses.example/lesson/%D1%82?return=https://evil.example',
          ],
          ['/lesson?', 'https://courses.example/lesson?'],
          ['//evil.example/lesson', beginning],
        ]
        for (const [asked, back] of ways) {
          const { headers } = await ask(asked, 'newcomer', PAGE)
          const brought = new URLSearchParams(headers.location?.split('#')[1])
          // Some servers answer what is no path of theirs by themselves.
          if (headers.location?.includes('/accept/')) expect(brought.get('return'), asked).toBe(back)
          else expect(back, asked).toBe(beginning)
        }
        const { body } = await lesson('newcomer', { accept: 'application/json' })
        expect(JSON.parse(body).accept).toBe(
          `${stand.service}/accept/#return=${encodeURIComponent(beginning)}`,
        )
      })

      test('takes a script for a program, whatever it accepts', async () => {
        const headers = { accept: 'text/html', 'sec-fetch-mode': 'cors' }
        expect((await lesson('newcomer', headers)).headers['content-type']).toMatch(
          /^application\/problem\+json/,
        )
      })

      test.each([
        ['a form', 'POST', PAGE],
        ['a frame', 'GET', { ...PAGE, 'sec-fetch-dest': 'iframe' }],
      ])('never sends %s elsewhere, but shows the way', async (_, method, headers) => {
        const asked = { ...headers, 'accept-language': 'ru' }
        const { status, headers: got, body } = await ask('/lesson', 'newcomer', asked, method)
        expect(status).toBe(403)
        expect(got.location).toBeUndefined()
        expect(got['content-type']).toBe('text/html; charset=utf-8')
        const { title, link } = getRefusalWords('acceptance-required', 'ru')
        expect(body).toContain(`<h1>${title}</h1>`)
        expect(body).toMatch(new RegExp(`/ru/accept/#token=[^"]+&amp;return=[^"]+" target="_top">${link}<`))
      })

      test('lets a preflight of nobody past, and answers none with a refusal', async () => {
        await choose({ signedOut: 'closed' })
        const preflight = { origin: 'https://other.example', 'access-control-request-method': 'POST' }
        // A script in PHP would answer it as any other request, so it ends there.
        const { status } = await ask('/lesson', null, preflight, 'OPTIONS')
        expect(status).toBe(isOneProcess ? 200 : 204)
        const forged = await ask('/lesson', 'newcomer', preflight, 'OPTIONS')
        expect([forged.status, forged.body]).toEqual([204, ''])
        expect((await ask('/lesson', null, {}, 'OPTIONS')).status).toBe(403)
      })

      test('is closed to every method', async () => {
        for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
          expect((await ask('/lesson', 'newcomer', {}, method)).status, method).toBe(403)
        }
      })

      test('leaves open what is exempt', async () => {
        for (const path of [
          '/payment/card',
          '/payment/card?x=1',
          '/logout',
          '/%D1%82%D3%A9%D0%BB%D0%B5%D0%BC/1',
        ]) {
          expect(await ask(path, 'newcomer'), path).toMatchObject({ status: 200, body: 'exempt' })
        }
        expect(questions()).toBe(0)
      })

      test('is not talked round by paths that routers read in different ways', async () => {
        for (const path of CROOKED) {
          // Some servers hang up on what is no path at all.
          const { body } = await ask(path, 'newcomer').catch(() => ({ body: '' }))
          expect(body, path).not.toContain('the lesson')
        }
      })
    })

    describe('before somebody who has answered', () => {
      beforeEach(() => stand.recordAct('reader'))

      test('is open, and asks no more than once a minute', async () => {
        for (let n = 0; n < 3; n++)
          expect(await lesson('reader')).toMatchObject({ status: 200, body: 'the lesson' })
        expect(questions()).toBe(1)
        stand.wait(59)
        await lesson('reader')
        expect(questions()).toBe(1)
        stand.wait(1)
        await lesson('reader')
        expect(questions()).toBe(2)
      })

      test('closes at the moment from which the old acceptance no longer holds', async () => {
        stand.moveTo(new Date(Date.parse(ACCEPT_BY) - 10_000))
        expect((await lesson('reader')).status).toBe(200)
        stand.wait(9)
        expect((await lesson('reader')).status).toBe(200)
        stand.wait(1)
        expect((await lesson('reader')).status).toBe(403)
      })

      test('opens at once after the answer', async () => {
        expect((await lesson('newcomer')).status).toBe(403)
        await stand.recordAct('newcomer')
        expect((await lesson('newcomer')).status).toBe(200)
      })

      test('closes within a minute after a withdrawal', async () => {
        await lesson('reader')
        await stand.recordAct('reader', 'withdraw')
        expect((await lesson('reader')).status).toBe(200)
        stand.wait(60)
        expect((await lesson('reader')).status).toBe(403)
      })

      test('closes at once after a withdrawal that it was told of, also to a pass of before', async () => {
        await lesson('reader')
        const pass = await stand.readPass('reader')
        await stand.recordAct('reader', 'withdraw')
        await ask('/forget', 'reader')
        expect((await lesson('reader')).status).toBe(403)
        expect((await withPass('reader', pass)).status).toBe(403)
      })

      if (isOneProcess)
        test('puts one question for many requests at once', async () => {
          const answers = await Promise.all(Array.from({ length: 20 }, () => lesson('reader')))
          expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
          expect(questions()).toBe(1)
        })
    })

    describe('with a pass', () => {
      beforeEach(async () => {
        await choose({ policies: ['privacy'] })
        await stand.recordAct('reader')
      })

      test('opens without a question about the person', async () => {
        const pass = await stand.readPass('reader')
        expect((await withPass('reader', pass)).status).toBe(200)
        stand.wait(59)
        expect((await lesson('reader', { cookie: `a=b; kelisim-pass=${pass}` })).status).toBe(200)
        expect(stand.asked).toEqual(['keys'])
      })

      test('that has expired asks anew', async () => {
        const pass = await stand.readPass('reader')
        await stand.recordAct('reader', 'withdraw')
        stand.wait(60)
        expect((await withPass('reader', pass)).status).toBe(403)
      })

      test('of somebody else, another product, fewer policies or no pass at all is worth nothing', async () => {
        await stand.recordAct('newcomer', 'accept', {}, 'library')
        const good = await stand.readPass('reader')
        const [header, payload, signature = ''] = good.split('.')
        const facts = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString())
        const forged = Buffer.from(JSON.stringify({ ...facts, sub: 'newcomer' })).toString('base64url')
        const unsigned = Buffer.from('{"alg":"none","typ":"kelisim-pass+jwt"}').toString('base64url')
        const worthless = {
          'of somebody else': good,
          'of another product': await stand.readPass('newcomer', 'privacy', 'library'),
          'about a consent that closes nothing': await stand.readPass('newcomer', 'mailings'),
          tampered: [header, forged, signature].join('.'),
          unsigned: [unsigned, forged, ''].join('.'),
          'without a signature': [header, forged, ''].join('.'),
          'cut short': [header, forged, signature.slice(0, 8)].join('.'),
          'a token of their own': await stand.mintToken('newcomer'),
          nonsense: 'a.b.c',
          empty: '',
        }
        for (const [what, pass] of Object.entries(worthless)) {
          expect((await withPass('newcomer', pass)).status, what).toBe(403)
        }
      })

      test('by a key that the service has changed to meanwhile opens as well', async () => {
        expect((await withPass('reader', await stand.readPass('reader'))).status).toBe(200)
        stand.wait(61)
        await stand.world.changeKeys((file) => withNewKey(file, 'pass', stand.world.now))
        const pass = await stand.readPass('reader')
        stand.asked.length = 0
        expect((await withPass('reader', pass)).status).toBe(200)
        expect(stand.asked).toEqual(['keys'])
      })

      test('by a key that had been retired before is worth nothing, so a stolen one makes none', async () => {
        const { folder } = stand.world
        const stolen = readKeyFile(`${folder}/keys.json`)
        await stand.world.changeKeys((file) => withNewKey(file, 'pass', stand.world.now))
        stand.wait(1)
        const changed = readKeyFile(`${folder}/keys.json`)
        await stand.world.changeKeys(() => stolen)
        const forged = await stand.readPass('reader')
        await stand.world.changeKeys(() => changed)
        await stand.recordAct('reader', 'withdraw')
        expect((await withPass('reader', forged)).status).toBe(403)
      })
    })

    describe('while the service does not answer', () => {
      beforeEach(() => stand.recordAct('reader'))

      test('stays closed where the product says so, in words for people and problem details for programs', async () => {
        await stand.stop()
        const answer = await lesson('reader')
        expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
        expect(problem(answer)).toMatchObject({
          type: 'urn:kelisim:problem:service-unavailable',
          status: 503,
        })
        const page = await lesson('reader', { ...PAGE, 'accept-language': 'kk' })
        expect(page).toMatchObject({ status: 503, headers: { 'content-language': 'kk' } })
        expect(page.body).toContain(getRefusalWords('service-unavailable', 'kk').text)
      })

      test('is open where the product says so, and closed again once the service says so', async () => {
        await choose({ whenUnavailable: 'open' })
        await stand.stop()
        for (let n = 0; n < 5; n++) expect((await lesson('newcomer')).status).toBe(200)
        await stand.start()
        stand.wait(2)
        expect((await lesson('newcomer')).status).toBe(403)
      })

      test('still lets in by a pass and by what was answered within the minute', async () => {
        await choose({ policies: ['privacy'] })
        await stand.recordAct('other')
        await withPass('reader', await stand.readPass('reader'))
        const pass = await stand.readPass('other')
        await stand.stop()
        expect((await withPass('other', pass)).status).toBe(200)
        expect((await lesson('reader')).status).toBe(200)
        stand.wait(60)
        expect((await lesson('reader')).status).toBe(503)
      })

      test('does not wait for it with every request', async () => {
        stand.instead = () => new Response('{}', { status: 500 })
        for (let n = 0; n < 10; n++) expect((await lesson(`reader-${n}`)).status).toBe(503)
        expect(questions()).toBe(3)
        stand.instead = null
        stand.wait(2)
        expect((await lesson('reader')).status).toBe(200)
      })

      test('takes what is no answer of the service for none', async () => {
        for (const body of ['<h1>Wi-Fi</h1>', '{"ok":true}', 'null', '[]']) {
          stand.instead = () => new Response(body)
          expect((await lesson('reader')).status, body).toBe(503)
        }
      })
    })

    describe('before visitors whom nobody knows', () => {
      test('is open where the product says so', async () => {
        expect(await lesson(null)).toMatchObject({ status: 200, body: 'the lesson' })
      })

      test('is closed where the product says so, but for what is exempt', async () => {
        await choose({ signedOut: 'closed' })
        expect(problem(await lesson(null))).toMatchObject({ type: 'urn:kelisim:problem:sign-in-required' })
        const { status, body } = await lesson(null, { ...PAGE, 'accept-language': 'en' })
        expect(status).toBe(403)
        expect(body).toContain(getRefusalWords('sign-in-required', 'en').title)
        expect((await ask('/payment/card', null)).status).toBe(200)
        expect(stand.asked).toEqual([])
      })
    })
  })
}
