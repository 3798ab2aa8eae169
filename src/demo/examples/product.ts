import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requireAcceptance } from 'kelisim/client'
import { PRODUCT } from '../seed.ts'
import { readDemoSettings } from '../settings.ts'

const { key, origin, port, service } = readDemoSettings(process.env)

/** Where the example listens, and where the service is that it asks. */
export const place = { origin, port, service }

/** The one gate of the product, for all of its pages and programs. */
export const gate = requireAcceptance({
  service,
  product: PRODUCT,
  issuer: origin,
  key: JSON.parse(readFileSync(key, 'utf8')),
  returnTo: `${origin}/lesson`,
  exempt: ['/', '/app.js', '/token'],
  signedOut: 'closed',
  whenUnavailable: 'closed',
})

/** Stands for the product's own sign-in: an opaque id in a cookie, for whoever comes first a new one. */
export function identifyVisitor(request: IncomingMessage, response?: ServerResponse): string | null {
  const [, known] = /(?:^|; )visitor=([\w-]{36})/.exec(request.headers.cookie ?? '') ?? []
  if (known !== undefined || response === undefined) return known ?? null
  const visitor = randomUUID()
  response.setHeader('set-cookie', `visitor=${visitor}; HttpOnly; SameSite=Lax; Path=/`)
  return visitor
}

/** Says where the example is, in the words by which `npm start` knows that it listens. */
export function printAddress(): void {
  console.log(`kelisim example listening on ${origin}/`)
}
