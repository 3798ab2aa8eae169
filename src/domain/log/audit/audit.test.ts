import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { fillLog, KEY_NAMES } from '../../../store/fixture-log.ts'
import { openSqliteScan } from '../../../store/sqlite/scan-sqlite.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { computeDigest } from '../../encoding/digest.ts'
import type { Leaf } from '../leaf.ts'
import { serializeLeaf } from '../leaf.ts'
import { computeCommitment, createOpening } from '../opening.ts'
import { audit } from './audit.ts'
import type { AuditBaseline, AuditFinding, StoredCheckpoint } from './check.ts'
import { CHECKS } from './checks.ts'
import { type Contents, createMemoryRows, readContents, rehash } from './fixture.ts'
import { readOpeningRow } from './opening-row.ts'
import type { OpeningRow } from './rows.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let whole: Contents
let yardstick: AuditBaseline
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-audit-'))
  const path = join(folder, 'log.sqlite')
  const store = await openSqliteStore(path)
  await fillLog(store)
  await store.close()
  const scan = await openSqliteScan(path)
  whole = await readContents(scan.rows)
  const { migrations } = scan
  await scan.close()
  rmSync(folder, { recursive: true })
  const kept = whole.batches[60]
  if (!kept) throw new Error('the log has too few batches')
  yardstick = {
    checkpoints: [{ place: 'kept.txt', size: kept.size, root: kept.root }],
    knowsKey: (name, use) => KEY_NAMES.some((keys) => keys[use] === name),
    migrations,
  }
})

async function findings(contents: Contents, without?: string, marks = yardstick): Promise<AuditFinding[]> {
  const found: AuditFinding[] = []
  const checks = Object.fromEntries(Object.entries(CHECKS).filter(([name]) => name !== without))
  await audit(createMemoryRows(contents), marks, (finding) => found.push(finding), checks)
  return found
}

/** Rewrites the leaf of a record, as its attacker would: with the hashes that follow from it. */
function rewrite(log: Contents, index: number, change: (leaf: Leaf) => object): void {
  const record = log.records[index]
  if (!record) throw new Error(`there is no record ${index}`)
  const leaf = JSON.parse(record.leaf)
  record.leaf = serializeLeaf({ ...leaf, ...change(leaf) })
  rehash(log)
}

/** Lets the record of an opening commit to what the opening says now. */
function recommit(log: Contents, row: OpeningRow): void {
  const commitment = computeCommitment(createOpening(2, readOpeningRow(row)))
  rewrite(log, row.leaf_index, () => ({ commitment }))
}

const leafAt = (log: Contents, index: number) => JSON.parse(log.records[index]?.leaf ?? 'null')
const lastOf = <T>(rows: readonly T[]) => rows.at(-1) as T
/** Place of the last act that fulfils a condition: behind the kept checkpoint, so that only the check itself finds it. */
const lastAct = (log: Contents, fits: (leaf: Record<string, unknown>, index: number) => boolean) =>
  log.records.findLastIndex(({ leaf }, index) => fits(JSON.parse(leaf), index))
const opened = (log: Contents, fits: (row: OpeningRow) => boolean) => lastOf(log.openings.filter(fits))
const versionAt = (log: Contents, index: number) =>
  log.versions.find(({ leaf_index }) => leaf_index === index) ?? {}
const isOpened = (log: Contents, index: number) => log.openings.some(({ leaf_index }) => leaf_index === index)

type Spoil = (log: Contents) => unknown

