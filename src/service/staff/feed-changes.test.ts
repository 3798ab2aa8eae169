import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mapLocales } from '../../domain/locale.ts'
import { serializeSealedFacts } from '../../domain/publication/manifest.ts'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { openPostgresStore } from '../../store/postgres/postgres.ts'
import { type FeedLine, FeedLineSchema } from '../contract/service-contract.ts'
import { ProblemSchema } from '../contract/subject-contract.ts'
import { PRODUCTS, TestService } from '../fixture.ts'
import {
  computeTextDigest,
  computeTextHash,
  createActRequest,
  createManifest,
  createPolicy,
  createTerms,
  createVersion,
  EFFECT,
} from '../fixture-manifest.ts'
import { getSigningKeys } from '../keys/key-ring.ts'

const BEFORE = '2026-12-03T18:59:59.999Z'
const IDS = ['accepting', 'declining', 'ending', 'channels']
const consent = (id: string, facts: Partial<ReturnType<typeof createTerms>> = {}) =>
  createTerms(id, { kind: 'consent', required: false, ...facts })
const offer = (...ids: string[]) => ({
  choices: ids.map((id) => ({ id, title: mapLocales((locale) => `${id} ${locale}`) })),
})

/** Consents with a second version that takes effect, by which one ends. */
const manifest = createManifest(
  IDS.map((id) => {
    const channels = id === 'channels' ? offer('email', 'sms') : {}
    return createPolicy(id, [
      createVersion(id, 1, { terms: consent(id, channels) }),
      createVersion(id, 2, {
        effectiveAt: EFFECT,
        terms: consent(id, channels),
        ...(id === 'ending' && { ends: true as const, asks: 'nothing' as const }),
      }),
    ])
  }),
)
const products = {
  ...PRODUCTS,
  products: PRODUCTS.products.map((one) => (one.id === 'olympiad' ? { ...one, policies: IDS } : one)),
}

let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

const ENGINES = {
  SQLite: async () => TestService.open(manifest, products),
  PostgreSQL: async () => {
    const url = await server.createDatabase()
    return TestService.open(manifest, products, () => openPostgresStore(url))
  },
}

