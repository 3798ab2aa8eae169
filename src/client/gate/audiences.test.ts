import { afterEach, beforeEach, expect, test } from 'vitest'
import { AUDIENCE, KEYS, type TestService } from '../../service/fixture.ts'
import { claimsFor, openClinic, send } from '../../service/fixture-clinic.ts'
import type { PersonClaims } from '../mint-subject-token.ts'
import { requireAcceptance } from '../require-acceptance.ts'

let world: TestService
let roles: Record<string, PersonClaims>
beforeEach(async () => {
  world = await openClinic()
  roles = { patient: { role: 'patient' }, partner: { role: ['partner'] } }
})
afterEach(() => world.close())

/** The gate of one of two products with one issuer, one key and one account system. */
const gateOf = (product: 'booking' | 'records') =>
  requireAcceptance({
    ...{ service: AUDIENCE, product, issuer: 'accounts', azp: product, key: KEYS.olympiad.key },
    ...(product === 'booking' && { claims: (subject) => roles[subject] ?? {} }),
    ...{ signedOut: 'closed', whenUnavailable: 'closed', now: () => world.now, log: () => {} },
    fetch: async (url, init) => world.app.request(String(url), init),
  })
const lesson = (pass?: string) => ({ url: '/', headers: pass ? { 'kelisim-pass': pass } : {} })
const isOpen = async (gate: ReturnType<typeof gateOf>, subject: string, pass?: string) =>
  (await gate.decide(lesson(pass), subject)).open

test('people are asked by what the product says of them, and one answer opens all products of the group', async () => {
  const [booking, records] = [gateOf('booking'), gateOf('records')]
  for (const sub of ['patient', 'partner']) await send(world, claimsFor('booking', { sub }))
  expect([await isOpen(booking, 'patient'), await isOpen(booking, 'partner')]).toEqual([true, false])
  expect(await isOpen(records, 'patient')).toBe(false)
  await send(world, claimsFor('records', { sub: 'patient' }), { policy: 'terms' })
  expect(await isOpen(records, 'patient')).toBe(true)
})

test('a pass about fewer policies lets in nobody, though another person was left alone with the rest', async () => {
  const booking = gateOf('booking')
  for (const sub of ['patient', 'partner']) await send(world, claimsFor('booking', { sub }))
  // Now the gate has learned from a patient which policies there are.
  expect(await isOpen(booking, 'patient')).toBe(true)
  const asked = await world.get(
    'requirements?pass=1&policies=privacy',
    claimsFor('booking', { sub: 'partner', role: 'partner' }),
  )
  const { pass } = await asked.json()
  expect(pass).toMatch(/^ey/)
  expect(await isOpen(booking, 'partner', pass)).toBe(false)
})

test('whoever has become another is asked as such, once the gate is told', async () => {
  const booking = gateOf('booking')
  await send(world, claimsFor('booking', { sub: 'patient' }))
  expect(await isOpen(booking, 'patient')).toBe(true)
  roles.patient = { role: 'partner' }
  booking.forget('patient')
  expect(await isOpen(booking, 'patient')).toBe(false)
})

test('settings are compared with what is registered; of an id that nobody has nothing need be known', async () => {
  const look = async (gate: ReturnType<typeof gateOf>) =>
    (await gate.check())
      .map(({ what, ok }) => [what, ok])
      .filter(([what]) => what === 'token' || what === 'product')
  expect(await look(gateOf('records'))).toEqual([
    ['token', true],
    ['product', true],
  ])
  expect(await look(gateOf('booking'))).toEqual([['token', null]])
  const settings = { service: AUDIENCE, product: 'booking', issuer: 'accounts', key: KEYS.olympiad.key }
  const unnamed = requireAcceptance({
    ...{ ...settings, signedOut: 'closed', whenUnavailable: 'closed', now: () => world.now },
    fetch: async (url, init) => world.app.request(String(url), init),
  })
  await expect(unnamed.check()).rejects.toThrow('"azp"')
})
