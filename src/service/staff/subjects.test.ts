import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ProvedLeafSchema } from '../../domain/log/receipt.ts'
import {
  AdoptionSchema,
  ErasedSchema,
  HeldSchema,
  StaffRequirementsSchema,
} from '../contract/service-contract.ts'
import {
  HistorySchema,
  ProblemSchema,
  ReceiptSchema,
  RequirementsSchema,
} from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { computeTextDigest, createActRequest, createManifest, EFFECT } from '../fixture-manifest.ts'
import { sweep } from './sweep.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const problem = async (answer: Response) => [answer.status, ProblemSchema.parse(await answer.json()).type]
const onBehalf = { actor: 'staff-7', note: '2026-11-21 күнгі хат, тіркеу № 17' }
const history = async () => HistorySchema.parse(await (await world.get('acts')).json()).acts

describe('an answer that came by letter', () => {
  const letter = (facts: object = {}) => ({
    ...createActRequest(),
    shown: [],
    subject: 'person-1',
    onBehalf,
    ...facts,
  })

  test('is recorded with who did it and why, and the person sees it', async () => {
    const answer = await world.callAsOffice(
      'subjects/acts',
      letter({ locale: 'ru', digest: computeTextDigest('privacy', 1, 'ru') }),
    )
    expect(answer.status).toBe(201)
    const receipt = ReceiptSchema.parse(await answer.json())
    const kept = { ...onBehalf, service: 'office' }
    expect(receipt).toMatchObject({ act: 'accept', onBehalf: kept, shown: [], opening: { token: null } })
    expect(receipt.opening.onBehalf).toEqual(kept)
    expect(await history()).toEqual([receipt])
    expect(JSON.parse(ProvedLeafSchema.parse(receipt.receipt).leaf)).toMatchObject({ onBehalf: true })
  })

  test('is recorded once, and must follow the last answer', async () => {
    const [first, again] = [
      await world.callAsOffice('subjects/acts', letter()),
      await world.callAsOffice('subjects/acts', letter()),
    ]
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toEqual(await first.json())
    const late = await world.callAsOffice('subjects/acts', letter({ act: 'decline' }))
    expect(await problem(late)).toEqual([409, 'urn:kelisim:problem:answered-elsewhere'])
  })

  test('may withdraw what the person gave', async () => {
    const given = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
    const answer = await world.callAsOffice('subjects/acts', letter({ act: 'withdraw', after: given.id }))
    expect(answer.status).toBe(201)
    expect((await history()).map(({ act }) => act)).toEqual(['accept', 'withdraw'])
  })

  test.each([
    ['says for nobody', { subject: undefined }],
    ['says for an empty id', { subject: '' }],
    ['names the service itself', { onBehalf: { ...onBehalf, service: 'another' } }],
    ['lacks the reason', { onBehalf: { actor: 'staff-7' } }],
    ['claims that something was displayed', { act: 'shown' }],
    ['claims that the person used on', { act: 'continue' }],
  ])('is refused when it %s', async (_, facts) => {
    const answer = await world.callAsOffice('subjects/acts', letter(facts))
    expect(await problem(answer)).toEqual([400, 'urn:kelisim:problem:body-invalid'])
  })

  describe('at a moment that stands on the paper', () => {
    const PAPER = '2026-11-21T15:00:00+05:00'

    test('is recorded with it, for the version then in force, though another one is now', async () => {
      world.moveTo('2026-12-10T09:00:00.000Z')
      expect(await problem(await world.callAsOffice('subjects/acts', letter()))).toEqual([
        409,
        'urn:kelisim:problem:version-superseded',
      ])
      const answer = await world.callAsOffice('subjects/acts', letter({ at: PAPER }))
      expect(answer.status).toBe(201)
      const receipt = ReceiptSchema.parse(await answer.json())
      const claimedAt = '2026-11-21T10:00:00.000Z'
      expect(receipt).toMatchObject({ claimedAt, at: world.now.toISOString(), version: 1 })
      expect(JSON.parse(ProvedLeafSchema.parse(receipt.receipt).leaf)).toMatchObject({ claimedAt })
      const { rows } = AdoptionSchema.parse(await (await world.callAsOffice('report/adoption')).json())
      expect(rows.map(({ imported }) => imported)).toEqual([false])
      // The version of now is still to be accepted.
      const { requirements } = RequirementsSchema.parse(await (await world.get('requirements')).json())
      expect(requirements[0]).toMatchObject({ policy: 'privacy', accepted: 1, version: { number: 2 } })
    })

    test.each([
      ['is still to come', { at: '2026-12-10T09:00:00.001Z' }, [422, 'moment-ahead'], ''],
      ['is before any version', { at: '2020-01-01T00:00:00Z' }, [409, 'version-not-in-force'], 'None was'],
      [
        'is of another version',
        { at: '2026-12-09T09:00:00Z' },
        [409, 'version-not-in-force'],
        'Version 2 was',
      ],
      ['is a day', { at: '2026-11-21' }, [400, 'body-invalid'], ''],
    ])('is refused when it %s', async (_, facts, [status, id], expected) => {
      world.moveTo('2026-12-10T09:00:00.000Z')
      const answer = await world.callAsOffice('subjects/acts', letter(facts))
      const { type, detail } = ProblemSchema.parse(await answer.json())
      expect([answer.status, type]).toEqual([status, `urn:kelisim:problem:${id}`])
      expect(detail).toContain(expected)
      expect(await history()).toEqual([])
    })

    test('is refused when the person has answered since: it would undo what they said', async () => {
      const { id } = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
      const decline = { act: 'withdraw', after: id }
      const late = await world.callAsOffice('subjects/acts', letter({ ...decline, at: PAPER }))
      expect(await problem(late)).toEqual([409, 'urn:kelisim:problem:moment-before-last'])
      // At the same moment too: theirs was witnessed, and the paper's is what somebody says.
      const at = world.now.toISOString()
      world.moveTo('2026-11-22T10:00:00.000Z')
      const same = await world.callAsOffice('subjects/acts', letter({ ...decline, at }))
      expect(await problem(same)).toEqual([409, 'urn:kelisim:problem:moment-before-last'])
      const next = new Date(Date.parse(at) + 1).toISOString()
      const later = await world.callAsOffice('subjects/acts', letter({ ...decline, at: next }))
      expect(later.status).toBe(201)
    })

    test('of two papers with the same moment the one that is entered later counts, as the log has them', async () => {
      const first = await world.callAsOffice('subjects/acts', letter({ at: PAPER }))
      const { id } = ReceiptSchema.parse(await first.json())
      const second = letter({ act: 'decline', after: id, at: PAPER })
      expect((await world.callAsOffice('subjects/acts', second)).status).toBe(201)
      const { requirements } = RequirementsSchema.parse(await (await world.get('requirements')).json())
      expect(requirements[0]).toMatchObject({ policy: 'privacy', accepted: 0, state: 'declined' })
    })

    test('is no obstacle to what the person answers at the moment that a paper states', async () => {
      const at = world.now.toISOString()
      const entry = await world.callAsOffice('subjects/acts', letter({ act: 'decline', at }))
      const { id } = ReceiptSchema.parse(await entry.json())
      expect((await world.post(createActRequest({ after: id }))).status).toBe(201)
      const { requirements } = RequirementsSchema.parse(await (await world.get('requirements')).json())
      expect(requirements[0]).toMatchObject({ policy: 'privacy', state: 'covered' })
    })
  })

  test('is for the office to send, not for the person', async () => {
    expect((await world.post({ ...createActRequest(), onBehalf })).status).toBe(400)
    const token = await world.mintToken()
    const answer = await world.app.request('/auth/api/v1/subjects/acts', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(letter()),
    })
    expect(answer.status).toBe(401)
  })
})