describe.each(Object.entries(ENGINES))('what time alone changes, on %s', (_, openWorld) => {
  let world: TestService
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.close())

  type Deed = { act: 'accept' | 'decline'; version?: 1 | 2; after?: string | null; choices?: string[] }
  async function answer(sub: string, policy: string, deed: Deed): Promise<string> {
    const { act, version = 1, after = null, choices } = deed
    const facts = {
      ...{ policy, version, after, act },
      digest: computeTextDigest(policy, version),
      shown: [computeTextHash(policy, version)],
      ...(choices && { choices }),
    }
    const response = await world.post(createActRequest(facts), { sub })
    expect(response.status, await response.clone().text()).toBe(201)
    return ((await response.json()) as { id: string }).id
  }
  const read = async (after?: string | number): Promise<FeedLine[]> => {
    const query = after === undefined ? '' : `?after=${after}`
    const text = await (await world.callAsOffice(`report/acts${query}`)).text()
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => FeedLineSchema.parse(JSON.parse(line)))
  }
  const tell = (lines: readonly FeedLine[]) =>
    lines.map((line) =>
      'given' in line ? [line.act, line.subject, line.policy, line.given, line.choices] : [line.act],
    )

  /** People whose consents change at the effect, one of each kind, and some whose do not. */
  async function fill(): Promise<string> {
    await answer('untouched', 'accepting', { act: 'accept' })
    await answer('accepts', 'accepting', { act: 'accept', version: 2 })
    const given = await answer('declines', 'declining', { act: 'accept' })
    await answer('declines', 'declining', { act: 'decline', version: 2, after: given })
    await answer('ends', 'ending', { act: 'accept' })
    const chosen = await answer('chooses', 'channels', { act: 'accept', choices: ['email'] })
    await answer('chooses', 'channels', { act: 'accept', version: 2, after: chosen, choices: ['sms'] })
    return (await read()).at(-1)?.cursor ?? ''
  }
  const CHANGES = [
    // An end takes nothing back of what was given, as the requirements say too: only withdrawals do.
    ['changed', 'accepts', 'accepting', true, null],
    ['changed', 'declines', 'declining', false, null],
    ['changed', 'chooses', 'channels', true, ['sms']],
  ]

  test('an early yes, an early no and other choices are told when they count, once, and an end that changes nothing is not', async () => {
    const cursor = await fill()
    world.moveTo(BEFORE)
    expect(await read(cursor)).toEqual([])
    world.moveTo(EFFECT)
    const lines = await read(cursor)
    expect(tell(lines)).toEqual([...CHANGES, ['told']])
    expect(await read(lines.at(-1)?.cursor)).toEqual([])
    // The same question has the same answer, also from a process that has just started.
    await world.restart()
    expect(await read(cursor)).toEqual(lines)
  })

  test('whoever stops after any line is told the rest, and nothing twice', async () => {
    const cursor = await fill()
    world.moveTo(EFFECT)
    const lines = await read(cursor)
    for (const [place, line] of lines.entries())
      expect(tell(await read(line.cursor))).toEqual(tell(lines.slice(place + 1)))
    // Also much later, with acts that have come since.
    await answer('late', 'accepting', { act: 'accept', version: 2 })
    world.moveTo('2027-03-01T00:00:00.000Z')
    for (const [place, line] of lines.entries())
      expect(tell(await read(line.cursor))).toEqual([
        ...tell(lines.slice(place + 1)),
        ['accept', 'late', 'accepting', true, null],
      ])
  })

  test('whoever begins after the effect, or has an index alone, is told no change', async () => {
    const cursor = await fill()
    world.moveTo(EFFECT)
    expect((await read()).filter(({ act }) => act === 'changed' || act === 'told')).toEqual([])
    expect(await read(Number.parseInt(cursor, 10))).toEqual([])
  })

  test('who was renamed is told by the new id, and who was erased is not told', async () => {
    const cursor = await fill()
    await world.callAsOffice('subjects/rename', { formerly: 'declines', subject: 'renamed' })
    await world.callAsOffice('subjects/erase', { subject: 'accepts' })
    world.moveTo(EFFECT)
    expect(tell(await read(cursor))).toEqual([
      ['changed', 'renamed', 'declining', false, null],
      CHANGES[2],
      ...[['told'], ['rename'], ['erase']],
    ])
  })

  test('who has read before a version was taken back is told to read anew, and goes on from there', async () => {
    const cursor = await fill()
    const [version] = manifest.policies.flatMap(({ id, versions }) =>
      id === 'declining' ? versions.slice(1) : [],
    )
    if (version === undefined) throw new Error('the fixture has changed')
    const sight = {
      policy: 'declining',
      version: 2,
      facts: serializeSealedFacts(version),
      evenIfAnswered: true,
    }
    world.moveTo('2026-11-23T09:00:00.000Z')
    const { store, ring } = world.service
    const gone = { ...sight, id: crypto.randomUUID() }
    const outcome = await store.retractVersion(gone, world.now.toISOString(), getSigningKeys(ring))
    expect(outcome.kind).toBe('retracted')
    const response = await world.callAsOffice(`report/acts?after=${cursor}`)
    expect([response.status, ProblemSchema.parse(await response.json()).type]).toEqual([
      409,
      'urn:kelisim:problem:version-retracted',
    ])
    world.moveTo('2026-11-23T09:00:01.000Z')
    const anew = (await read()).at(-1)?.cursor ?? ''
    expect(await read(anew)).toEqual([])
    // Places alone tell acts alone, as ever.
    expect(await read(Number.parseInt(cursor, 10))).toEqual([])
  })

  test.each([
    ['41@yesterday', 400, 'query-invalid'],
    ['4@2026-13-45T00:00:00.000Z', 400, 'query-invalid'],
    ['0@2026-11-22T09:01:00.001Z', 409, 'place-ahead'],
    ['999@2026-11-22T09:00:00.000Z', 409, 'place-ahead'],
  ])('the cursor %s is refused', async (after, status, id) => {
    const response = await world.callAsOffice(`report/acts?after=${after}`)
    const { type } = ProblemSchema.parse(await response.json())
    expect([response.status, type]).toEqual([status, `urn:kelisim:problem:${id}`])
  })
})
