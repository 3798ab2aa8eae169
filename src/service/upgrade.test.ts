import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { toBase64 } from '../domain/encoding/base64.ts'
import { audit } from '../domain/log/audit/audit.ts'
import type { AuditFinding } from '../domain/log/audit/check.ts'
import { type Contents, createMemoryRows, readContents } from '../domain/log/audit/fixture.ts'
import { parseCheckpoint } from '../domain/log/checkpoint.ts'
import { LeafSchema } from '../domain/log/leaf.ts'
import { createOpening } from '../domain/log/opening.ts'
import { type PostgresServer, sharePostgres } from '../store/fixture.ts'
import { createAct, createRename, KEYS } from '../store/fixture-act.ts'
import { openPostgresStore } from '../store/postgres/postgres.ts'
import { openPostgresScan } from '../store/postgres/scan-postgres.ts'
import type { Scan } from '../store/sql/scan.ts'
import { openSqliteScan } from '../store/sqlite/scan-sqlite.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import type { AcceptanceStore } from '../store/store.ts'
import { readKeyFile } from './keys/key-file.ts'
import { createKeyRing } from './keys/key-ring.ts'
import { createReceipts } from './write/receipts.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Databases of earlier schemas, each with everything that could occur in one. */
const FIXTURES = new URL('../../scripts/fault/fixtures/', import.meta.url)
const SCHEMAS = readdirSync(FIXTURES).filter((name) => /^\d/.test(name))
/** Reads a file of the database of a schema. */
type Read = (name: string) => string

/** How an engine holds the old database. */
interface OldDatabase {
  open(): Promise<AcceptanceStore>
  scan(): Promise<Scan>
}

const folder = mkdtempSync(join(tmpdir(), 'kelisim-upgrade-'))
let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const ENGINES: Record<string, (schema: string, readOld: Read) => Promise<OldDatabase>> = {
  async sqlite(schema, readOld) {
    const path = join(folder, `${schema}.sqlite`)
    const database = new DatabaseSync(path)
    database.exec(readOld('sqlite.sql'))
    database.close()
    return { open: () => openSqliteStore(path), scan: () => openSqliteScan(path) }
  },
  async postgres(_, readOld) {
    const url = await server.createDatabase()
    await server.run(url, readOld('postgres.sql'))
    return { open: () => openPostgresStore(url), scan: () => openPostgresScan(url) }
  },
}

const CASES = SCHEMAS.flatMap((schema) =>
  Object.entries(ENGINES).map(([engine, restore]) => ({ schema, engine, restore })),
)

