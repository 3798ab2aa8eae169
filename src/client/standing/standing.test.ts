import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StandingSchema } from '../../domain/acceptance/standing-report.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { FeedActSchema, FeedLineSchema, MissingSchema } from '../../service/contract/service-contract.ts'
import { type Requirements, RequirementsSchema } from '../../service/contract/subject-contract.ts'
import { AUDIENCE, KEYS, PRODUCTS, TestService } from '../../service/fixture.ts'
import { createActRequest } from '../../service/fixture-manifest.ts'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { openPostgresStore } from '../../store/postgres/postgres.ts'
import { isCovered, isGiven } from '../read-requirements.ts'
import { requireAcceptance } from '../require-acceptance.ts'
import { verifyPass } from '../verify-pass.ts'
import { EDGES, MOMENTS } from './fixture-histories.ts'
import { buildManifest, editionsOf, IDS, invitePeople, isConsent, type Person } from './fixture-people.ts'
import { deriveStanding, listTurns } from './fixture-rules.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

const products = {
  ...PRODUCTS,
  products: PRODUCTS.products.map((one) => (one.id === 'olympiad' ? { ...one, policies: IDS } : one)),
}
const open = (store?: () => ReturnType<typeof openPostgresStore>) =>
  TestService.open(buildManifest(Date.parse(MOMENTS[0])), products, store)
const ENGINES = {
  SQLite: () => open(),
  PostgreSQL: async () => {
    const url = await server.createDatabase()
    return open(() => openPostgresStore(url))
  },
}

