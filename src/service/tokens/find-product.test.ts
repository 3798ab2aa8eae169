import { afterEach, beforeEach, expect, test } from 'vitest'
import { nameAsked, type TestService } from '../fixture.ts'
import { claimsFor, createClinic, openClinic, readStates, send } from '../fixture-clinic.ts'
import { createActRequest } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await openClinic()
})
afterEach(() => world.close())

const ask = async (claims: object) => {
  const answer = await world.get('product', claims as Record<string, unknown>)
  const { id, claim, detail } = await answer.json()
  return { status: answer.status, id, claim, detail }
}
const askAsOffice = async (claims: object) => {
  const answer = await world.callAsOffice('report/standing', undefined, {
    iss: 'accounts',
    scope: 'report',
    ...claims,
  })
  return { status: answer.status, ...(await answer.json()) }
}

test('products of one issuer and one key are told apart by azp', async () => {
  expect(await ask(claimsFor('booking'))).toMatchObject({ status: 200, id: 'booking' })
  expect(await ask(claimsFor('records'))).toMatchObject({ status: 200, id: 'records' })
})

test.each([
  ['missing', undefined, 'is missing'],
  ['of nobody', 'payroll', 'is "payroll", which none of them has'],
  ['a list', ['booking'], 'is ["booking"], which none of them has'],
  ['empty', '', 'is "", which none of them has'],
  ['in other letters', 'Booking', 'none of them has'],
  ['null', null, 'is null'],
  ['of an object’s own machinery', '__proto__', 'none of them has'],
])('one that is %s is refused, and names the claim', async (_, azp, told) => {
  const refused = await ask({ ...claimsFor('booking'), azp })
  expect(refused).toMatchObject({ status: 401, claim: 'azp', detail: expect.stringContaining(told) })
  // Which products there are is nobody's business who has no token of one.
  expect(refused.detail).not.toContain('records')
  expect(await askAsOffice({ azp })).toMatchObject({ status: 401, claim: 'azp' })
})

test('a service is known by the product that registered it, though others have one of its name', async () => {
  const ids = async (azp: string) => {
    const { policies } = await askAsOffice({ azp })
    return policies.map(({ policy }: { policy: string }) => policy)
  }
  expect(await ids('booking')).toEqual(['privacy', 'internal', 'mailings'])
  expect(await ids('records')).toEqual(['terms', 'privacy'])
  world.register(createClinic({}, { services: [] }))
  expect(await askAsOffice({ azp: 'records' })).toMatchObject({ status: 401 })
})

test('what one of them asked is not answered by a token of the other', async () => {
  const asked = nameAsked('person-1', 'accounts', undefined, 'booking')
  const answer = await world.post({ ...createActRequest(), ...asked }, claimsFor('records'))
  expect(answer.status).toBe(409)
  expect((await answer.json()).type).toBe('urn:kelisim:problem:other-person')
})

test('with one issuer and two groups the same person answers each by itself', async () => {
  const erase = { services: [] }
  world.register(createClinic({ group: 'one', ...erase }, { group: 'two', ...erase }))
  await send(world, claimsFor('booking'))
  expect(await readStates(world, claimsFor('records'))).toMatchObject({ privacy: 'blocking' })
  expect(await send(world, claimsFor('records'))).toMatchObject({ status: 201, product: 'records' })
})

test('a token of a product that is gone is not taken for one of who is left', async () => {
  const { audience, products } = createClinic()
  world.register({ audience, products: products.filter(({ id }) => id !== 'records') })
  expect(await ask(claimsFor('records'))).toMatchObject({ status: 401, claim: 'azp' })
  expect(await ask(claimsFor('booking'))).toMatchObject({ status: 200 })
})

test('without a registered azp the claim says nothing, as before', async () => {
  expect((await world.get('product', { azp: 'anything' }, 'school')).status).toBe(200)
})

test('erasing takes a scope of its own where others share the records', async () => {
  const erase = (scope: string) =>
    world.callAsOffice(
      'subjects/erase',
      { subject: 'person-1' },
      { ...claimsFor('booking'), sub: 'office', scope },
    )
  const refused = await erase('erase')
  expect(refused.status).toBe(403)
  expect((await refused.json()).detail).toContain('"erase-realm"')
  expect((await erase('erase-realm')).status).toBe(200)
})
