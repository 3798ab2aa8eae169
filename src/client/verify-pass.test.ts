import { afterEach, beforeEach, expect, test } from 'vitest'
import { PASS_TYPE } from '../domain/acceptance/pass.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { RequirementsSchema } from '../service/contract/subject-contract.ts'
import { AUDIENCE, TestService } from '../service/fixture.ts'
import { createActRequest, EFFECT } from '../service/fixture-manifest.ts'
import { signCompactJws } from '../service/write/receipts.ts'
import { verifyPass } from './verify-pass.ts'

let world: TestService
let keys: PublishedKeys
beforeEach(async () => {
  world = await TestService.open()
  keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
})
afterEach(() => world.close())

const ask = async () =>
  RequirementsSchema.parse(await (await world.get('requirements?policies=privacy&pass=1')).json())
const expected = () => ({
  keys,
  issuer: AUDIENCE,
  product: 'olympiad',
  subject: 'person-1',
  policies: ['privacy'],
  now: world.now,
})
const pass = async () => {
  await world.post(createActRequest())
  return (await ask()).pass ?? ''
}

test('there is no pass while the gate is closed', async () => {
  expect(await ask()).toMatchObject({ gate: 'closed', pass: null })
})

test('who has accepted gets a pass that says so for a minute', async () => {
  const good = await pass()
  expect(await verifyPass(good, expected())).toMatchObject({ sub: 'person-1', policies: ['privacy'] })
  const before = new Date(world.now.getTime() + 59_000)
  expect(await verifyPass(good, { ...expected(), now: before })).not.toBeNull()
  const after = new Date(world.now.getTime() + 61_000)
  expect(await verifyPass(good, { ...expected(), now: after })).toBeNull()
})

test('a pass ends when the rules may change, midnight in Almaty', async () => {
  world.moveTo(new Date(Date.parse(EFFECT) - 20_000).toISOString())
  const good = await pass()
  expect(await verifyPass(good, expected())).not.toBeNull()
  expect(await verifyPass(good, { ...expected(), now: new Date(EFFECT) })).toBeNull()
})

test.each([
  ['somebody else', { subject: 'person-2' }],
  ['another product', { product: 'school' }],
  ['another service', { issuer: 'https://elsewhere.example' }],
  ['a policy that was not looked at', { policies: ['privacy', 'terms'] }],
])('a pass is worth nothing for %s', async (_, other) => {
  expect(await verifyPass(await pass(), { ...expected(), ...other })).toBeNull()
})

test('a receipt, a person’s token and nonsense are no passes', async () => {
  const receipt = await (await world.post(createActRequest())).json()
  for (const other of [receipt.receipt, await world.mintToken(), '', 'a.b.c']) {
    expect(await verifyPass(other, expected())).toBeNull()
  }
})

test('nothing that lasts longer than a pass does is one, whoever signed it', async () => {
  const facts = await verifyPass(await pass(), expected())
  const { kid, sign } = world.service.ring.getCurrent('pass')
  const lasting = (seconds: number) =>
    signCompactJws(
      { alg: 'EdDSA', typ: PASS_TYPE, kid },
      { ...facts, exp: (facts?.iat ?? 0) + seconds },
      sign,
    )
  expect(await verifyPass(lasting(60), expected())).not.toBeNull()
  expect(await verifyPass(lasting(61), expected())).toBeNull()
})
