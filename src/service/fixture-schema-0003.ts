import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import {
  type DatabaseConnection,
  type Dialect,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { fromBase64, toBase64 } from '../domain/encoding/base64.ts'
import { type Leaf, serializeLeaf } from '../domain/log/leaf.ts'
import { computeRoot, type Frontier, grow, hashLeaf } from '../domain/log/merkle.ts'
import { computeCommitment, createOpening } from '../domain/log/opening.ts'
import * as countRows from '../store/migrations/0002-count-rows.ts'
import * as retractions from '../store/migrations/0003-retractions.ts'
import type { Engine } from '../store/sql/engine.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import { readKeyFile } from './keys/key-file.ts'
import { createKeyRing, getSigningKeys } from './keys/key-ring.ts'
import { createReceipts } from './write/receipts.ts'

// Writes scripts/fault/fixtures/0003-retractions from 0001-log, as its README says. It is run once and kept for the
// next schema: what it wrote is never changed.

const FIXTURES = fileURLToPath(new URL('../../scripts/fault/fixtures/', import.meta.url))
const [OLD, NEW] = ['0001-log', '0003-retractions'].map((name) => join(FIXTURES, name)) as [string, string]
const ring = createKeyRing(readKeyFile(join(OLD, 'keys.json')))
const receipts = createReceipts(ring, 'https://fault.example/auth')
const AT = '2026-11-26T09:00:00.000Z'

/** The statements by which a migration changes a database, without one. */
async function listStatements(engine: Engine['name'], up: typeof retractions.up): Promise<string[]> {
  const statements: string[] = []
  const connection: DatabaseConnection = {
    async executeQuery({ sql }) {
      // Asked for by one of the migrations, which names the tables by it.
      if (/^select current_schema/.test(sql)) return { rows: [{ schema: 'public' }] as never[] }
      statements.push(sql)
      return { rows: [] }
    },
    async *streamQuery() {},
  }
  class Recorder extends DummyDriver {
    override async acquireConnection() {
      return connection
    }
  }
  const isPostgres = engine === 'postgres'
  const dialect: Dialect = {
    createDriver: () => new Recorder(),
    createAdapter: () => (isPostgres ? new PostgresAdapter() : new SqliteAdapter()),
    createQueryCompiler: () => (isPostgres ? new PostgresQueryCompiler() : new SqliteQueryCompiler()),
    createIntrospector: (db) => (isPostgres ? new PostgresIntrospector(db) : new SqliteIntrospector(db)),
  }
  await up(new Kysely<unknown>({ dialect }), engine)
  return statements
}

/** Makes an id, or bytes, that are the same each time. */
const nameBytes = (name: string) => createHash('sha256').update(`schema 0003: ${name}`).digest()
function nameId(name: string): string {
  const hex = nameBytes(name).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const facts = (words: string) =>
  JSON.stringify([
    ...[3, 'acceptance', ...Array(3).fill('2026-11-26T00:00:00+05:00')],
    ...['kk', 'ru', 'en', 'version'].map((part) => digest(`privacy@3 ${words} ${part}`)),
  ])
const opening = createOpening(1, {
  key: nameBytes('key').toString('base64url'),
  ...{ product: 'bench', realm: 'bench', subject: 'ләззат', after: null, token: 'header.payload.signature' },
  onBehalf: null,
})
const named = { v: 1, at: AT, policy: 'privacy', version: 3 } as const

/** A version that was answered, taken back, published in other words and taken back again. */
const LEAVES: Leaf[] = [
  { ...named, id: nameId('publish'), act: 'publish', facts: facts('first') },
  {
    ...{ ...named, id: nameId('accept'), act: 'accept', product: 'bench', locale: 'kk', onBehalf: false },
    ...{ digest: digest('privacy@3 first kk'), versionDigest: digest('privacy@3 first version') },
    ...{ shown: [digest('fragment')], presentation: null, claimedAt: null },
    commitment: computeCommitment(opening),
  },
  { ...named, id: nameId('retract'), act: 'retract', facts: facts('first'), acts: 1 },
  { ...named, id: nameId('publish again'), act: 'publish', facts: facts('second') },
  { ...named, id: nameId('retract again'), act: 'retract', facts: facts('second'), acts: 0 },
]

const quote = (value: string | number | null) =>
  value === null ? 'null' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
const insert = (table: string, row: Record<string, string | number | null>) =>
  `insert into ${table} (${Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ')}) values (${Object.values(row).map(quote).join(', ')})`

/** What the program of that time would have written of the new records, a batch each. */
function listRows(before: Frontier): { statements: string[]; frontier: Frontier } {
  const { log, receipt } = getSigningKeys(ring)
  const statements: string[] = []
  let frontier = before
  for (const leaf of LEAVES) {
    const leaf_index = frontier.size
    const text = serializeLeaf(leaf)
    const hash = hashLeaf(Buffer.from(text))
    const nodes: string[] = []
    frontier = grow(frontier, [hash], (level, position, node) => {
      if (level % 8 === 0) nodes.push(insert('nodes', { level, position, hash: toBase64(node) }))
    })
    const batch = { size: frontier.size, first: leaf_index, root: toBase64(computeRoot(frontier)), at: AT }
    statements.push(
      insert('records', { leaf_index, id: leaf.id, leaf: text, hash: toBase64(hash) }),
      ...nodes,
      insert('batches', { ...batch, log_key: log, receipt_key: receipt }),
    )
    if (leaf.act === 'publish' || leaf.act === 'retract') {
      const { policy, version, act, at } = leaf
      statements.push(insert('versions', { leaf_index, policy, version, act, facts: leaf.facts, at }))
    } else {
      const { key, product, subject, token } = opening
      const own = { product, subject, policy: 'privacy', version: 3, act: leaf.act, after: '', key, token }
      statements.push(insert('openings', { leaf_index, ...own, actor: null, note: null }))
    }
  }
  const hashes = frontier.hashes.map(toBase64).join(' ')
  statements.push(
    `update log_head set size = ${frontier.size}, frontier = ${quote(hashes)}, at = ${quote(AT)}`,
  )
  return { statements, frontier }
}

function readFrontier(): Frontier {
  const database = new DatabaseSync(':memory:')
  database.exec(readFileSync(join(OLD, 'sqlite.sql'), 'utf8'))
  const row = database.prepare('select size, frontier from log_head').get()
  database.close()
  return { size: Number(row?.size), hashes: String(row?.frontier).split(' ').map(fromBase64) }
}

const { statements, frontier } = listRows(readFrontier())
mkdirSync(NEW, { recursive: true })
for (const name of ['keys.json', 'policies.json']) copyFileSync(join(OLD, name), join(NEW, name))
for (const engine of ['sqlite', 'postgres'] as const) {
  const changes = [
    ...(await listStatements(engine, countRows.up)),
    ...(await listStatements(engine, retractions.up)),
  ]
  const known = ['0002-count-rows', '0003-retractions'].map((name) =>
    insert('kysely_migration', { name, timestamp: AT }),
  )
  const all = [
    ...(engine === 'postgres' ? ['set search_path to public'] : []),
    ...changes,
    ...known,
    ...statements,
  ]
  const old = readFileSync(join(OLD, `${engine}.sql`), 'utf8').trimEnd()
  writeFileSync(
    join(NEW, `${engine}.sql`),
    `${old}\n\nbegin;\n${all.map((one) => `${one};\n`).join('')}commit;\n`,
  )
}
const { log, receipt } = getSigningKeys(ring)
const head = {
  size: frontier.size,
  root: toBase64(computeRoot(frontier)),
  at: AT,
  logKey: log,
  receiptKey: receipt,
}
writeFileSync(join(NEW, 'checkpoint.txt'), receipts.signCheckpoint(head))

// The receipt of the new act, as every receipt of its format is made from the rows.
const folder = mkdtempSync(join(tmpdir(), 'kelisim-0003-'))
const database = new DatabaseSync(join(folder, 'old.sqlite'))
database.exec(readFileSync(join(NEW, 'sqlite.sql'), 'utf8'))
database.close()
const store = await openSqliteStore(join(folder, 'old.sqlite'))
const [act] = await store.listActs({ realm: 'bench', subject: opening.subject })
const evidence = act && (await store.findEvidence(act.index))
if (!act || !evidence) throw new Error('the new act is not there')
const kept = JSON.parse(readFileSync(join(OLD, 'receipts.json'), 'utf8'))
const own = {
  subject: opening.subject,
  receipt: JSON.stringify(receipts.createReceipt(act, evidence)),
  isHeld: false,
}
writeFileSync(join(NEW, 'receipts.json'), `${JSON.stringify([...kept, own], null, 1)}\n`)
await store.close()
rmSync(folder, { recursive: true })
