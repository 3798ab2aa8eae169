import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeJwt, exportJWK, generateKeyPair } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDemo } from './server.ts'

let server: Server
let gate = 'closed'
let demo: ReturnType<typeof createDemo>

beforeEach(async () => {
  server = createServer((_, response) => response.end(JSON.stringify({ gate, requirements: [] })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth`
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  demo = createDemo({ service, issuer: 'http://localhost:4322', key: await exportJWK(privateKey) })
})
afterEach(() => server.close())

const tokenOf = async (as: string, cookie = '') => {
  const response = await demo.request(`/token?as=${as}`, { method: 'POST', headers: { cookie } })
  return decodeJwt(await response.text())
}

describe('the demo', () => {
  test('refuses the lesson on the server while the gate is closed, and opens it when it is open', async () => {
    gate = 'closed'
    const refused = await demo.request('/lesson?as=accepted-1&lang=ru')
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Урок пока закрыт')
    gate = 'open'
    expect((await demo.request('/lesson?as=accepted-1')).status).toBe(200)
  })

  test('keeps the lesson closed while the service does not answer', async () => {
    server.close()
    server.closeAllConnections()
    expect((await demo.request('/lesson')).status).toBe(503)
  })

  test('knows a newcomer again, and starts over when asked to', async () => {
    const home = await demo.request('/')
    const cookie = home.headers.get('set-cookie')?.split(';')[0] ?? ''
    const first = await tokenOf('newcomer', cookie)
    expect(first.sub).toBe(cookie.split('=')[1])
    expect((await tokenOf('newcomer', cookie)).sub).toBe(first.sub)

    const again = await demo.request('/start-over?lang=en', { method: 'POST', headers: { cookie } })
    expect(again.headers.get('location')).toBe('/?as=newcomer&lang=en')
    expect(again.headers.get('set-cookie')).not.toContain(first.sub)
  })

  test('names its other people by ids that stay', async () => {
    expect((await tokenOf('accepted-1')).sub).toBe('demo-accepted-1')
    expect((await tokenOf('up-to-date')).sub).toBe('demo-up-to-date')
  })

  test.each(['kk', 'ru', 'en'])('has a page in %s with nothing inline', async (lang) => {
    const page = await demo.request(`/?lang=${lang}`)
    const text = await page.text()
    expect(text).toContain(`<html lang="${lang}">`)
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=|style="/)
    expect(page.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
  })
})
