import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit } from '../../domain/log/audit/audit.ts'
import type { AuditFinding } from '../../domain/log/audit/check.ts'
import { serializeSealedFacts } from '../../domain/publication/manifest.ts'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { openPostgresStore } from '../../store/postgres/postgres.ts'
import { openPostgresScan } from '../../store/postgres/scan-postgres.ts'
import { openSqliteScan } from '../../store/sqlite/scan-sqlite.ts'
import { ProblemSchema, ReceiptSchema, RequirementsSchema } from '../contract/subject-contract.ts'
import { PRODUCTS, TestService } from '../fixture.ts'
import {
  createActRequest,
  createManifest,
  createPolicy,
  createTerms,
  createVersion,
  POLICIES,
} from '../fixture-manifest.ts'
import { getSigningKeys } from '../keys/key-ring.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

const facts = { terms: createTerms('mailings', { kind: 'consent', required: false }) }
const [first, second] = [createVersion('mailings', 1, facts), createVersion('mailings', 2, facts)]
/** Under the same number, in other words. */
const other = { ...second, digests: { ...second.digests, kk: 'a'.repeat(64), version: 'e'.repeat(64) } }
const rest = POLICIES.filter(({ id }) => id !== 'mailings')
const withMailings = (...versions: (typeof first)[]) =>
  createManifest([createPolicy('mailings', versions), ...rest])

const ENGINES = {
  async SQLite() {
    const world = await TestService.open(withMailings(first))
    return { world, scan: () => openSqliteScan(join(world.folder, 'acceptances.sqlite')) }
  },
  async PostgreSQL() {
    const url = await server.createDatabase()
    const open = () => openPostgresStore(url)
    const world = await TestService.open(withMailings(first), PRODUCTS, open)
    return { world, scan: () => openPostgresScan(url) }
  },
}

describe.each(Object.entries(ENGINES))('a no that nobody said, on %s', (_, open) => {
  let world: TestService
  let scan: Awaited<ReturnType<typeof open>>['scan']
  beforeEach(async () => {
    const opened = await open()
    world = opened.world
    scan = opened.scan
  }, 60_000)
  afterEach(() => world.close())

  const wait = () => world.moveTo(new Date(world.now.getTime() + 2000).toISOString())
  const readReceipt = async (answer: Response) => {
    expect([201, 200], await answer.clone().text()).toContain(answer.status)
    return ReceiptSchema.parse(await answer.json())
  }
  const enter = (request: Partial<ReturnType<typeof createActRequest>>) =>
    world.callAsOffice('subjects/acts', {
      ...createActRequest({ policy: 'mailings', version: 2, ...request }),
      ...{ shown: [], subject: 'person-1', onBehalf: { actor: 'staff-7', note: 'letter' } },
    })
  const isGiven = async () => {
    const answer = await world.get('requirements?policies=mailings')
    return RequirementsSchema.parse(await answer.json()).requirements[0]?.given
  }
  const listFindings = async () => {
    const { rows, migrations, close } = await scan()
    const findings: AuditFinding[] = []
    const knowsKey = () => true
    await audit(rows, { checkpoints: [], knowsKey, migrations }, (finding) => findings.push(finding))
    await close()
    return findings
  }

  /** The person says yes to the first version, staff no to the second, which is then taken back. */
  async function enterMistake(act: 'decline' | 'withdraw' = 'decline') {
    const given = await readReceipt(await world.post(createActRequest({ policy: 'mailings' })))
    deploy(withMailings(first, second))
    const entry = await readReceipt(await enter({ act, after: given.id }))
    const { store, ring } = world.service
    const sight = { policy: 'mailings', version: 2, facts: serializeSealedFacts(second) }
    const retraction = { ...sight, id: crypto.randomUUID(), evenIfAnswered: true }
    const outcome = await store.retractVersion(retraction, world.now.toISOString(), getSigningKeys(ring))
    expect(outcome).toMatchObject({ kind: 'retracted' })
    return entry
  }
  const deploy = (manifest: ReturnType<typeof createManifest>) => {
    world.publish(manifest)
    wait()
  }

  test.each(['decline', 'withdraw'] as const)(
    'a %s is corrected though its version was taken back',
    async (act) => {
      const entry = await enterMistake(act)
      deploy(withMailings(first))
      expect(await isGiven()).toBe(false)
      const correction = await enter({ act: 'correct', after: entry.id })
      expect(correction.status).toBe(201)
      const receipt = await readReceipt(correction)
      expect(receipt).toMatchObject({ act: 'correct', version: 2, versionDigest: entry.versionDigest })
      expect(await isGiven()).toBe(true)
      expect(await readReceipt(await enter({ act: 'correct', after: entry.id }))).toEqual(receipt)
      expect(await listFindings()).toEqual([])
    },
  )

  test('is corrected though its number stands for other words now, of which it says nothing', async () => {
    const entry = await enterMistake()
    deploy(withMailings(first, other))
    expect(await isGiven()).toBe(false)
    const correction = await readReceipt(await enter({ act: 'correct', after: entry.id }))
    expect(correction.versionDigest).toBe(entry.versionDigest)
    expect(await isGiven()).toBe(true)
    const sight = { policy: 'mailings', version: 2, facts: serializeSealedFacts(other) }
    expect(await world.service.store.countReactions(sight)).toEqual({ people: 0, acts: 0 })
    expect(await listFindings()).toEqual([])
  })

  test('is corrected though the policy is published no longer', async () => {
    const entry = await enterMistake()
    deploy(createManifest(rest))
    expect((await enter({ act: 'correct', after: entry.id })).status).toBe(201)
    deploy(withMailings(first))
    expect(await isGiven()).toBe(true)
  })

  test('is corrected by what the entry itself says, and not by a guess', async () => {
    const entry = await enterMistake()
    deploy(withMailings(first, other))
    const answer = await enter({ act: 'correct', after: entry.id, digest: other.digests.kk })
    const { type, detail } = ProblemSchema.parse(await answer.json())
    expect([answer.status, type]).toEqual([422, 'urn:kelisim:problem:digest-mismatch'])
    expect(detail).toContain(entry.digest)
    expect(await isGiven()).toBe(false)
  })
})