test('the office sees where a person stands as the person does', async () => {
  await world.post(createActRequest())
  const own = RequirementsSchema.parse(await (await world.get('requirements?policies=privacy')).json())
  const seen = await world.callAsOffice('subjects/requirements', {
    subject: 'person-1',
    policies: ['privacy'],
  })
  const entered = own.requirements.map((requirement) => ({ ...requirement, audience: 'asked', entry: null }))
  expect(StaffRequirementsSchema.parse(await seen.json()).requirements).toEqual(entered)
})

test('a policy that is named again and again is answered about once', async () => {
  const seen = await world.callAsOffice('subjects/requirements', {
    subject: 'person-1',
    policies: Array(100).fill('privacy'),
  })
  const { requirements } = StaffRequirementsSchema.parse(await seen.json())
  expect(requirements.map(({ policy }) => policy)).toEqual(['privacy'])
})

test('who names more policies than anybody offers learns how many may be named', async () => {
  const policies = Array(101).fill('privacy')
  const seen = await world.callAsOffice('subjects/requirements', { subject: 'person-1', policies })
  expect(seen.status).toBe(400)
  expect(await seen.json()).toMatchObject({
    errors: [{ pointer: '/policies', detail: 'expected at most 100 policies' }],
  })
})

describe('erasure', () => {
  const erase = (subject = 'person-1') => world.callAsOffice('subjects/erase', { subject })

  test('leaves nothing of the person and is stated by a receipt', async () => {
    await world.post(createActRequest())
    const answer = ErasedSchema.parse(await (await erase()).json())
    expect(answer.records).toBe(1)
    const leaf = JSON.parse(answer.receipt?.leaf ?? '')
    expect(leaf).toMatchObject({ v: 2, act: 'erase', realm: 'olympiad', records: 1 })
    world.moveTo('2026-11-22T09:00:05.000Z')
    expect(await history()).toEqual([])
  })

  test('may be asked for again', async () => {
    await world.post(createActRequest())
    await erase()
    expect(await (await erase()).json()).toEqual({ records: 0, receipt: null })
  })

  test('makes tokens from before worthless and later ones those of somebody new', async () => {
    await world.post(createActRequest())
    const iat = Math.floor(world.now.getTime() / 1000)
    await erase()
    world.moveTo('2026-11-22T09:01:01.000Z')
    // The second is from a product whose clock was ahead.
    for (const issued of [iat, iat + 45]) {
      const late = await world.post(createActRequest({ policy: 'terms' }), { iat: issued, exp: issued + 300 })
      expect(await problem(late)).toEqual([401, 'urn:kelisim:problem:token-revoked'])
    }
    expect((await world.post(createActRequest())).status).toBe(201)
  })

  test('of one product leaves the person to the other', async () => {
    await world.post(createActRequest(), {}, 'school')
    await erase()
    expect(HistorySchema.parse(await (await world.get('acts', {}, 'school')).json()).acts).toHaveLength(1)
  })
})