describe.each(CASES)(
  'a database of $schema, from before there were realms, on $engine',
  ({ schema, restore }) => {
    const readOld: Read = (name) => readFileSync(new URL(`${schema}/${name}`, FIXTURES), 'utf8')
    const kept: { subject: string; receipt: string; isHeld: boolean }[] = JSON.parse(readOld('receipts.json'))
    const ring = createKeyRing(readKeyFile(new URL(`${schema}/keys.json`, FIXTURES).pathname))
    let old: OldDatabase
    let store: AcceptanceStore
    beforeAll(async () => {
      old = await restore(schema, readOld)
      store = await old.open()
    })
    afterAll(async () => {
      await store.close()
    })

    /** What `fsck` finds, in the rows as they are or as a test has changed them. */
    async function listFindings(change: (rows: Contents) => void = () => {}): Promise<AuditFinding[]> {
      const { checkpoint } = parseCheckpoint(readOld('checkpoint.txt'))
      const findings: AuditFinding[] = []
      const scan = await old.scan()
      const rows = await readContents(scan.rows)
      await scan.close()
      change(rows)
      const before = { place: 'checkpoint.txt', size: checkpoint.size, root: toBase64(checkpoint.root) }
      const knowsKey = (name: string) => ring.find(name) !== undefined || Object.values(KEYS).includes(name)
      const baseline = { checkpoints: [before], knowsKey, migrations: scan.migrations }
      await audit(createMemoryRows(rows), baseline, (finding) => findings.push(finding))
      return findings
    }

    test('is whole, by the checkpoint from before too', async () => {
      expect(await listFindings()).toEqual([])
    })

    test('carries what was said to another id and back, with the receipts as they were and nothing to find', async () => {
      const { subject, receipt } = kept.find(({ isHeld }) => isHeld) ?? { subject: '', receipt: '{}' }
      const { opening } = JSON.parse(receipt)
      const move = (formerly: string, to: string) =>
        store.rename(createRename({ realm: 'bench', product: 'bench', formerly, subject: to }), KEYS)
      expect(await move(subject, 'new')).toMatchObject({ kind: 'renamed', records: expect.any(Number) })
      expect(await listFindings()).toEqual([])
      const found = (await store.listActs({ realm: 'bench', subject: 'new' })).find(
        ({ id }) => id === JSON.parse(receipt).id,
      )
      expect(found && createOpening(1, found)).toEqual(opening)
      expect(await store.findHold({ realm: 'bench', subject: 'new' })).not.toBeNull()
      expect(await move('new', subject)).toMatchObject({ kind: 'renamed' })
      expect(await listFindings()).toEqual([])
    })

    test('has each act and each hold in the realm of its product alone', async () => {
      const scan = await old.scan()
      const { openings, holds } = await readContents(scan.rows)
      await scan.close()
      expect(openings.length * holds.length).toBeGreaterThan(0)
      expect(openings.map(({ realm, product }) => `${realm} ${product}`)).toEqual(
        openings.map(() => 'bench bench'),
      )
      expect(holds.map(({ realm }) => realm)).toEqual(holds.map(() => 'bench'))
    })

    test('is not whole with what no record of that time can say', async () => {
      const found = await listFindings(({ openings: [one] }) =>
        Object.assign(one ?? {}, { delegate: 'parent', role: 'guardian' }),
      )
      expect(found.map(({ code }) => code)).toEqual(['commitment'])
      const moved = await listFindings(({ openings: [one] }) => Object.assign(one ?? {}, { realm: 'other' }))
      expect(moved.map(({ code }) => code)).toContain('opening')
    })

    test('gives every receipt as it was given then, to the byte', async () => {
      const receipts = createReceipts(ring, 'https://fault.example/auth')
      for (const { subject, receipt } of kept) {
        const acts = await store.listActs({ realm: 'bench', subject })
        const act = acts.find(({ id }) => id === JSON.parse(receipt).id)
        const evidence = act && (await store.findEvidence(act.index))
        if (!act || !evidence) throw new Error(`the act of ${subject} is gone`)
        expect(JSON.stringify(receipts.createReceipt(act, evidence))).toBe(receipt)
      }
    })

    test.runIf(schema >= '0003')(
      'knows what was taken back, to whose words nobody answers any more',
      async () => {
        const course = (await store.listVersions()).filter(({ version }) => version === 3)
        expect(course.map(({ act }) => act)).toEqual(['publish', 'retract', 'publish', 'retract'])
        const owner = { realm: 'bench', product: 'bench', subject: 'ләззат', policy: 'privacy', version: 3 }
        const acts = await store.listActs(owner)
        expect(acts).toMatchObject([{ act: 'accept', version: 3 }])
        const again = createAct({ ...owner, act: 'decline', after: acts[0]?.id ?? null })
        expect(await store.append([again], KEYS)).toEqual([{ kind: 'retracted' }])
        const standing = await store.countStanding('bench')
        expect(standing.flatMap(({ acts }) => acts).filter(({ version }) => version === 3)).toEqual([])
      },
    )

    test('knows again what was said, takes what follows it, and erases it', async () => {
      const { subject, receipt } = kept.find(({ isHeld }) => !isHeld) ?? { subject: '', receipt: '{}' }
      const { id, policy, version, act, after } = JSON.parse(receipt)
      const owner = { realm: 'bench', product: 'bench', subject, policy, version }
      expect(await store.append([createAct({ ...owner, act, after })], KEYS)).toMatchObject([
        { kind: 'known', act: { id, v: 1 } },
      ])
      const acts = await store.listActs(owner)
      const last = acts.findLast((one) => one.policy === policy && one.act !== 'shown')
      // The clock of the log never runs backwards, whatever the act brings.
      const next = createAct({ ...owner, act: 'withdraw', after: last?.id ?? null })
      expect(await store.append([next], KEYS)).toMatchObject([{ kind: 'stored', act: { id: next.id, v: 2 } }])
      expect(await listFindings()).toEqual([])

      const mark = ring.mark(owner)
      const gone = { ...owner, id: createAct().id, at: '2026-11-26T09:00:00.000Z', mark }
      expect(await store.erase(gone, KEYS)).toMatchObject({ records: acts.length + 1 })
      expect(await listFindings()).toEqual([])
      const newest = await store.findHead()
      const [text = ''] = await store.listLeaves((newest?.size ?? 0) - 1, 1)
      expect(LeafSchema.parse(JSON.parse(text))).toMatchObject({ v: 2, act: 'erase', realm: 'bench' })
    })
  },
)