describe.each(Object.entries(ENGINES))('one answer everywhere, on %s', (_, openWorld) => {
  let world: TestService
  beforeAll(async () => {
    world = await openWorld()
  }, 60_000)
  afterAll(() => world.close())
  const people = invitePeople()

  const ask = async ({ subject, policy }: Person): Promise<Requirements> =>
    RequirementsSchema.parse(
      await (await world.get(`requirements?policies=${policy}`, { sub: subject })).json(),
    )

  /** Does what a person does at a moment; what was recorded belongs to their deeds. */
  async function act(person: Person, at: number, wrong: string[]): Promise<void> {
    const { subject, policy, tries, deeds } = person
    for (const { deed, status } of tries[at] ?? []) {
      const after = (await ask(person)).requirements[0]?.after ?? null
      const answer = await world.post(createActRequest({ policy, after, ...deed }), { sub: subject })
      if (answer.status === 201) deeds.push(deed)
      const isExpected = status === null || (status === 0 ? answer.status >= 400 : answer.status === status)
      if (!isExpected) wrong.push(`${subject}: ${deed.act} ${deed.version} at ${at}: ${await answer.text()}`)
    }
  }

  const derive = ({ policy, deeds }: Person, now = world.now.getTime(), count = deeds.length) =>
    deriveStanding(knownOf(policy), deeds.slice(0, count), isConsent(policy), now)
  /** What is published by now: nobody knows more of what is to come. */
  const knownOf = (policy: string) => editionsOf(policy).filter(({ from }) => from <= world.now.getTime())

  /** Everything that says where a person stands, under the name of what says it. */
  async function collect(person: Person) {
    const { subject, policy } = person
    const { gate, requirements, pass, recheckAt } = await ask(person)
    const [own] = requirements
    const fetch: typeof globalThis.fetch = async (address, init) => world.app.request(String(address), init)
    const asked = { service: AUDIENCE, token: await world.mintToken({ sub: subject }), fetch }
    const keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
    const expected = {
      keys,
      issuer: AUDIENCE,
      product: 'olympiad',
      subject,
      policies: [policy],
      now: world.now,
    }
    const passed = pass === null ? null : await verifyPass(pass, expected)
    const server = requireAcceptance({
      ...{ service: AUDIENCE, product: 'olympiad', issuer: 'olympiad', key: KEYS.olympiad.key, alg: 'EdDSA' },
      ...{ signedOut: 'closed', whenUnavailable: 'closed', returnTo: 'https://olympiad.example/' },
      ...{ fetch, now: () => world.now },
      policies: [isConsent(policy) ? 'single' : policy],
    })
    const decide = async () => (await server.decide({ url: '/', headers: {} }, subject)).open
    return {
      standing: own && {
        state: own.state,
        gate: own.gate,
        accepted: own.accepted,
        given: own.given,
        declined: own.declined && ['due', 'declined'].includes(own.state),
        announced: isConsent(policy)
          ? []
          : own.announced.map(({ version, declined }) => ({ version, declined })),
      },
      gate,
      pass: pass === null ? null : { given: passed?.given, exp: (passed?.exp ?? 0) * 1000 },
      recheckAt,
      client: isConsent(policy)
        ? await isGiven(policy, asked)
        : await isCovered({ ...asked, policies: [policy] }),
      server: isConsent(policy) ? null : await decide(),
    }
  }

  async function compare(person: Person, wrong: string[]): Promise<void> {
    const expected = derive(person)
    const found = await collect(person)
    const say = (what: string, one: unknown, other: unknown) =>
      JSON.stringify(one) === JSON.stringify(other) ||
      wrong.push(
        `${person.subject} ${JSON.stringify(person.deeds)} on ${world.now.toISOString().slice(0, 10)}: ${what} ${JSON.stringify(one)}, by the design ${JSON.stringify(other)}`,
      )
    const isOpen = expected.gate === 'open'
    say('requirements', found.standing, expected)
    say('gate', found.gate, expected.gate)
    say('pass', found.pass?.given ?? null, isOpen ? (expected.given ? [person.policy] : []) : null)
    say('client', found.client, isConsent(person.policy) ? expected.given : isOpen)
    if (found.server !== null) say('server', found.server, isOpen)
    // Nothing changes before the moment that is named, so nobody has to ask earlier.
    const until = found.recheckAt === null ? Number.POSITIVE_INFINITY : Date.parse(found.recheckAt)
    for (const turn of listTurns(knownOf(person.policy))) {
      if (turn <= world.now.getTime() || turn >= until) continue
      const { announced: _, ...later } = derive(person, turn)
      const { announced: __, ...now } = expected
      say(`until ${found.recheckAt}, at ${new Date(turn).toISOString()}`, now, later)
    }
    say('end of the pass', (found.pass?.exp ?? 0) <= until, true)
  }

  /** The feed: each line by what had been done up to it, and the moment at which time alone changes it. */
  async function compareFeed(wrong: string[]): Promise<void> {
    const lines = (await (await world.callAsOffice('report/acts')).text()).split('\n').filter(Boolean)
    const counts = new Map<string, number>()
    const now = world.now.getTime()
    for (const line of lines.map((one) => FeedActSchema.parse(JSON.parse(one)))) {
      const person = people.find(({ subject }) => subject === line.subject) as Person
      const count = (counts.get(line.subject) ?? 0) + 1
      counts.set(line.subject, count)
      const { given } = derive(person, now, count)
      const turn = listTurns(knownOf(person.policy)).find(
        (one) => one > now && derive({ ...person, deeds: person.deeds.slice(0, count) }, one).given !== given,
      )
      const expected = [given, turn ?? null]
      const found = [line.given, line.changesAt === null ? null : Date.parse(line.changesAt)]
      if (JSON.stringify(found) !== JSON.stringify(expected))
        wrong.push(
          `${line.subject}: line ${count} of the feed on ${world.now.toISOString().slice(0, 10)}: ${found}, by the design ${expected}`,
        )
    }
    for (const { subject, deeds } of people)
      if ((counts.get(subject) ?? 0) !== deeds.length) wrong.push(`${subject}: acts are missing in the feed`)
  }

  /** What somebody knows who has followed the lines of the feed from the beginning, and has never looked at a clock. */
  const followed = new Map<string, boolean | null>()
  let after: string | null = null
  async function compareFollowed(wrong: string[]): Promise<void> {
    const query = after === null ? '' : `?after=${after}`
    const lines = (await (await world.callAsOffice(`report/acts${query}`)).text()).split('\n').filter(Boolean)
    for (const line of lines.map((one) => FeedLineSchema.parse(JSON.parse(one)))) {
      after = line.cursor
      if ('given' in line) followed.set(line.subject, line.given)
    }
    for (const person of people.filter(({ deeds }) => deeds.length > 0)) {
      const { given } = derive(person)
      const found = followed.get(person.subject) ?? null
      if (found !== given)
        wrong.push(`${person.subject}: who follows the feed knows ${found}, by the design ${given}`)
    }
  }

  /** The reports: how many stand where, and who is missing. */
  async function compareReports(wrong: string[]): Promise<void> {
    const { policies } = StandingSchema.parse(await (await world.callAsOffice('report/standing')).json())
    for (const { policy, states } of policies) {
      const own = people.filter((one) => one.policy === policy)
      const expected: Record<string, number> = {}
      for (const person of own.filter(({ deeds }) => deeds.length > 0)) {
        const { state } = derive(person)
        expected[state] = (expected[state] ?? 0) + 1
      }
      const [one, other] = [states, expected].map((counts) => JSON.stringify(Object.entries(counts).sort()))
      if (one !== other) wrong.push(`${policy}: the report says ${one}, the design ${other}`)

      const answer = await world.callAsOffice(
        `report/missing?policy=${policy}`,
        own.map(({ subject }) => JSON.stringify(subject)).join('\n'),
      )
      const missing = (await answer.text())
        .split('\n')
        .filter(Boolean)
        .map((line) => MissingSchema.parse(JSON.parse(line)))
      for (const person of own) {
        const { state } = derive(person)
        const said = missing.find(({ subject }) => subject === person.subject)?.state ?? null
        const expected = ['ended', 'settled', 'covered'].includes(state) ? null : state
        if (said !== expected) wrong.push(`${person.subject}: missing ${said}, by the design ${expected}`)
      }
    }
  }

  // Nobody acts at an edge: what changes there changes by time alone.
  const moments = [...MOMENTS, ...EDGES].toSorted()

  test.each(moments)('%s', { timeout: 120_000 }, async (moment) => {
    world.moveTo(moment)
    world.publish(buildManifest(world.now.getTime()))
    const wrong: string[] = []
    const at = (MOMENTS as readonly string[]).indexOf(moment)
    for (const person of people) await act(person, at, wrong)
    for (const person of people) await compare(person, wrong)
    await compareFeed(wrong)
    await compareFollowed(wrong)
    await compareReports(wrong)
    expect(wrong).toEqual([])
  })
})
