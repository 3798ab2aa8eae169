import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  ReceiptSchema,
  type Requirements,
  RequirementsSchema,
  type ShortRequirements,
  ShortRequirementsSchema,
  type SubjectRequirement,
} from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import {
  ACCEPT_BY,
  computeChangesHash,
  computeTextDigest,
  computeTextHash,
  createActRequest,
  createChannelsManifest,
  createManifest,
  createPolicy,
  createVersion,
  EFFECT,
  POLICIES,
} from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

async function ask(query = ''): Promise<Requirements> {
  const answer = await world.get(`requirements${query}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return RequirementsSchema.parse(await answer.json())
}

async function askFor(policy: string): Promise<SubjectRequirement> {
  const [requirement] = (await ask(`?policies=${policy}`)).requirements
  if (requirement === undefined) throw new Error(`nothing about ${policy}`)
  return requirement
}

const acted = async (facts: Parameters<typeof createActRequest>[0], claims = {}) =>
  ReceiptSchema.parse(await (await world.post(createActRequest(facts), claims)).json())

test('a newcomer is asked for everything the product requires, and may be asked for consents', async () => {
  const { gate, requirements, recheckAt } = await ask()
  expect(gate).toBe('closed')
  expect(requirements.map(({ policy, state }) => `${policy} ${state}`)).toEqual([
    'privacy blocking',
    'terms blocking',
    'mailings optional',
  ])
  expect(recheckAt).toBe(EFFECT)
})

test('a newcomer is shown the text in force and what it means, and no changes', async () => {
  const { version, accepted, after } = await askFor('privacy')
  expect([accepted, after]).toEqual([0, null])
  expect(version).toEqual({
    number: 1,
    digests: {
      kk: computeTextDigest('privacy', 1),
      ru: computeTextDigest('privacy', 1, 'ru'),
      en: computeTextDigest('privacy', 1, 'en'),
    },
    summary: {
      kk: ['what privacy@1 means kk'],
      ru: ['what privacy@1 means ru'],
      en: ['what privacy@1 means en'],
    },
    effective: { kk: '2026 жылғы 1 қараша', ru: '1 ноября 2026 года', en: '1 November 2026' },
    texts: expect.objectContaining({
      kk: { path: 'privacy/1/kk.json', sha256: computeTextHash('privacy', 1) },
    }),
    changes: null,
  })
})

test('what is announced stands there with its date in every language', async () => {
  const { announced } = await askFor('privacy')
  expect(announced).toEqual([
    {
      version: 2,
      asks: 'acceptance',
      effectiveAt: EFFECT,
      effective: { kk: '2026 жылғы 4 желтоқсан', ru: '4 декабря 2026 года', en: '4 December 2026' },
      acceptBy: ACCEPT_BY,
      declined: false,
    },
  ])
})

test('whoever accepted the version before sees the changes from it, and until when the old one holds', async () => {
  const { id } = await acted({})
  world.moveTo(EFFECT)
  const { state, gate, accepted, version, acceptBy, lastDay, after } = await askFor('privacy')
  expect({ state, gate, accepted, after }).toEqual({ state: 'due', gate: 'open', accepted: 1, after: id })
  expect(version?.number).toBe(2)
  expect(version?.summary.kk).toEqual(['privacy@2 kk'])
  expect(version?.changes?.ru.sha256).toBe(computeChangesHash('privacy', 1, 2, 'ru'))
  expect(acceptBy).toBe(ACCEPT_BY)
  expect(lastDay).toEqual({
    kk: '2026 жылғы 31 желтоқсан',
    ru: '31 декабря 2026 года',
    en: '31 December 2026',
  })
})

test('once the old acceptance no longer holds, the gate closes by itself', async () => {
  await acted({})
  world.moveTo(ACCEPT_BY)
  expect(await askFor('privacy')).toMatchObject({ state: 'blocking', gate: 'closed', lastDay: null })
})

test('the gate is open when everything required is accepted, whatever becomes of consents', async () => {
  await acted({})
  await acted({ policy: 'terms' })
  await acted({ policy: 'mailings', act: 'decline' })
  const { gate, requirements } = await ask()
  expect(gate).toBe('open')
  expect(requirements.map(({ state }) => state)).toEqual(['covered', 'covered', 'settled'])
})

test('a notice is covered by having been shown and by going on afterwards', async () => {
  await acted({ policy: 'terms' })
  world.moveTo(EFFECT)
  const { after, state } = await askFor('terms')
  expect(state).toBe('notice')
  const notice = { policy: 'terms', version: 2, after } as const

  const early = await world.post(createActRequest({ ...notice, act: 'continue' }))
  expect(await early.json()).toMatchObject({ type: 'urn:kelisim:problem:not-shown' })
  await acted({ ...notice, act: 'shown' })
  const sameVisit = await world.post(createActRequest({ ...notice, act: 'continue' }))
  expect(await sameVisit.json()).toMatchObject({ type: 'urn:kelisim:problem:token-before-notice' })
  expect((await askFor('terms')).state).toBe('notice')

  world.moveTo('2026-12-04T09:00:00.000Z')
  await acted({ ...notice, act: 'continue' })
  expect((await askFor('terms')).state).toBe('covered')
  expect((await world.post(createActRequest({ ...notice, act: 'continue' }))).status).toBe(200)
})

test('a notice stays due when a version that asks nothing follows it', async () => {
  const terms = createPolicy('terms', [
    createVersion('terms', 1),
    createVersion('terms', 2, { asks: 'notice', effectiveAt: EFFECT }),
    createVersion('terms', 3, { asks: 'nothing', effectiveAt: EFFECT }),
  ])
  world.publish(createManifest([...POLICIES.filter(({ id }) => id !== 'terms'), terms]))
  const { id } = await acted({ policy: 'terms' })
  world.moveTo(EFFECT)
  expect(await askFor('terms')).toMatchObject({ state: 'notice', version: { number: 3 } })
  await acted({ policy: 'terms', version: 3, act: 'shown', after: id })
  world.moveTo('2026-12-04T09:00:00.000Z')
  await acted({ policy: 'terms', version: 3, act: 'continue', after: id })
  expect((await askFor('terms')).state).toBe('covered')
})

test('only the policies asked for are answered about, each once', async () => {
  const { requirements, gate } = await ask('?policies=mailings,mailings')
  expect(requirements.map(({ policy }) => policy)).toEqual(['mailings'])
  expect(gate).toBe('open')
})

describe('to whoever names a language', () => {
  const short = async (query: string): Promise<ShortRequirements> => {
    const answer = await world.get(`requirements?${query}`)
    return ShortRequirementsSchema.parse(await answer.json())
  }

  test('what nothing is left to show of comes in that language alone', async () => {
    await acted({})
    world.moveTo(ACCEPT_BY)
    await acted({ version: 2, after: (await askFor('privacy')).after })
    const [whole] = (await ask('?policies=privacy')).requirements
    const [one] = (await short('policies=privacy&locale=ru')).requirements
    expect(one).toEqual({
      ...whole,
      title: { ru: whole?.title.ru },
      wayOut: { ru: whole?.wayOut.ru },
      version: {
        number: 2,
        digests: { ru: whole?.version?.digests.ru },
        summary: { ru: [] },
        effective: { ru: whole?.version?.effective.ru },
        texts: { ru: whole?.version?.texts.ru },
        changes: null,
      },
    })
    expect(whole).toMatchObject({ state: 'covered', announced: [] })
  })

  test('what is to be answered, or is announced, comes in every language', async () => {
    expect(await short('locale=ru')).toEqual(await ask())
    await acted({})
    const [announced] = (await short('policies=privacy&locale=ru')).requirements
    expect(announced).toMatchObject({ state: 'covered', announced: [{ version: 2 }] })
    expect(announced).toEqual(await askFor('privacy'))
  })

  test('choices come in it too, with what was chosen', async () => {
    await world.close()
    world = await TestService.open(createChannelsManifest())
    await acted({ policy: 'mailings', choices: ['email'] })
    const [one] = (await short('policies=mailings&locale=en')).requirements
    expect(one?.choices).toMatchObject({ chosen: ['email'] })
    expect(one?.choices?.offered.map(({ title }) => Object.keys(title))).toEqual([['en'], ['en'], ['en']])
  })
})

test.each(['locale=de', 'locale=', 'pass=0', 'pass=yes'])('%s is refused', async (query) => {
  const answer = await world.get(`requirements?${query}`)
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { type: 'urn:kelisim:problem:query-invalid' },
  ])
})

test('a pass is there for whoever asks for it, and for nobody else', async () => {
  await acted({})
  expect((await ask('?policies=privacy')).pass).toBeNull()
  expect((await ask('?policies=privacy&pass=1')).pass).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
})

test('those who stand the same way are told the same, but for what is theirs alone', async () => {
  const people = ['person-1', 'person-2', 'person-3']
  const ids: string[] = []
  for (const sub of people) ids.push((await acted({}, { sub })).id)
  const told = await Promise.all(
    people.map(async (sub) => {
      const answer = await world.get('requirements?policies=privacy&locale=kk', { sub })
      return ShortRequirementsSchema.parse(await answer.json()).requirements[0]
    }),
  )
  expect(told.map((one) => one?.after)).toEqual(ids)
  expect(new Set(told.map((one) => one?.for)).size).toBe(3)
  for (const one of told)
    expect({ ...one, after: null, for: '' }).toEqual({ ...told[0], after: null, for: '' })
})

test('who asks again is told that nothing has changed, and what has', async () => {
  const path = '/auth/api/v1/requirements?policies=privacy'
  const authorization = `Bearer ${await world.mintToken()}`
  const get = (etag?: string) =>
    world.app.request(path, { headers: { authorization, ...(etag && { 'if-none-match': etag }) } })
  const first = await get()
  const etag = first.headers.get('etag') ?? ''
  const again = await get(etag)
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(again.headers.get('cache-control')).toBe('no-store')
  await acted({})
  const changed = await get(etag)
  expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false])
  world.moveTo(EFFECT)
  const other = `Bearer ${await world.mintToken({ sub: 'person-2' })}`
  const theirs = await world.app.request(path, { headers: { authorization: other } })
  expect(theirs.headers.get('etag')).not.toBe(etag)
})

test("another product's people are not known", async () => {
  await acted({})
  const answer = await world.get('requirements', {}, 'school')
  expect(RequirementsSchema.parse(await answer.json())).toMatchObject({
    gate: 'closed',
    requirements: [{ policy: 'privacy', accepted: 0 }],
  })
})

test('a version that the question itself makes known is in force by the time it is answered', async () => {
  const { published } = world.service
  const read = published.getCatalog.bind(published)
  vi.spyOn(published, 'getCatalog').mockImplementation(async () => {
    const catalog = await read()
    world.moveTo(EFFECT)
    return catalog
  })
  expect(await askFor('terms')).toMatchObject({ version: { number: 2 }, announced: [] })
})
