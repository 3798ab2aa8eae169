import { type Contents, rehash } from '../domain/log/audit/fixture.ts'
import { type NewActLeaf, serializeLeaf } from '../domain/log/leaf.ts'
import { computeCommitment } from '../domain/log/opening.ts'

/** Chance between 0 and 1. */
export type Chance = () => number

/** Spoils a log and says how; null when what it did by chance changes nothing. */
export type Fault = (log: Contents, chance: Chance) => string | null

/** The tables that are the log, with the columns of their keys; the rest is for the running service. */
export const LOG_TABLES = {
  records: ['leaf_index'],
  openings: ['leaf_index'],
  renames: ['leaf_index'],
  batches: ['size'],
  nodes: ['level', 'position'],
  heads: ['id'],
  versions: ['policy', 'version'],
  presentations: ['hash'],
} satisfies Partial<Record<keyof Contents, string[]>>
type LogTable = keyof typeof LOG_TABLES
type Row = Record<string, string | number | null>

/** One bit of one value of one row is another. */
export const flip: Fault = (log, chance) => {
  const { table, rows, at } = pickRow(log, chance)
  const row = rows[at] as Row
  const column = pick(Object.keys(row), chance)
  const value = row[column] ?? null
  row[column] = flipBit(value, chance)
  return `${table}.${column}: ${value} became ${row[column]}`
}

/** A row is gone. */
export const remove: Fault = (log, chance) => {
  const { table, rows, at } = pickRow(log, chance)
  return `${table}: lost ${JSON.stringify(rows.splice(at, 1)[0])}`
}

/** Two rows have changed places: each has the other's key. */
export const swap: Fault = (log, chance) => {
  const { table, rows, at } = pickRow(log, chance)
  const [one, other] = [rows[at] as Row, pick(rows, chance)]
  const before = JSON.stringify([one, other])
  for (const key of LOG_TABLES[table]) [one[key], other[key]] = [other[key] ?? null, one[key] ?? null]
  return JSON.stringify([one, other]) === before ? null : `${table}: swapped ${before}`
}

/** A row is there once more, under a key that was free. */
export const insert: Fault = (log, chance) => {
  const { table, rows, at } = pickRow(log, chance)
  const row = { ...(rows[at] as Row) }
  const keys: string[] = LOG_TABLES[table]
  const key = keys.at(-1) ?? ''
  const isTaken = () => rows.some((other) => keys.every((name) => other[name] === row[name]))
  while (isTaken()) {
    const value = row[key] ?? null
    row[key] = typeof value === 'number' ? value + 1 + Math.floor(chance() * 9) : flipBit(value, chance)
  }
  // The database itself would refuse a second one of these.
  if (table === 'records') row.id = String(row.id).replace(/^.{8}/, pick(['00000000', '12345678'], chance))
  if (table === 'openings') row.subject = `${row.subject}${Math.floor(chance() * 1e9)}`
  rows.push(row)
  return `${table}: added ${JSON.stringify(row)}`
}

/** An act before the checkpoint says something else, and everything has been computed anew to fit. */
export const rewriteHistory =
  (before: number): Fault =>
  (log, chance) => {
    const acts = log.records.slice(0, before).filter(({ leaf }) => 'commitment' in JSON.parse(leaf))
    const record = pick(acts, chance)
    const leaf: NewActLeaf = JSON.parse(record.leaf)
    const changes: Partial<NewActLeaf>[] = [
      { version: leaf.version + 1 },
      { locale: leaf.locale === 'en' ? 'kk' : 'en' },
      { digest: leaf.versionDigest, shown: [] },
      { claimedAt: '2024-01-01T00:00:00.000Z' },
    ]
    const change = pick(changes, chance)
    record.leaf = serializeLeaf({ ...leaf, ...change })
    const opening = log.openings.find(({ leaf_index }) => leaf_index === record.leaf_index)
    if (opening && change.version) opening.version = change.version
    rehash(log)
    return `record ${record.leaf_index} says ${JSON.stringify(change)}`
  }

/** Lets a log go on with acts that were never made, in batches that fit. */
export const appendForged =
  (size: number): Fault =>
  (log, chance) => {
    const from = log.records.length
    const template = log.records.findLast(({ leaf }) => JSON.parse(leaf).act === 'accept')
    const batch = log.batches.at(-1)
    if (!template || !batch) return null
    const at = log.heads[0]?.at ?? ''
    while (log.records.length < size) {
      const index = log.records.length
      const digits = () =>
        Math.floor(chance() * 1e12)
          .toString(16)
          .padStart(12, '0')
          .slice(0, 12)
      const key = Buffer.from(Array.from({ length: 32 }, () => chance() * 256)).toString('base64url')
      const leaf: NewActLeaf = JSON.parse(template.leaf)
      const { realm } = leaf
      const owner = { realm, product: realm, subject: `forged-${digits()}` }
      const id = `00000000-0000-4000-8000-${digits()}`
      const commitment = computeCommitment({ ...owner, key, after: null, token: null, onBehalf: null })
      const text = serializeLeaf({ ...leaf, id, at, onBehalf: false, commitment })
      const { policy, version } = leaf
      log.records.push({ leaf_index: index, id, leaf: text, hash: '' })
      const none = {
        token: null,
        actor: null,
        note: null,
        service: null,
        delegate: null,
        role: null,
        formerly: null,
      }
      const person = { ...none, after: '', key, act: 'accept' as const }
      log.openings.push({ leaf_index: index, ...owner, policy, version, ...person })
      if (index === size - 1 || chance() < 0.4) {
        log.batches.push({ ...batch, size: index + 1, first: log.batches.at(-1)?.size ?? 0 })
      }
    }
    rehash(log)
    return `${from} old records were followed by others up to ${size}`
  }

/** One of several values. */
export function pick<T>(values: readonly T[], chance: Chance): T {
  return values[Math.floor(chance() * values.length)] as T
}

function pickRow(log: Contents, chance: Chance): { table: LogTable; rows: Row[]; at: number } {
  const tables = (Object.keys(LOG_TABLES) as LogTable[]).filter((table) => log[table].length > 0)
  const table = pick(tables, chance)
  const rows = log[table] as unknown as Row[]
  return { table, rows, at: Math.floor(chance() * rows.length) }
}

function flipBit(value: string | number | null, chance: Chance): string | number {
  if (typeof value === 'number') return Number(BigInt(value) ^ (1n << BigInt(Math.floor(chance() * 40))))
  const bytes = Buffer.from(value ?? '')
  if (bytes.length === 0) return '\u0001'
  const at = Math.floor(chance() * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
  return bytes.toString()
}
