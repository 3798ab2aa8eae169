import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Answered, send, Testbed } from '../fixture.ts'
import { type Seen, TROUBLES } from './fixture-troubles.ts'
import type { Chosen, Product, ProductKind } from './gate-suite.ts'
import type { Choice } from './options.ts'

const TYPES: Record<string, Seen> = {
  'service-unavailable': 'unavailable',
  misconfigured: 'misconfigured',
  'subject-refused': 'refused',
}

/** The table of what people see while something is wrong; the gate of every framework has to keep to it. */
export function testTroubles(name: string, { start, alg }: ProductKind): void {
  describe(`through the gate of ${name}, while the service`, () => {
    let stand: Testbed
    let product: Product
    beforeEach(async () => {
      stand = await Testbed.open(alg)
      await stand.recordAct('reader')
    })
    afterEach(async () => {
      await product.close()
      await stand.close()
    })

    const rows = TROUBLES.flatMap((trouble) =>
      (['closed', 'open'] as const).map((side): [string, Choice, typeof trouble] => [
        trouble.what,
        side,
        trouble,
      ]),
    )
    test.each(rows)('%s, "%s"', async (_, side, { chosen, happens, person = 'reader', seen }) => {
      product = await start(stand, { signedOut: 'closed', whenUnavailable: side, exempt: [], ...chosen })
      await happens?.(stand)
      const look = async (subject: string) =>
        tellSeen(await send(product.url, '/lesson', { 'x-person': subject }))
      expect(await look(person)).toBe(seen[side])
      // More often than failures are counted: nothing lets in for ever, and nothing keeps out who was let in.
      for (let n = 0; n < 4; n++) expect(await look(person)).toBe(seen[side])
      const works = seen.closed === 'the page'
      expect(await look('newcomer')).toBe(works || person !== 'reader' ? 'to be answered' : seen[side])
    })

    test('would not even read so long an id, that person is kept out alone', async () => {
      product = await start(stand, { signedOut: 'closed', whenUnavailable: 'open', exempt: [] })
      const look = async (subject: string) =>
        tellSeen(await send(product.url, '/lesson', { 'x-person': subject }))
      // What stands before a service answers so too, or with 400.
      stand.instead = () => new Response('', { status: 431 })
      expect(await look('x'.repeat(6000))).toBe('refused')
      stand.instead = null
      expect(await look('newcomer')).toBe('to be answered')
    })

    test('fails after it has refused, nobody is let in by that', async () => {
      const chosen: Chosen = {
        signedOut: 'closed',
        whenUnavailable: 'open',
        exempt: [],
        policies: ['privacyy'],
      }
      product = await start(stand, chosen)
      const look = async () => tellSeen(await send(product.url, '/lesson', { 'x-person': 'reader' }))
      expect(await look()).toBe('misconfigured')
      for (const status of [429, 503, 503, 503, 503]) {
        stand.wait(5)
        stand.instead = () => new Response('', { status })
        expect(await look()).toBe('misconfigured')
      }
    })
  })
}

function tellSeen({ status, body }: Answered): Seen | 'to be answered' | string {
  if (status === 200) return body === 'the lesson' ? 'the page' : body
  const type = String(JSON.parse(body).type).replace('urn:kelisim:problem:', '')
  return type === 'acceptance-required' ? 'to be answered' : (TYPES[type] ?? type)
}
