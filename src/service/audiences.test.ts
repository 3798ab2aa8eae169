import { afterEach, beforeEach, expect, test } from 'vitest'
import { RequirementsSchema } from './contract/subject-contract.ts'
import type { TestService } from './fixture.ts'
import { claimsFor, createClinic, openClinic, readStates, send } from './fixture-clinic.ts'

let world: TestService
beforeEach(async () => {
  world = await openClinic()
})
afterEach(() => world.close())

const patient = claimsFor('booking')
const partner = claimsFor('booking', { role: 'partner' })
const atOffice = (path: string, body?: unknown) =>
  world.callAsOffice(path, body, { iss: 'accounts', azp: 'booking', scope: 'report on-behalf' })
const readMissing = async (lines: unknown[], policy = 'internal') => {
  const body = lines.map((line) => JSON.stringify(line)).join('\n')
  const text = await (await atOffice(`report/missing?policy=${policy}`, body)).text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('a policy is put to those alone whom their product says that it is for', async () => {
  expect(await readStates(world, patient)).toEqual({
    privacy: 'blocking',
    internal: 'settled',
    mailings: 'optional',
  })
  expect(await readStates(world, partner)).toEqual({
    privacy: 'blocking',
    internal: 'blocking',
    mailings: 'optional',
  })
  expect(await readStates(world, claimsFor('booking', { role: ['patient', 'partner'] }))).toMatchObject({
    internal: 'blocking',
  })
  expect(await readStates(world, claimsFor('booking', { role: [] }))).toMatchObject({ internal: 'settled' })
})

test('the gate and the pass follow, and a pass of one who is left alone speaks of the policy too', async () => {
  await send(world, patient)
  const ask = async (claims: typeof patient) =>
    RequirementsSchema.parse(await (await world.get('requirements?pass=1', claims)).json())
  const [asPatient, asPartner] = [await ask(patient), await ask(partner)]
  expect([asPatient.gate, asPartner.gate, asPartner.pass]).toEqual(['open', 'closed', null])
  const [, payload = ''] = asPatient.pass?.split('.') ?? []
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString()).policies).toContain('internal')
})

test('who is left alone is shown no version, and what they cannot be asked they cannot answer', async () => {
  const answer = await (await world.get('requirements?policies=internal', patient)).json()
  expect(answer).toMatchObject({
    gate: 'open',
    requirements: [{ state: 'settled', version: null, announced: [] }],
  })
  expect((await send(world, patient, { policy: 'internal' })).status).toBe(403)
  expect((await send(world, partner, { policy: 'internal' })).status).toBe(201)
})

test('who answered and is asked no more is let in, and may take it back', async () => {
  const { id } = await send(world, partner, { policy: 'internal' })
  const answer = await (await world.get('requirements?policies=internal', patient)).json()
  expect(answer).toMatchObject({
    gate: 'open',
    requirements: [{ state: 'settled', accepted: 1, after: id, version: { number: 1 } }],
  })
  expect(
    (await send(world, patient, { act: 'withdraw', policy: 'internal', after: id, shown: [] })).status,
  ).toBe(201)
  expect(await readStates(world, patient)).toMatchObject({ internal: 'settled' })
  expect(await readStates(world, partner)).toMatchObject({ internal: 'declined' })
})

test.each([
  ['missing', undefined],
  ['null', null],
  ['another word', 'Partner'],
  ['a member', { is: 'partner' }],
  ['a list in a list', [['partner']]],
  ['half known', ['partner', 'admin']],
  ['of an object’s own machinery', 'constructor'],
])('a claim that is %s is refused and named: nobody is left alone by a slip', async (_, role) => {
  const answer = await world.get('requirements', claimsFor('booking', { role }))
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ type: 'urn:kelisim:problem:token-invalid', claim: 'role' })
  expect((await send(world, claimsFor('booking', { role }))).status).toBe(401)
})

test('a number is the same in a token and in products.yaml, however it is written', async () => {
  for (const age of [18, '18', [18]]) {
    world.register(
      createClinic({ claims: { age: ['17', 18] }, policies: [{ policy: 'privacy', when: { age: [18] } }] }),
    )
    expect(await readStates(world, claimsFor('booking', { age }))).toEqual({ privacy: 'blocking' })
  }
  expect(await readStates(world, claimsFor('booking', { age: 17 }))).toEqual({ privacy: 'settled' })
})

test('another products.yaml counts for tokens that are remembered', async () => {
  const authorization = `Bearer ${await world.mintToken(patient)}`
  const ask = async () =>
    RequirementsSchema.parse(
      await (await world.app.request('/auth/api/v1/requirements', { headers: { authorization } })).json(),
    ).requirements.find(({ policy }) => policy === 'internal')?.state
  expect(await ask()).toBe('settled')
  world.register(createClinic({ policies: [{ policy: 'internal', when: { role: ['patient'] } }] }))
  expect(await ask()).toBe('blocking')
  world.register(createClinic({ azp: 'other' }))
  const { status } = await world.app.request('/auth/api/v1/requirements', { headers: { authorization } })
  expect(status).toBe(401)
})

test('a list of ids is answered by what is said of each, and says where nothing is', async () => {
  await send(world, { ...partner, sub: 'covered' }, { policy: 'internal' })
  expect(
    await readMissing([
      'nobody',
      { subject: 'a', claims: { role: 'partner' } },
      { subject: 'b', claims: { role: 'patient' } },
      'covered',
    ]),
  ).toEqual([
    { subject: 'nobody', policy: 'internal', state: 'audience-unknown' },
    { subject: 'a', policy: 'internal', state: 'blocking' },
  ])
  expect(await readMissing([{ subject: 'a', claims: { role: 'chief' } }])).toMatchObject([
    { error: 'body-invalid', line: 1 },
  ])
  expect(await readMissing(['nobody'], 'privacy')).toMatchObject([{ state: 'blocking' }])
})

test('staff say what they know, or are told that it depends on it', async () => {
  const ask = async (claims?: object) => {
    const answer = await atOffice('subjects/requirements', {
      subject: 'person-1',
      policies: ['internal'],
      ...(claims && { claims }),
    })
    const { requirements = [], errors } = await answer.json()
    return (
      requirements.map((one: { audience: string; state: string }) => [one.audience, one.state])[0] ?? errors
    )
  }
  expect(await ask()).toEqual(['unknown', 'blocking'])
  expect(await ask({ role: 'patient' })).toEqual(['left-alone', 'settled'])
  expect(await ask({ role: 'partner' })).toEqual(['asked', 'blocking'])
  expect(await ask({ role: 'x' })).toMatchObject([{ pointer: '/claims/role' }])
  expect(await ask({})).toMatchObject([{ pointer: '/claims/role' }])
})

test('where people stand is said of those who answered, with the reservation', async () => {
  const { policies } = await (await atOffice('report/standing')).json()
  expect(policies.map((one: { policy: string; audience?: string }) => [one.policy, one.audience])).toEqual([
    ['privacy', undefined],
    ['internal', 'unknown'],
    ['mailings', undefined],
  ])
})
