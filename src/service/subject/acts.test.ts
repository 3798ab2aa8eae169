import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { HistorySchema, ProblemSchema, type Receipt, ReceiptSchema } from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { computeChangesHash, computeTextHash, createActRequest, EFFECT } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const receipt = async (answer: Response): Promise<Receipt> => ReceiptSchema.parse(await answer.json())
const problem = async (answer: Response) => ProblemSchema.parse(await answer.json()).type
const history = async () => HistorySchema.parse(await (await world.get('acts')).json()).acts

test('an acceptance is answered with its receipt', async () => {
  const answer = await world.post(createActRequest({ locale: 'ru' }))
  expect(answer.status).toBe(201)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await receipt(answer)).toEqual({
    ...createActRequest({ locale: 'ru' }),
    id: expect.any(String),
    product: 'olympiad',
    at: world.now.toISOString(),
    versionDigest: expect.any(String),
    presentation: null,
    claimedAt: null,
    onBehalf: null,
    receipt: { leaf: expect.any(String), proof: expect.stringMatching(/^c2sp\.org\/tlog-proof@v1\n/) },
    opening: expect.objectContaining({ realm: 'olympiad', product: 'olympiad', subject: 'person-1' }),
  })
})

test('a retry is answered with the first receipt, even days later', async () => {
  const first = await receipt(await world.post(createActRequest()))
  world.moveTo('2026-11-25T09:00:00.000Z')
  const again = await world.post(createActRequest())
  expect(again.status).toBe(200)
  expect(await receipt(again)).toEqual(first)
})

test('a retry is answered with the first receipt, even when the version has been superseded', async () => {
  const first = await receipt(await world.post(createActRequest()))
  world.moveTo(EFFECT)
  expect(await receipt(await world.post(createActRequest()))).toEqual(first)
})

test('fifty identical acceptances at once make one record', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => world.post(createActRequest())))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(49)
  expect(new Set(await Promise.all(answers.map(async (answer) => (await receipt(answer)).id))).size).toBe(1)
  expect(await history()).toHaveLength(1)
})

test('an answer that does not follow the last one is refused', async () => {
  await world.post(createActRequest())
  const late = await world.post(createActRequest({ act: 'decline' }))
  expect([late.status, await problem(late)]).toEqual([409, 'urn:kelisim:problem:answered-elsewhere'])
})

test('a person sees their own history, oldest first, and nobody else does', async () => {
  const { id } = await receipt(await world.post(createActRequest()))
  await world.post(createActRequest({ act: 'withdraw', after: id }))
  expect((await history()).map(({ act }) => act)).toEqual(['accept', 'withdraw'])
  expect(await (await world.get('acts', { sub: 'person-2' })).json()).toEqual({ acts: [] })
  expect(await (await world.get('acts', {}, 'school')).json()).toEqual({ acts: [] })
})

test("somebody else's receipt is not there, like one that does not exist", async () => {
  const { id } = await receipt(await world.post(createActRequest()))
  const asked = async (id: string, sub: string) => {
    const answer = await world.get(`acts/${id}/receipt`, { sub })
    const { instance: _, ...facts } = (await answer.json()) as Record<string, unknown>
    return [answer.status, facts]
  }
  expect((await asked(id, 'person-1'))[0]).toBe(200)
  const none = await asked('0190c0de-0000-7000-8000-000000000000', 'person-2')
  expect(none[0]).toBe(404)
  expect(await asked(id, 'person-2')).toEqual(none)
})

test('the same person is asked anew by another product', async () => {
  await world.post(createActRequest())
  expect((await world.post(createActRequest(), {}, 'school')).status).toBe(201)
})

test('everything is there after a restart', async () => {
  const first = await receipt(await world.post(createActRequest()))
  await world.restart()
  expect(await history()).toEqual([first])
  expect((await world.post(createActRequest())).status).toBe(200)
})

test('a version may be answered before it takes effect', async () => {
  const shown = [computeTextHash('privacy', 2), computeChangesHash('privacy', 1, 2)]
  expect((await world.post(createActRequest({ version: 2, shown }))).status).toBe(201)
})

test('what was shown may be in another language than the answer', async () => {
  const shown = [computeTextHash('privacy', 1, 'en'), computeTextHash('privacy', 1, 'ru')]
  expect((await world.post(createActRequest({ shown }))).status).toBe(201)
})

test('a withdrawal ends the acceptance of an older version', async () => {
  const { id } = await receipt(await world.post(createActRequest()))
  world.moveTo(EFFECT)
  const answer = await world.post(createActRequest({ act: 'withdraw', shown: [], after: id }))
  expect(answer.status).toBe(201)
})

test('a declined consent may be given after all', async () => {
  const no = await receipt(
    await world.post(createActRequest({ policy: 'mailings', act: 'decline', shown: [] })),
  )
  expect((await world.post(createActRequest({ policy: 'mailings', after: no.id }))).status).toBe(201)
})

test('whatever is sent, the answer is a success or a refusal that explains itself', async () => {
  const known = fc.record({
    act: fc.constantFrom('accept', 'decline', 'withdraw', 'shown', 'continue'),
    policy: fc.constantFrom('privacy', 'terms', 'mailings', 'internal', 'constructor'),
    version: fc.constantFrom(0, 1, 2, 3, 1.5, 2 ** 53),
    locale: fc.constantFrom('kk', 'ru', 'en', 'de'),
    digest: fc.constantFrom(createActRequest().digest, 'D'.repeat(64), ''),
    shown: fc.array(fc.constantFrom(computeTextHash('privacy', 1), 'e'.repeat(64)), { maxLength: 20 }),
    after: fc.option(fc.uuid()),
  })
  const partly = fc
    .tuple(known, fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([body, rest]) => ({ ...body, ...rest }))
  const body = fc.oneof(
    known.map((value) => JSON.stringify(value)),
    partly.map((value) => JSON.stringify(value)),
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{"__proto__":{"act":"accept"}}', '['.repeat(16_000), '"\\ud800"', '\0', ''),
  )
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const answer = await world.post(text)
      expect([200, 201, 400, 403, 404, 409, 413, 422]).toContain(answer.status)
      if (answer.status >= 400) {
        expect(answer.headers.get('content-type')).toBe('application/problem+json')
        expect(ProblemSchema.parse(await answer.json()).status).toBe(answer.status)
      }
    }),
    { numRuns: chooseCount(150, 500) },
  )
}, 30_000)