/** For each check, faults that it alone can find. */
const FAULTS: Record<string, Record<string, Spoil>> = {
  engine: { 'the engine reports damage': (log) => log.damages.push({ damage: 'row 3 missing from index' }) },
  migration: {
    'no change of schema is on record': (log) => log.migrations.splice(0),
    'a change of schema is from another program': (log) => log.migrations.push({ name: '0099-other' }),
  },
  row: {
    'a hold without a moment': (log) => Object.assign(log.holds[0] ?? {}, { until: 'soon' }),
    'an erasure without a moment': (log) => log.erasures.push({ mark: 'mark', at: '' }),
    'an erasure with a column too many': (log) =>
      log.erasures.push(Object.assign({ mark: 'mark', at: '2026-11-22T09:00:00.000Z' }, { more: 1 })),
    'an erasure of nobody': (log) => log.erasures.push({ at: '2026-11-22T09:00:00.000Z' } as never),
  },
  'record-place': {
    'all places from one on are one too high': (log) => {
      for (const table of [log.records, log.openings, log.renames, log.forgotten, log.versions]) {
        for (const row of table) if (row.leaf_index >= 300) row.leaf_index++
      }
      for (const row of log.forgotten) if (row.person >= 300) row.person++
    },
  },
  'record-leaf': {
    'a record says more than its format has': (log) => {
      rewrite(log, opened(log, ({ policy }) => policy === 'photos').leaf_index, () => ({ more: 1 }))
    },
    'a record is no JSON': (log) => {
      const { leaf_index } = opened(log, ({ policy }) => policy === 'photos')
      Object.assign(log.records[leaf_index] ?? {}, { leaf: '{' })
      rehash(log)
    },
  },
  'record-canonical': {
    'a record is spelled differently': (log) => {
      const record = lastOf(log.records)
      record.leaf = record.leaf.replace('{', '{ ')
      rehash(log)
    },
  },
  'record-hash': {
    'the hash of a record is another': (log) =>
      Object.assign(lastOf(log.records), { hash: log.records[0]?.hash }),
  },
  'record-id': {
    'the id of a record is not that of its leaf': (log) => {
      const index = lastAct(log, ({ act }) => act === 'publish')
      Object.assign(log.records[index] ?? {}, { id: '00000000-0000-4000-8000-000000000000' })
    },
  },
  'record-twin': {
    'two records have one id': (log) => {
      const index = lastAct(log, ({ act }) => act === 'erase')
      const { id } = log.records[0] ?? { id: '' }
      Object.assign(log.records[index] ?? {}, { id })
      rewrite(log, index, () => ({ id }))
    },
  },
  'record-time': {
    'a record is older than the one before it': (log) =>
      rewrite(log, log.records.length - 2, () => ({ at: '2026-11-22T08:00:00.000Z' })),
  },
  batch: {
    'the root of a batch is another': (log) =>
      Object.assign(log.batches[7] ?? {}, { root: log.batches[6]?.root }),
    'the moment of a batch is another': (log) => Object.assign(log.batches[7] ?? {}, { at: '2026-11-22' }),
    'a batch between two others is missing': (log) => log.batches.splice(40, 1),
    'the newest batch is missing': (log) => log.batches.pop(),
    'there are batches of records that are not there': (log) =>
      log.batches.push({ ...lastOf(log.batches), size: log.records.length + 1 }),
  },
  'batch-key': {
    'a batch was signed by a key nobody knows': (log) =>
      Object.assign(log.batches[7] ?? {}, { log_key: 'mine' }),
    'a batch names the keys for each other': (log) => {
      const batch = lastOf(log.batches)
      Object.assign(batch, { log_key: batch.receipt_key, receipt_key: batch.log_key })
    },
  },
  node: {
    'a kept hash is another': (log) => Object.assign(log.nodes[0] ?? {}, { hash: log.records[0]?.hash }),
    'a kept hash is missing': (log) => log.nodes.pop(),
    'a hash is kept twice': (log) => log.nodes.unshift({ ...lastOf(log.nodes) }),
    'there are hashes of leaves that are not there': (log) =>
      log.nodes.push({ level: 8, position: 9, hash: '' }),
    'there are hashes of a level that is not kept': (log) =>
      log.nodes.push({ level: 9, position: 0, hash: '' }),
  },
  head: {
    'the head has another tree': (log) =>
      Object.assign(log.heads[0] ?? {}, { frontier: log.batches[0]?.root }),
    'the head has another moment': (log) => Object.assign(log.heads[0] ?? {}, { at: '2030-01-01' }),
    'the head stands elsewhere': (log) => Object.assign(log.heads[0] ?? {}, { size: 5 }),
    'there is no head': (log) => log.heads.pop(),
    'there are two heads': (log) => log.heads.push({ ...lastOf(log.heads), id: 2 }),
  },
  opening: {
    'an opening is of another realm': (log) => {
      const row = opened(log, ({ policy }) => policy === 'photos')
      Object.assign(row, { realm: 'other' })
      recommit(log, row)
    },
    'an opening is of another version': (log) => Object.assign(lastOf(log.openings), { version: 9 }),
    'an opening is of a record that is not there': (log) =>
      log.openings.push({ ...lastOf(log.openings), leaf_index: 9999 }),
    'a publication has an opening': (log) =>
      log.openings.push({ ...lastOf(log.openings), leaf_index: 0, subject: 'nobody' }),
  },
  commitment: {
    'an opening has another key': (log) => Object.assign(lastOf(log.openings), { key: log.openings[0]?.key }),
    'an opening has a key that is none': (log) => Object.assign(lastOf(log.openings), { key: '*' }),
    'an opening is of somebody else': (log) =>
      Object.assign(
        opened(log, ({ policy }) => policy === 'photos'),
        { subject: 'бөтен' },
      ),
    'an opening was recorded by another product': (log) =>
      Object.assign(lastOf(log.openings), { product: 'shop' }),
    'an opening says that somebody else answered in their place': (log) =>
      Object.assign(lastOf(log.openings), { delegate: 'parent', role: 'guardian' }),
    'an opening says that another service entered it': (log) =>
      Object.assign(
        opened(log, ({ service }) => service !== null),
        { service: 'school' },
      ),
    'an opening hides which service entered it': (log) =>
      Object.assign(
        opened(log, ({ service }) => service !== null),
        { service: null },
      ),
    'an opening hides who answered in their place': (log) =>
      Object.assign(
        opened(log, ({ delegate }) => delegate !== null),
        { delegate: null, role: null },
      ),
    'an opening has another token': (log) =>
      Object.assign(
        opened(log, ({ token }) => token !== null),
        { token: null },
      ),
    'an opening says that somebody else did it': (log) =>
      Object.assign(lastOf(log.openings), { actor: 'staff', note: 'letter' }),
    'a record hides that somebody else did it': (log) =>
      rewrite(
        log,
        lastAct(log, (leaf, at) => leaf.onBehalf === true && isOpened(log, at)),
        () => ({
          onBehalf: false,
        }),
      ),
  },
  erased: {
    'an opening is lost': (log) => log.openings.splice(lastOpening(log, 'photos'), 1),
    'an erasure erased more than it says': (log) => {
      rewrite(
        log,
        lastAct(log, ({ act }) => act === 'erase'),
        () => ({ records: 1 }),
      )
    },
  },
  rename: {
    'it is said to have been another service': (log) =>
      Object.assign(lastOf(log.renames), { service: 'another' }),
    'it is of another realm': (log) =>
      rewrite(log, lastOf(log.renames).leaf_index, () => ({ realm: 'school' })),
  },
  forgotten: {
    'an erasure is said to be of somebody who is there': (log) => {
      const { leaf_index } = log.openings.find(({ realm }) => realm === lastOf(log.forgotten).realm) ?? {}
      Object.assign(lastOf(log.forgotten), { person: leaf_index })
    },
    'an erasure is told of which there is no record': (log) =>
      log.forgotten.push({ ...lastOf(log.forgotten), leaf_index: 0 }),
  },
  'rename-line': {
    'somebody’s act is found as somebody else’s': (log) => {
      const row = opened(log, ({ policy, formerly }) => policy === 'privacy' && formerly === null)
      // All of one line, so that its order holds.
      const own = log.openings.filter(
        (one) => one.realm === row.realm && one.subject === row.subject && one.policy === row.policy,
      )
      for (const one of own) Object.assign(one, { subject: 'somebody', formerly: one.subject })
    },
    'a rename is found under another id than it led to': (log) =>
      Object.assign(lastOf(log.renames), { subject: 'somebody' }),
  },
  line: {
    'an answer skips the one before it': (log) => {
      const index = lastAct(log, ({ act }) => act === 'withdraw')
      const row = opened(log, ({ leaf_index }) => leaf_index === index)
      Object.assign(row, { after: '' })
      recommit(log, row)
    },
  },
  version: {
    'a version has other facts': (log) => Object.assign(log.versions[0] ?? {}, { facts: '[]' }),
    'a version has another moment': (log) => Object.assign(log.versions[0] ?? {}, { at: '' }),
    'a version is missing': (log) => log.versions.pop(),
    'a version has no record': (log) =>
      log.versions.push({ ...lastOf(log.versions), version: 3, leaf_index: 9999 }),
    'a version names a record of something else': (log) =>
      log.versions.push({ ...lastOf(log.versions), version: 3, leaf_index: 5 }),
    'a version was published twice': (log) => {
      const index = lastAct(log, ({ act, policy }) => act === 'publish' && policy === 'privacy')
      rewrite(log, index, () => ({ version: 1, facts: '' }))
      Object.assign(versionAt(log, index), { version: 1, facts: '' })
    },
    'a version is said to be taken back that was not': (log) =>
      Object.assign(log.versions[0] ?? {}, { act: 'retract' }),
    'a version was taken back that was never published': (log) => {
      const index = lastAct(log, ({ act }) => act === 'retract')
      rewrite(log, index, () => ({ version: 9 }))
      Object.assign(versionAt(log, index), { version: 9 })
    },
    'a version was taken back by facts that it never had': (log) => {
      const index = lastAct(log, ({ act }) => act === 'retract')
      rewrite(log, index, () => ({ facts: '' }))
      Object.assign(versionAt(log, index), { facts: '' })
    },
    'a version was taken back from more acts than there were': (log) =>
      rewrite(
        log,
        lastAct(log, ({ act }) => act === 'retract'),
        () => ({ acts: 1 }),
      ),
    'somebody acted about a version that was taken back': (log) => {
      const index = lastAct(log, ({ policy }, place) => policy === 'excursions' && isOpened(log, place))
      rewrite(log, index, () => ({ policy: 'cookies' }))
      opened(log, ({ leaf_index }) => leaf_index === index).policy = 'cookies'
    },
  },
  'presentation-body': {
    'the description of a screen is another': (log) =>
      Object.assign(log.presentations[0] ?? {}, { body: '{}' }),
    'the description of a screen of later records is said to have been removed before them': (log) =>
      Object.assign(log.presentations[0] ?? {}, { body: '{"removed":1}' }),
  },
  'presentation-lost': { 'the description of a screen is missing': (log) => log.presentations.pop() },
  'presentation-unnamed': {
    'nobody saw a screen': (log) => log.presentations.push({ hash: computeDigest('{}'), body: '{}' }),
  },
  'rolled-back': { 'the database is an older copy': (log) => cut(log, 25) },
  rewritten: {
    'history was written anew and everything fits': (log) =>
      rewrite(
        log,
        lastAct(log, (leaf, at) => leaf.act === 'shown' && at < 60),
        () => ({ locale: 'en' }),
      ),
    'an older copy has grown past the checkpoint': (log) => {
      for (let index = 40; index < log.records.length; index++) {
        const leaf = leafAt(log, index)
        const record = log.records[index]
        if (leaf.act === 'shown' && record) record.leaf = serializeLeaf({ ...leaf, locale: 'en' })
      }
      rehash(log)
    },
  },
  'batch-lost': {
    'the batch that was signed is missing': (log) => {
      const size = yardstick.checkpoints[0]?.size
      const at = log.batches.findIndex((batch) => batch.size === size)
      const [lost] = log.batches.splice(at, 1)
      Object.assign(log.batches[at] ?? {}, { first: lost?.first })
    },
  },
}

