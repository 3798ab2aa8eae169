import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { computeDigest } from '../../domain/encoding/digest.ts'
import { formatWidgetPath } from '../../domain/publication/widget-path.ts'
import {
  HistorySchema,
  ProblemSchema,
  type Receipt,
  ReceiptSchema,
  RequirementsSchema,
} from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import {
  computeChangesHash,
  computeTextHash,
  createActRequest,
  createManifest,
  EFFECT,
} from '../fixture-manifest.ts'
import { Problem } from '../http/problem.ts'

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
  expect(await (await world.get('acts', { sub: 'person-2' })).json()).toEqual({ acts: [], next: null })
  expect(await (await world.get('acts', {}, 'school')).json()).toEqual({ acts: [], next: null })
})

test('a history is told in pages, each of which says where the next begins', async () => {
  const accepted = await receipt(await world.post(createActRequest()))
  const withdrawn = await receipt(await world.post(createActRequest({ act: 'withdraw', after: accepted.id })))
  const page = async (query: string) => (await world.get(`acts?${query}`)).json()
  expect(await page('limit=1')).toEqual({ acts: [accepted], next: accepted.id })
  expect(await page(`limit=1&after=${accepted.id}`)).toEqual({ acts: [withdrawn], next: null })
  expect(await page(`after=${withdrawn.id}`)).toEqual({ acts: [], next: null })
  expect(await page('limit=2')).toEqual({ acts: [accepted, withdrawn], next: null })
})

test.each(['limit=0', 'limit=101', 'limit=1.5', 'limit=', 'after=', `after=${'0'.repeat(36)}`])(
  'a page "%s" is refused',
  async (query) => {
    await world.post(createActRequest())
    const refused = await world.get(`acts?${query}`)
    expect([refused.status, await problem(refused)]).toEqual([400, 'urn:kelisim:problem:query-invalid'])
  },
)

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

test.each([
  ['the text in another language', [computeTextHash('privacy', 1, 'ru')], 'fragment-mismatch'],
  [
    'the text, and in another language too',
    [computeTextHash('privacy', 1), computeTextHash('privacy', 1, 'ru')],
    'fragment-mismatch',
  ],
  ['nothing', [], 'text-not-shown'],
])('who was shown %s has not accepted', async (_, shown, id) => {
  const answer = await world.post(createActRequest({ shown }))
  expect([answer.status, await problem(answer)]).toEqual([409, `urn:kelisim:problem:${id}`])
  expect(await history()).toEqual([])
})

describe('a version that changes another', () => {
  const changes = (locale: 'kk' | 'ru' = 'kk') => [computeChangesHash('privacy', 1, 2, locale)]
  const accept = (shown: string[], after: string | null) =>
    world.post(createActRequest({ version: 2, shown, after }))

  test('is not accepted by a newcomer who was shown the changes alone', async () => {
    world.moveTo(EFFECT)
    expect(await problem(await accept(changes(), null))).toBe('urn:kelisim:problem:text-not-shown')
  })

  test('is accepted by who had accepted the other and was shown the changes', async () => {
    const { id } = await receipt(await world.post(createActRequest()))
    world.moveTo(EFFECT)
    expect(await problem(await accept(changes('ru'), id))).toBe('urn:kelisim:problem:fragment-mismatch')
    expect((await accept(changes(), id)).status).toBe(201)
  })

  test('is not accepted by who had taken the other back and was shown the changes alone', async () => {
    const { id } = await receipt(await world.post(createActRequest()))
    const back = await receipt(await world.post(createActRequest({ act: 'withdraw', shown: [], after: id })))
    world.moveTo(EFFECT)
    expect(await problem(await accept(changes(), back.id))).toBe('urn:kelisim:problem:text-not-shown')
  })
})

describe('an answer that would change nothing', () => {
  test.each(['accept', 'decline'] as const)('is answered with the record that says it: %s', async (act) => {
    const first = await receipt(await world.post(createActRequest({ act })))
    const again = await world.post(createActRequest({ act, after: first.id }))
    expect(again.status).toBe(200)
    expect(await receipt(again)).toEqual(first)
    expect(await history()).toHaveLength(1)
  })

  test('is a second withdrawal, too', async () => {
    const { id } = await receipt(await world.post(createActRequest()))
    const back = createActRequest({ act: 'withdraw', shown: [] })
    const first = await receipt(await world.post({ ...back, after: id }))
    expect(await receipt(await world.post({ ...back, after: first.id }))).toEqual(first)
  })

  test('is none of those that change something', async () => {
    let after: string | null = null
    for (const act of ['decline', 'accept', 'withdraw', 'accept', 'decline', 'accept'] as const) {
      const answer = await world.post(createActRequest({ act, after }))
      expect(answer.status).toBe(201)
      after = (await receipt(answer)).id
    }
    expect(await history()).toHaveLength(6)
  })
})

