import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FeedActSchema, StaffRequirementsSchema } from '../contract/service-contract.ts'
import {
  HistorySchema,
  ProblemSchema,
  ReceiptSchema,
  RequirementsSchema,
} from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const CONSENT = { policy: 'mailings' } as const
const onBehalf = { actor: 'staff-7', note: 'letter of 3 March' }
const problem = async (answer: Response) => [answer.status, ProblemSchema.parse(await answer.json()).type]
const nothing = [409, 'urn:kelisim:problem:nothing-to-correct']

const enter = (facts: Parameters<typeof createActRequest>[0] = {}, note = onBehalf.note) =>
  world.callAsOffice('subjects/acts', {
    ...createActRequest({ ...CONSENT, ...facts }),
    shown: [],
    subject: 'person-1',
    onBehalf: { ...onBehalf, note },
  })
const entered = async (answer: Promise<Response>) => ReceiptSchema.parse(await (await answer).json())
const correct = (after: string, facts = {}) => enter({ act: 'correct', after, ...facts })

const stand = async () => {
  const answer = await world.get('requirements?policies=mailings')
  const { requirements } = RequirementsSchema.parse(await answer.json())
  const [{ state, given, accepted, after } = expect.fail()] = requirements
  return { state, given, accepted, after }
}
const entry = async () => {
  const answer = await world.callAsOffice('subjects/requirements', { subject: 'person-1' })
  const { requirements } = StaffRequirementsSchema.parse(await answer.json())
  return requirements.find(({ policy }) => policy === 'mailings')?.entry
}
const feed = async () => {
  const text = await (await world.callAsOffice('report/acts')).text()
  const lines = text.trim().split('\n')
  return lines.map((line) => FeedActSchema.parse(JSON.parse(line))).map(({ act, given }) => [act, given])
}

describe('an answer that staff entered by mistake', () => {
  test('is corrected: it counts as never given, everywhere, and stays in the log', async () => {
    const before = await stand()
    const mistaken = await entered(enter())
    expect(await entry()).toMatchObject({ act: 'accept', version: 1, onBehalf: { service: 'office' } })
    expect(await stand()).toMatchObject({ given: true })

    const answer = await correct(mistaken.id)
    expect(answer.status).toBe(201)
    const receipt = ReceiptSchema.parse(await answer.json())
    expect(receipt).toMatchObject({ act: 'correct', onBehalf: { service: 'office' } })
    expect(await stand()).toEqual({ ...before, after: receipt.id })
    expect(await entry()).toBeNull()
    expect(await feed()).toEqual([
      ['accept', true],
      ['correct', false],
    ])
    const { acts } = HistorySchema.parse(await (await world.get('acts')).json())
    expect(acts.map(({ act }) => act)).toEqual(['accept', 'correct'])
    expect(await entered(correct(mistaken.id))).toEqual(receipt)
  })

  test('may then be answered anew, also with the same answer', async () => {
    const mistaken = await entered(enter())
    const { id } = await entered(correct(mistaken.id))
    const answer = await world.post(createActRequest({ ...CONSENT, after: id }))
    expect(answer.status).toBe(201)
    expect(await stand()).toMatchObject({ given: true, accepted: 1 })
  })

  test('gives back what it had ended', async () => {
    const own = ReceiptSchema.parse(await (await world.post(createActRequest(CONSENT))).json())
    const mistaken = await entered(enter({ act: 'withdraw', after: own.id }))
    expect(await stand()).toMatchObject({ given: false })
    await correct(mistaken.id)
    expect(await stand()).toMatchObject({ given: true, accepted: 1 })
  })
})

describe('there is nothing to correct', () => {
  test('in what the person answered', async () => {
    const own = ReceiptSchema.parse(await (await world.post(createActRequest(CONSENT))).json())
    expect(await entry()).toBeNull()
    expect(await problem(await correct(own.id))).toEqual(nothing)
  })

  test('in what somebody answered with a token of their own', async () => {
    const act = { sub: 'parent-4', role: 'guardian' }
    const theirs = ReceiptSchema.parse(await (await world.post(createActRequest(CONSENT), { act })).json())
    expect(await problem(await correct(theirs.id))).toEqual(nothing)
  })

  test('in an entry after which the person has answered', async () => {
    const mistaken = await entered(enter())
    await world.post(createActRequest({ ...CONSENT, act: 'withdraw', after: mistaken.id }))
    expect(await problem(await correct(mistaken.id))).toEqual(nothing)
  })

  test('in a correction, and where nothing was answered', async () => {
    const { id } = await entered(correct((await entered(enter())).id))
    expect(await problem(await correct(id))).toEqual(nothing)
    expect(await problem(await correct(id, { policy: 'privacy' }))).toEqual(nothing)
  })

  test('in another version than the one of the entry', async () => {
    const { id } = await entered(enter({ policy: 'privacy' }))
    expect(await problem(await correct(id, { policy: 'privacy', version: 2 }))).toEqual(nothing)
  })
})

test('a correction is for staff, and made now', async () => {
  const { id } = await entered(enter())
  const own = await world.post(createActRequest({ ...CONSENT, act: 'correct', after: id }))
  expect(await problem(own)).toEqual([400, 'urn:kelisim:problem:body-invalid'])
  const dated = await world.callAsOffice('subjects/acts', {
    ...createActRequest({ ...CONSENT, act: 'correct', after: id }),
    shown: [],
    subject: 'person-1',
    onBehalf,
    at: world.now.toISOString(),
  })
  expect(await problem(dated)).toEqual([400, 'urn:kelisim:problem:body-invalid'])
})

describe('whose word it is', () => {
  test('an answer of the person stands beside that of staff, and outlives its correction', async () => {
    const mistaken = await entered(enter())
    const own = await world.post(createActRequest({ ...CONSENT, after: mistaken.id }))
    expect(own.status).toBe(201)
    expect(await problem(await correct(mistaken.id))).toEqual(nothing)
    expect(await stand()).toMatchObject({ given: true })
  })

  test('who sends from an old screen what was corrected meanwhile is told so', async () => {
    const mistaken = await entered(enter())
    await correct(mistaken.id)
    for (const late of [await world.post(createActRequest(CONSENT)), await enter()])
      expect(await problem(late)).toEqual([409, 'urn:kelisim:problem:answered-elsewhere'])
  })

  test('of two mistakes both are corrected', async () => {
    const first = await entered(enter())
    const second = await entered(enter({ act: 'withdraw', after: first.id }))
    const correction = await entered(correct(second.id))
    expect(await entry()).toMatchObject({ act: 'accept' })
    expect((await correct(correction.id)).status).toBe(201)
    expect(await stand()).toMatchObject({ given: false, accepted: 0 })
    expect(await entry()).toBeNull()
  })

  test('a second letter is another act, and not the first one again', async () => {
    const first = await entered(enter())
    const again = enter({}, 'another letter')
    expect(await problem(await again)).toEqual([409, 'urn:kelisim:problem:answered-elsewhere'])
    const next = enter({ after: first.id }, 'another letter')
    expect((await next).status).toBe(201)
  })
})