function lastOpening(log: Contents, policy: string): number {
  return log.openings.findLastIndex((row) => row.policy === policy)
}

/** An older copy: the first so many batches and what belongs to them. */
function cut(log: Contents, batches: number): void {
  log.batches.splice(batches)
  const { size } = lastOf(log.batches)
  for (const table of ['records', 'openings', 'renames', 'forgotten', 'versions'] as const) {
    log[table] = log[table].filter(({ leaf_index }) => leaf_index < size) as never
  }
  // Nor had anybody got another id.
  for (const row of log.openings) Object.assign(row, { subject: row.formerly ?? row.subject, formerly: null })
  // Nobody had been erased by then: openings that are missing were there.
  rehash(log)
}

test('a whole log has no findings', async () => {
  expect(await findings(structuredClone(whole))).toEqual([])
  expect(whole.records.length).toBeGreaterThan(300)
})

test('every check has faults that it finds', () => {
  expect(Object.keys(FAULTS).toSorted()).toEqual(Object.keys(CHECKS).toSorted())
})

describe.each(Object.entries(FAULTS))('%s', (code, faults) => {
  test.each(Object.entries(faults))('%s: found by this check alone', async (_, spoil) => {
    const spoiled = structuredClone(whole)
    spoil(spoiled)
    const found = await findings(spoiled)
    expect(found[0]?.advice).not.toBe('')
    expect([...new Set(found.map((finding) => finding.code))]).toEqual([code])
    expect(await findings(spoiled, code)).toEqual([])
  })
})

