import { decodeJwt } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ActRequest } from '../../domain/acceptance/act.ts'
import { FeedActSchema } from '../contract/service-contract.ts'
import {
  HistorySchema,
  ProblemSchema,
  ReceiptSchema,
  RequirementsSchema,
} from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import {
  createActRequest,
  createChannelsManifest,
  createManifest,
  createPolicy,
  createTerms,
  createVersion,
} from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open(createChannelsManifest())
})
afterEach(() => world.close())

const say = (facts: Partial<ActRequest>) => world.post(createActRequest({ policy: 'mailings', ...facts }))
const receipt = async (answer: Promise<Response>) => ReceiptSchema.parse(await (await answer).json())
const ask = async () =>
  RequirementsSchema.parse(await (await world.get('requirements?policies=mailings&pass=1')).json())
const stands = async () => {
  const { requirements, pass } = await ask()
  const { given, choices } = decodeJwt(pass ?? '')
  const [one] = requirements
  return { given: one?.given, chosen: one?.choices?.chosen, pass: [given, choices] }
}

test('a consent is given to some of what it offers, then to others, then withdrawn', async () => {
  const { offered } = (await ask()).requirements[0]?.choices ?? {}
  expect(offered?.map(({ id, title }) => [id, title.ru])).toEqual([
    ['email', 'email ru'],
    ['sms', 'sms ru'],
    ['call', 'call ru'],
  ])
  expect(await stands()).toEqual({ given: false, chosen: [], pass: [[], {}] })

  const first = await receipt(say({ choices: ['sms', 'email'] }))
  expect(first.choices).toEqual(['email', 'sms'])
  expect(typeof first.receipt === 'string' ? null : JSON.parse(first.receipt.leaf)).toMatchObject({
    choices: ['email', 'sms'],
  })
  const given = { chosen: ['email', 'sms'], pass: [['mailings'], { mailings: ['email', 'sms'] }] }
  expect(await stands()).toEqual({ given: true, ...given })

  const second = await receipt(say({ choices: ['call'], after: first.id }))
  expect(await stands()).toEqual({
    given: true,
    chosen: ['call'],
    pass: [['mailings'], { mailings: ['call'] }],
  })

  await say({ act: 'withdraw', after: second.id })
  expect(await stands()).toEqual({ given: false, chosen: [], pass: [[], {}] })
  const { acts } = HistorySchema.parse(await (await world.get('acts')).json())
  expect(acts.map(({ act, choices }) => [act, choices])).toEqual([
    ['accept', ['email', 'sms']],
    ['accept', ['call']],
    ['withdraw', undefined],
  ])
  const feed = (await (await world.callAsOffice('report/acts')).text()).trim().split('\n')
  expect(feed.map((line) => FeedActSchema.parse(JSON.parse(line)).choices)).toEqual([
    ['email', 'sms'],
    ['call'],
    null,
  ])
})

test.each<[string, Partial<ActRequest>]>([
  ['none', {}],
  ['an empty list', { choices: [] }],
  ['one that is not offered', { choices: ['email', 'fax'] }],
  ['one twice', { choices: ['sms', 'sms'] }],
])('an acceptance with %s is refused, and what is offered is named', async (_, facts) => {
  const answer = await say(facts)
  const problem = ProblemSchema.parse(await answer.json())
  expect([answer.status, problem.type]).toEqual([422, 'urn:kelisim:problem:choices-invalid'])
  expect(problem.errors).toEqual([
    { pointer: '/choices', detail: 'expected one or more of email, sms, call, each once' },
  ])
})

test('no other act has choices, and no consent that offers none', async () => {
  expect((await say({ act: 'decline', choices: ['sms'] })).status).toBe(422)
  await world.close()
  world = await TestService.open()
  expect((await say({ choices: ['sms'] })).status).toBe(422)
  expect((await say({})).status).toBe(201)
})

