import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPhp } from '../../../scripts/lib/find-php.ts'
import { StandingSchema } from '../../domain/acceptance/standing-report.ts'
import { ConsentRecordsSchema } from '../../domain/consents/consent-record-schema.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { FeedActSchema, FeedLineSchema, MissingSchema } from '../../service/contract/service-contract.ts'
import {
  type Requirements,
  RequirementsSchema,
  type SubjectRequirement,
} from '../../service/contract/subject-contract.ts'
import { AUDIENCE, KEYS, PRODUCTS, TestService } from '../../service/fixture.ts'
import { createActRequest } from '../../service/fixture-manifest.ts'
import { ProductsSchema } from '../../service/products/products.ts'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { openPostgresStore } from '../../store/postgres/postgres.ts'
import { isCovered, isGiven } from '../read-requirements.ts'
import { requireAcceptance } from '../require-acceptance.ts'
import { verifyPass } from '../verify-pass.ts'
import { EDGES, MOMENTS } from './fixture-histories.ts'
import { buildManifest, editionsOf, IDS, invitePeople, isConsent, type Person } from './fixture-people.ts'
import { PhpGates } from './fixture-php.ts'
import { deriveStanding, listTurns, type Standing } from './fixture-rules.ts'

/** What a consent is given to one by one; null where it is given as a whole, or not at all. */
const listChosen = ({ may, given, isWhole }: Standing) =>
  given && !isWhole ? Object.keys(may ?? {}).filter((choice) => may?.[choice]) : null
const readMay = ({ offered, chosen, former }: NonNullable<SubjectRequirement['choices']>) =>
  Object.fromEntries(
    [...offered.map(({ id }) => id), ...former].toSorted().map((id) => [id, chosen?.includes(id) ?? false]),
  )

const php = findPhp(process.env)
if (php === undefined)
  test.skip('PHP in the table of standing: there is no PHP here; install php-cli and php-curl, or name one by PHP_PATH', () => {})

let server: PostgresServer
let phpGates: PhpGates | null = null
beforeAll(async () => {
  server = await sharePostgres()
  if (php !== undefined) phpGates = new PhpGates(php)
}, 60_000)
afterAll(async () => {
  await phpGates?.close()
  await server.stop()
}, 60_000)

const products = ProductsSchema.parse({
  ...PRODUCTS,
  products: PRODUCTS.products.map((one) =>
    one.id === 'olympiad' ? { ...one, policies: IDS, keys: [...(one.keys ?? []), PhpGates.jwk] } : one,
  ),
})
const open = (store?: () => ReturnType<typeof openPostgresStore>) =>
  TestService.open(buildManifest(Date.parse(MOMENTS[0])), products, store)
const ENGINES = {
  SQLite: () => open(),
  PostgreSQL: async () => {
    const url = await server.createDatabase()
    return open(() => openPostgresStore(url))
  },
}

describe.each(Object.entries(ENGINES))('one answer everywhere, on %s', (engine, openWorld) => {
  // Of the engine a gate in PHP knows nothing, and it takes its time.
  const isFirst = engine === 'SQLite'
  let world: TestService
  beforeAll(async () => {
    world = await openWorld()
  }, 60_000)
  afterAll(() => world.close())
  const people = invitePeople()

  const ask = async ({ subject, policy }: Person): Promise<Requirements> =>
    RequirementsSchema.parse(
      await (await world.get(`requirements?policies=${policy}&pass=1`, { sub: subject })).json(),
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
    const { may } = derive(person)
    const options = Object.keys(may ?? {})
    const server = requireAcceptance({
      ...{ service: AUDIENCE, product: 'olympiad', issuer: 'olympiad', key: KEYS.olympiad.key, alg: 'EdDSA' },
      ...{ signedOut: 'closed', whenUnavailable: 'closed', returnTo: 'https://olympiad.example/' },
      ...{ fetch, now: () => world.now },
      policies: [isConsent(policy) ? 'single' : policy],
    })
    /** What the person's export says of the consent; null where they have done nothing about it. */
    const exported = async () => {
      const document = await (await world.get('consents', { sub: subject })).json()
      const [record] = ConsentRecordsSchema.parse(document)['@graph']
      return record === undefined ? null : record['dpv:hasConsentStatus']['@type'] === 'dpv:ConsentGiven'
    }
    const decide = async () => (await server.decide({ url: '/', headers: {} }, subject)).open
    return {
      standing: own && {
        state: own.state,
        gate: own.gate,
        accepted: own.accepted,
        given: own.given,
        may: own.choices && readMay(own.choices),
        isWhole: own.given === true && (own.choices === null || own.choices.chosen === null),
        declined: own.declined && ['due', 'declined'].includes(own.state),
        announced: isConsent(policy)
          ? []
          : own.announced.map(({ version, declined }) => ({ version, declined })),
      },
      gate,
      pass:
        pass === null
          ? null
          : {
              given: passed?.given,
              chosen: passed?.choices[policy]?.toSorted(),
              exp: (passed?.exp ?? 0) * 1000,
            },
      recheckAt,
      client: isConsent(policy)
        ? await isGiven(policy, asked)
        : await isCovered({ ...asked, policies: [policy] }),
      clientMay:
        may &&
        Object.fromEntries(
          await Promise.all(
            options.map(async (choice) => [choice, await isGiven(policy, { ...asked, choice })]),
          ),
        ),
      server: isConsent(policy) ? null : await decide(),
      exported: isConsent(policy) ? await exported() : null,
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
    say('choices of the pass', found.pass?.chosen ?? null, listChosen(expected))
    say('client', found.client, isConsent(person.policy) ? expected.given : isOpen)
    say('choices of the client', found.clientMay, expected.may)
    if (found.server !== null) say('server', found.server, isOpen)
    say('export', found.exported, person.deeds.length > 0 ? expected.given : null)
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
      const standing = derive(person, now, count)
      const { given } = standing
      const turn = listTurns(knownOf(person.policy)).find(
        (one) => one > now && derive({ ...person, deeds: person.deeds.slice(0, count) }, one).given !== given,
      )
      const expected = [given, turn ?? null, listChosen(standing)]
      const found = [
        line.given,
        line.changesAt === null ? null : Date.parse(line.changesAt),
        line.choices?.toSorted() ?? null,
      ]
      if (JSON.stringify(found) !== JSON.stringify(expected))
        wrong.push(
          `${line.subject}: line ${count} of the feed on ${world.now.toISOString().slice(0, 10)}: ${JSON.stringify(found)}, by the design ${JSON.stringify(expected)}`,
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
    if (isFirst && phpGates !== null) {
      const expected = people.map((person) => ({ person, standing: derive(person) }))
      wrong.push(...(await phpGates.compare(world, expected)))
    }
    await compareFeed(wrong)
    await compareFollowed(wrong)
    await compareReports(wrong)
    expect(wrong).toEqual([])
  })
})