test('an empty log is whole, and shorter than any checkpoint', async () => {
  const empty = structuredClone(whole)
  for (const table of Object.keys(empty) as (keyof Contents)[]) {
    if (table !== 'migrations' && table !== 'heads') empty[table] = []
  }
  empty.heads = [{ id: 1, size: 0, frontier: '', at: '' }]
  const marks = (checkpoints: StoredCheckpoint[]) => ({ ...yardstick, checkpoints })
  const none = { place: 'none', size: 0, root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' }
  expect(await findings(empty, undefined, marks([none]))).toEqual([])
  expect((await findings(empty, undefined, marks([{ ...none, root: '' }]))).map(({ code }) => code)).toEqual([
    'rewritten',
  ])
  expect((await findings(empty)).map(({ code }) => code)).toEqual(['rolled-back'])
})

test('a table that cannot be read to its end is a finding, not an end of the audit', async () => {
  const rows = createMemoryRows(structuredClone(whole))
  const found: AuditFinding[] = []
  const broken = {
    ...rows,
    // biome-ignore lint/correctness/useYield: it is to fail
    async *nodes() {
      throw new Error('database disk image is malformed')
    },
  }
  await audit(broken, yardstick, (finding) => found.push(finding))
  expect(found.map(({ code }) => code)).toEqual(['row', 'node'])
})