test('the same choices once more change nothing; others under the same key are refused', async () => {
  const first = await receipt(say({ choices: ['email', 'sms'] }))
  const again = await say({ choices: ['sms', 'email'] })
  expect([again.status, (await receipt(Promise.resolve(again))).id]).toEqual([200, first.id])
  expect((await receipt(say({ choices: ['sms', 'email'], after: first.id }))).id).toBe(first.id)
  const other = await say({ choices: ['call'] })
  const { type } = ProblemSchema.parse(await other.json())
  expect([other.status, type]).toEqual([409, 'urn:kelisim:problem:answered-elsewhere'])
  expect((await stands()).chosen).toEqual(['email', 'sms'])
})

test('an answer that came by letter names choices as well', async () => {
  const letter = { ...createActRequest({ policy: 'mailings', shown: [] }), subject: 'person-1' }
  const onBehalf = { actor: 'staff-7', note: 'letter' }
  expect((await world.callAsOffice('subjects/acts', { ...letter, onBehalf })).status).toBe(422)
  expect((await world.callAsOffice('subjects/acts', { ...letter, onBehalf, choices: ['sms'] })).status).toBe(
    201,
  )
  expect((await stands()).chosen).toEqual(['sms'])
})

describe('what a later version offers no longer', () => {
  const titles = (id: string) => ({ id, title: { kk: id, ru: id, en: id } })
  /** Versions that ask nothing after the first, a month each, by what they offer. */
  const publish = (...offers: string[][]) => {
    const versions = offers.map((ids, place) =>
      createVersion('mailings', place + 1, {
        ...(place > 0 && { asks: 'nothing', effectiveAt: `2026-12-0${place}T00:00:00+05:00` }),
        terms: createTerms('mailings', {
          ...{ kind: 'consent', required: false },
          ...(ids.length > 0 && { choices: ids.map(titles) }),
        }),
      }),
    )
    world.publish(createManifest([createPolicy('mailings', versions)]))
  }
  const feed = async () => {
    const lines = (await (await world.callAsOffice('report/acts')).text()).trim().split('\n')
    return lines.map((line) => FeedActSchema.parse(JSON.parse(line))).map(({ choices }) => choices)
  }

  test('is not chosen any more, everywhere, and stays off when it is offered again', async () => {
    publish(['email', 'sms', 'call'], ['email', 'call'], ['email', 'sms', 'call'])
    world.moveTo('2026-11-23T09:00:00.000Z')
    const first = await receipt(say({ choices: ['email', 'sms'] }))
    const all = ['email', 'sms']
    expect(await stands()).toEqual({ given: true, chosen: all, pass: [['mailings'], { mailings: all }] })
    const line = (await (await world.callAsOffice('report/acts')).text()).trim()
    expect(FeedActSchema.parse(JSON.parse(line))).toMatchObject({
      choices: all,
      choicesChangeAt: '2026-12-01T00:00:00+05:00',
      changesAt: null,
    })

    const left = { given: true, chosen: ['email'], pass: [['mailings'], { mailings: ['email'] }] }
    world.moveTo('2026-12-01T09:00:00.000Z')
    expect(await stands()).toEqual(left)
    expect((await ask()).requirements[0]?.choices?.former).toEqual(['sms'])
    expect(await feed()).toEqual([['email']])
    world.moveTo('2026-12-02T09:00:00.000Z')
    expect(await stands()).toEqual(left)
    expect((await ask()).requirements[0]?.choices?.former).toEqual([])
    expect(await feed()).toEqual([['email']])

    await say({ version: 3, choices: ['sms'], after: first.id })
    expect((await stands()).chosen).toEqual(['sms'])
  })

  test('leaves nothing chosen where the text is about the whole now', async () => {
    publish(['sms'], [])
    world.moveTo('2026-11-23T09:00:00.000Z')
    await say({ choices: ['sms'] })
    world.moveTo('2026-12-01T09:00:00.000Z')
    expect(await stands()).toEqual({ given: true, chosen: [], pass: [['mailings'], { mailings: [] }] })
    expect(await feed()).toEqual([[]])
  })
})
