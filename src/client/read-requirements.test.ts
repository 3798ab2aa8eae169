import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { isCovered, isGiven, readRequirements } from './read-requirements.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** Starts a server that answers as it is told, and gives its base. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/auth`
}

describe('readRequirements', () => {
  test('asks with the token of the person, for the policies that were named', async () => {
    const seen: unknown[] = []
    const service = await serve(({ url, headers }, response) => {
      seen.push(url, headers.authorization)
      response.end(JSON.stringify({ gate: 'open', requirements: [], recheckAt: null }))
    })
    await readRequirements({ service: `${service}/`, token: 't', policies: ['privacy', 'mailings'] })
    expect(seen).toEqual(['/auth/api/v1/requirements?policies=privacy,mailings', 'Bearer t'])
  })

  test('throws the problem that the service states', async () => {
    const service = await serve((_, response) => {
      const type = 'urn:kelisim:problem:token-expired'
      response.writeHead(401).end(JSON.stringify({ type, title: 'The token has expired', status: 401 }))
    })
    await expect(readRequirements({ service, token: 't' })).rejects.toMatchObject({
      code: 'refused',
      problem: { type: 'urn:kelisim:problem:token-expired' },
    })
  })

  test('throws instead of guessing when something else answers, or nothing in time', async () => {
    const page = await serve((_, response) => response.end('<h1>Wi-Fi</h1>'))
    await expect(readRequirements({ service: page, token: 't' })).rejects.toMatchObject({
      code: 'unreachable',
    })
    server?.close()
    const silent = await serve(() => {})
    await expect(readRequirements({ service: silent, token: 't', timeout: 50 })).rejects.toMatchObject({
      code: 'unreachable',
    })
    server?.closeAllConnections()
  })
})

describe('isCovered', () => {
  test.each([
    ['open', true],
    ['closed', false],
  ])('is what the gate says: %s', async (gate, covered) => {
    const service = await serve((_, response) => response.end(JSON.stringify({ gate, requirements: [] })))
    expect(await isCovered({ service, token: 't' })).toBe(covered)
  })
})

describe('isGiven', () => {
  const asked = async (requirement: object) => {
    const body = JSON.stringify({ gate: 'open', requirements: [{ policy: 'mailings', ...requirement }] })
    return { service: await serve((_, response) => response.end(body)), token: 't' }
  }

  test.each([true, false])('is what the service says of the consent: %s', async (given) => {
    expect(await isGiven('mailings', await asked({ given, state: 'settled' }))).toBe(given)
  })

  test.each([
    ['email', true],
    ['sms', true],
    ['call', false],
    // Dropped by a later version.
    ['fax', false],
  ])('is what was chosen of the choices: %s', async (choice, given) => {
    const offered = ['email', 'sms', 'call'].map((id) => ({ id }))
    const choices = { offered, chosen: ['email', 'sms'], former: ['fax'] }
    const options = await asked({ given: true, choices })
    expect(await isGiven('mailings', { ...options, choice })).toBe(given)
  })

  test.each([{ offered: [{ id: 'email' }], chosen: [], former: ['sms'] }, null])(
    'has no answer for a choice that there is not',
    async (choices) => {
      const options = await asked({ given: true, choices })
      await expect(isGiven('mailings', { ...options, choice: 'fax' })).rejects.toThrow(/"fax"; expected/)
    },
  )

  test('has no answer for what is no consent, and isCovered none for consents alone', async () => {
    await expect(isGiven('mailings', await asked({ given: null }))).rejects.toThrow(/isCovered/)
    server?.close()
    const consents = { ...(await asked({ given: false })), policies: ['mailings'] }
    await expect(isCovered(consents)).rejects.toThrow(/isGiven/)
  })
})