describe('who refuses what they had accepted', () => {
  const state = async () =>
    RequirementsSchema.parse(await (await world.get('requirements')).json()).requirements

  test('is not covered any more', async () => {
    const { id } = await receipt(await world.post(createActRequest()))
    await world.post(createActRequest({ act: 'decline', after: id }))
    const requirement = (await state()).find(({ policy }) => policy === 'privacy')
    expect(requirement).toMatchObject({ state: 'declined', gate: 'closed', accepted: 0, given: null })
  })

  test('has not given a consent any more', async () => {
    const { id } = await receipt(await world.post(createActRequest({ policy: 'mailings' })))
    const given = async () => (await state()).find(({ policy }) => policy === 'mailings')
    expect(await given()).toMatchObject({ given: true, accepted: 1 })
    await world.post(createActRequest({ policy: 'mailings', act: 'decline', after: id }))
    expect(await given()).toMatchObject({ state: 'settled', given: false, accepted: 0 })
  })
})

test('a policy that the product no longer offers can still be taken back, and is asked of nobody else', async () => {
  const { id } = await receipt(await world.post(createActRequest({ policy: 'mailings' })))
  const [olympiad] = world.service.products.products
  if (olympiad === undefined) throw new Error('the fixture has changed')
  const offered = olympiad.policies
  olympiad.policies = ['privacy']
  try {
    const asked = await (await world.get('requirements?policies=mailings')).json()
    expect(RequirementsSchema.parse(asked).requirements[0]).toMatchObject({ given: true })
    expect((await world.get('requirements?policies=mailings', { sub: 'person-2' })).status).toBe(403)
    const back = createActRequest({ policy: 'mailings', act: 'withdraw', shown: [], after: id })
    expect((await world.post(back)).status).toBe(201)
    const onBehalf = { actor: 'staff-7', note: 'letter' }
    const byOffice = { ...back, subject: 'person-1', onBehalf, after: (await history()).at(-1)?.id }
    const late = await world.callAsOffice('subjects/acts', byOffice)
    expect(await problem(late)).toBe('urn:kelisim:problem:nothing-to-withdraw')
  } finally {
    olympiad.policies = offered
  }
})

test('a withdrawal ends the acceptance of an older version', async () => {
  const { id } = await receipt(await world.post(createActRequest()))
  world.moveTo(EFFECT)
  const answer = await world.post(createActRequest({ act: 'withdraw', shown: [], after: id }))
  expect(answer.status).toBe(201)
})

test('an early yes to an announced version can be taken back, once', async () => {
  const early = createActRequest({ version: 2, shown: [computeTextHash('privacy', 2)] })
  const { id } = await receipt(await world.post(early))
  const back = { ...early, act: 'withdraw', shown: [] } as const
  const withdrawn = await world.post({ ...back, after: id })
  expect(withdrawn.status).toBe(201)
  world.moveTo(EFFECT)
  const asked = await (await world.get('requirements?policies=privacy')).json()
  expect(asked.requirements[0]).toMatchObject({ accepted: 0, gate: 'closed' })
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

const screen = { layout: 'dialog', locale: 'kk', translated: false, widget: null } as const
const keptScreen = async (answer: Response) =>
  world.service.store.findPresentation((await receipt(answer)).presentation ?? '')

test('of the widget that drew the prompt only one that this site made is kept: any other could be anybody’s words', async () => {
  const prompt = 'export const createPrompt = 1'
  const own = computeDigest(prompt)
  const manifest = createManifest()
  const path = formatWidgetPath(own, 'kk')
  world.write(path, prompt)
  world.publish({ ...manifest, widget: { ...manifest.widget, files: [{ path, sha256: own }] } })
  world.moveTo('2026-11-22T09:01:00.000Z')
  const foreign = 'b'.repeat(64)
  const [known, unknown] = [
    await world.post({ ...createActRequest(), presentation: { ...screen, widget: own } }),
    await world.post({
      ...createActRequest({ policy: 'terms' }),
      presentation: { ...screen, widget: foreign },
    }),
  ]
  expect(JSON.parse((await keptScreen(known)) ?? '')).toEqual({ ...screen, widget: own })
  expect(JSON.parse((await keptScreen(unknown)) ?? '')).toEqual(screen)
})

test.each([
  ['words on buttons', { labels: ['Қабылдаймын'] }, '/presentation'],
  ['another layout', { layout: 'somebody' }, '/presentation/layout'],
  ['another language', { locale: 'somebody' }, '/presentation/locale'],
  ['a translation with a name', { translated: 'somebody' }, '/presentation/translated'],
  ['a hash that is words', { widget: 'somebody' }, '/presentation/widget'],
  ['another language than the act', { locale: 'ru' }, '/presentation/locale'],
])('a description of a screen with %s is refused, by member', async (_, part, pointer) => {
  const answer = await world.post({ ...createActRequest(), presentation: { ...screen, ...part } })
  expect(answer.status).toBe(400)
  expect((await answer.json()).errors).toMatchObject([{ pointer }])
})

test('while nothing can be added to the log, a retry gets its receipt and a new act is told to come again', async () => {
  const first = await receipt(await world.post(createActRequest()))
  vi.spyOn(world.service.writes, 'append').mockRejectedValue(new Problem('store-unavailable', 'Later.'))
  const again = await world.post(createActRequest())
  expect([again.status, await receipt(again)]).toEqual([200, first])
  const other = await world.post(createActRequest({ policy: 'terms' }))
  expect([other.status, await problem(other)]).toEqual([503, 'urn:kelisim:problem:store-unavailable'])
})
