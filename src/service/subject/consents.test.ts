import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ActRequest } from '../../domain/acceptance/act.ts'
import { type ConsentRecords, ConsentRecordsSchema } from '../../domain/consents/consent-record-schema.ts'
import { expand } from '../../domain/consents/fixture-expand.ts'
import { serializeSealedFacts } from '../../domain/publication/manifest.ts'
import { ReceiptSchema, RequirementsSchema } from '../contract/subject-contract.ts'
import { AUDIENCE, TestService } from '../fixture.ts'
import {
  createActRequest,
  createChannelsManifest,
  createManifest,
  createPolicy,
  createTerms,
  createVersion,
} from '../fixture-manifest.ts'
import { getSigningKeys } from '../keys/key-ring.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

async function read(answer: Response): Promise<ConsentRecords> {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/ld+json'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const document = await answer.json()
  // It is read as JSON-LD, or this throws.
  expand(document)
  return ConsentRecordsSchema.parse(document)
}
const own = async (claims = {}) => (await read(await world.get('consents', claims)))['@graph']
const say = async (facts: Partial<ActRequest> = {}, claims = {}) =>
  ReceiptSchema.parse(
    await (await world.post(createActRequest({ policy: 'mailings', ...facts }), claims)).json(),
  ).id
const given = async () => {
  const answer = await world.get('requirements?policies=mailings')
  return RequirementsSchema.parse(await answer.json()).requirements[0]?.given
}
const status = async () => (await own())[0]?.['dpv:hasConsentStatus']['@type']

test('consents alone are exported, each with its acts and its text', async () => {
  await world.post(createActRequest())
  const id = await say({ locale: 'ru' })
  const [record, ...others] = await own()
  expect(others).toEqual([])
  expect(record).toMatchObject({
    'dct:created': world.now.toISOString(),
    'dpv:hasDataSubject': { 'dct:identifier': 'person-1' },
    'dpv:hasConsentStatus': { '@type': 'dpv:ConsentGiven', 'dct:source': `urn:uuid:${id}` },
    'dpv:hasNotice': [{ '@id': `${AUDIENCE}/mailings/1/ru.md`, 'dct:language': 'ru' }],
    'dpv:hasRecordOfActivity': [
      { 'dct:identifier': id, 'dct:source': `${AUDIENCE}/api/v1/acts/${id}/receipt` },
    ],
  })
  expect(record?.['dct:description'].en).toContain('Conformance to that document is not claimed')
})

test('given, withdrawn, given again by a guardian: the export says what everything else says', async () => {
  expect(await own()).toEqual([])
  const first = await say()
  expect([await given(), await status()]).toEqual([true, 'dpv:ConsentGiven'])
  const second = await say({ act: 'withdraw', shown: [], after: first })
  expect([await given(), await status()]).toEqual([false, 'dpv:ConsentWithdrawn'])
  await say({ after: second }, { act: { sub: 'parent-4', role: 'guardian' } })
  expect([await given(), await status()]).toEqual([true, 'dpv:ConsentGiven'])
  const [record] = await own()
  expect(record?.['dpv:hasConsentStatus']['dpv:isIndicatedBy']).toEqual({
    '@type': 'dpv:GuardianOfDataSubject',
    'dct:identifier': 'parent-4',
    'kelisim:role': 'guardian',
  })
})

test('what staff entered and corrected counts as never said', async () => {
  const onBehalf = { actor: 'staff-7', note: 'letter' }
  const entry = { ...createActRequest({ policy: 'mailings', shown: [] }), subject: 'person-1', onBehalf }
  const made = ReceiptSchema.parse(await (await world.callAsOffice('subjects/acts', entry)).json())
  expect([await given(), await status()]).toEqual([true, 'dpv:ConsentGiven'])
  await world.callAsOffice('subjects/acts', { ...entry, act: 'correct', after: made.id })
  expect([await given(), await status()]).toEqual([false, 'dpv:ConsentStatusInvalidForProcessing'])
  const [mistake, correction] = (await own())[0]?.['dpv:hasRecordOfActivity'] ?? []
  expect(mistake).toMatchObject({
    'dct:isReplacedBy': correction?.['@id'],
    'kelisim:onBehalf': { 'kelisim:actor': 'staff-7', 'kelisim:service': 'office' },
  })
})

describe('a version that was taken back', () => {
  const terms = createTerms('mailings', { kind: 'consent', required: false })
  const [first, second] = [createVersion('mailings', 1, { terms }), createVersion('mailings', 2, { terms })]
  beforeEach(async () => {
    await world.close()
    world = await TestService.open(createManifest([createPolicy('mailings', [first, second])]))
  })
  const retract = async () => {
    const { store, ring } = world.service
    const sight = { policy: 'mailings', version: 2, facts: serializeSealedFacts(second) }
    const retraction = { ...sight, id: crypto.randomUUID(), evenIfAnswered: true }
    await store.retractVersion(retraction, world.now.toISOString(), getSigningKeys(ring))
    world.publish(createManifest([createPolicy('mailings', [first])]))
    world.moveTo('2026-11-22T10:00:00.000Z')
  }
  const said = async () =>
    (await own())[0]?.['dpv:hasRecordOfActivity'].map((act) => [
      act['kelisim:act'],
      act['dpv:hasConsentStatus']?.['@type'],
    ])

  test('a yes to it is told by its digest, and counts no more', async () => {
    await say({ version: 2 })
    expect([await given(), await status()]).toEqual([true, 'dpv:ConsentGiven'])
    await retract()
    expect([await given(), await status()]).toEqual([false, 'dpv:ConsentStatusInvalidForProcessing'])
    expect(await said()).toEqual([['accept', undefined]])
    const [record] = await own()
    expect(record?.['dpv:hasNotice'][0]?.['@id']).toBe(`urn:kelisim:text:${second.digests.kk}`)
  })

  test('a no to it still counts, and says so', async () => {
    await say({ version: 2, act: 'decline', after: await say({ version: 2 }) })
    await retract()
    expect([await given(), await status()]).toEqual([false, 'dpv:ConsentRefused'])
    expect(await said()).toEqual([
      ['accept', undefined],
      ['decline', 'dpv:ConsentRefused'],
    ])
  })
})

test('choices are told by their titles', async () => {
  await world.close()
  world = await TestService.open(createChannelsManifest())
  await say({ choices: ['sms', 'email'] })
  const [record] = await own()
  expect(record?.['dpv:hasConsentStatus']['kelisim:choices']).toMatchObject([
    { 'dct:identifier': 'email', 'dct:title': { kk: 'email kk' } },
    { 'dct:identifier': 'sms' },
  ])
})

test('staff get the same as the person, with the right to answer for people, and nobody else does', async () => {
  await say()
  const asStaff = await read(await world.callAsOffice('subjects/consents', { subject: 'person-1' }))
  expect(asStaff['@graph']).toEqual(await own())
  expect(
    (await read(await world.callAsOffice('subjects/consents', { subject: 'person-2' })))['@graph'],
  ).toEqual([])
  const refused = await world.callAsOffice('subjects/consents', { subject: 'person-1' }, { scope: 'report' })
  expect(refused.status).toBe(403)
  expect(await own({ sub: 'person-2' })).toEqual([])
})

test('after an erasure nothing is exported', async () => {
  await say()
  expect((await world.callAsOffice('subjects/erase', { subject: 'person-1' })).status).toBe(200)
  expect(await own()).toEqual([])
  expect(
    (await read(await world.callAsOffice('subjects/consents', { subject: 'person-1' })))['@graph'],
  ).toEqual([])
})