describe('a hold', () => {
  const until = '2029-11-22T09:00:00.000Z'
  const hold = (moment: string | null) =>
    world.callAsOffice('subjects/hold', { subject: 'person-1', until: moment })

  test('keeps nobody from answering, nor from taking an answer back', async () => {
    const given = ReceiptSchema.parse(
      await (await world.post(createActRequest({ policy: 'mailings' }))).json(),
    )
    expect(await (await hold(until)).json()).toEqual({ until })
    expect((await world.post(createActRequest())).status).toBe(201)
    const withdrawal = createActRequest({ policy: 'mailings', act: 'withdraw', shown: [], after: given.id })
    expect((await world.post(withdrawal)).status).toBe(201)
    const feed = await (await world.callAsOffice('report/acts')).text()
    expect(feed).toContain('"act":"withdraw","policy":"mailings"')
  })

  test('puts an erasure off, which then happens by itself', async () => {
    await world.post(createActRequest())
    await hold(until)
    const answer = await world.callAsOffice('subjects/erase', { subject: 'person-1' })
    expect([answer.status, HeldSchema.parse(await answer.json())]).toEqual([202, { until }])
    expect(await sweep(world.service)).toEqual({ erased: 0 })
    world.moveTo(until)
    expect(await sweep(world.service)).toEqual({ erased: 1 })
    expect(await history()).toEqual([])
  })

  test('that comes while an erasure is on its way is stronger', async () => {
    await world.post(createActRequest())
    const { store } = world.service
    vi.spyOn(store, 'findHold').mockImplementationOnce(async (owner) => {
      await store.hold(owner, until)
      return null
    })
    const answer = await world.callAsOffice('subjects/erase', { subject: 'person-1' })
    expect([answer.status, await answer.json()]).toEqual([202, { until }])
    await hold(null)
    expect(await history()).toHaveLength(1)
  })

  test('is what an erasure becomes while the product’s claim period runs, and asking again does not make it longer', async () => {
    const [olympiad] = world.service.products.products
    if (olympiad === undefined) throw new Error('the fixture has changed')
    olympiad.claimPeriodDays = 10
    try {
      await world.post(createActRequest())
      const ask = async () =>
        HeldSchema.parse(await (await world.callAsOffice('subjects/erase', { subject: 'person-1' })).json())
      expect(await ask()).toEqual({ until: '2026-12-02T09:00:00.000Z' })
      world.moveTo('2026-11-25T09:00:00.000Z')
      expect(await ask()).toEqual({ until: '2026-12-02T09:00:00.000Z' })
      world.moveTo('2026-12-02T09:00:00.000Z')
      expect(await sweep(world.service)).toEqual({ erased: 1 })
    } finally {
      olympiad.claimPeriodDays = 0
    }
  })
})

test('what was asked of a version that came into force still counts for an answer on behalf', async () => {
  world.publish(createManifest())
  world.moveTo(EFFECT)
  const answer = await world.callAsOffice('subjects/acts', {
    ...createActRequest({ version: 2, digest: computeTextDigest('privacy', 2) }),
    shown: [],
    subject: 'person-2',
    onBehalf,
  })
  expect(answer.status).toBe(201)
})
