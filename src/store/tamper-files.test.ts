import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { IS_FULL, TEST_SEED } from '../../scripts/harness/test-run/sample.ts'
import { audit } from '../domain/log/audit/audit.ts'
import type { AuditFinding, StoredCheckpoint } from '../domain/log/audit/check.ts'
import { type Contents, readContents } from '../domain/log/audit/fixture.ts'
import { createRandom, fillLog, KEY_NAMES } from './fixture-log.ts'
import { type Fault, flip, insert, LOG_TABLES, pick, remove, rewriteHistory, swap } from './fixture-tamper.ts'
import { openSqliteScan } from './sqlite/scan-sqlite.ts'
import { openSqliteStore } from './sqlite/sqlite.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const [ROWS, BITS] = IS_FULL ? [300, 2000] : [12, 40]

const folder = mkdtempSync(join(tmpdir(), 'kelisim-tamper-'))
const original = join(folder, 'original.sqlite')
const copy = join(folder, 'copy.sqlite')
let checkpoints: StoredCheckpoint[] = []
let whole: Contents
beforeAll(async () => {
  const store = await openSqliteStore(original)
  await fillLog(store, {
    people: 60,
    async afterEach(person) {
      const head = person === 40 ? await store.findHead() : null
      if (head) checkpoints = [{ place: 'kept.txt', size: head.size, root: head.root }]
    },
  })
  await store.close()
  const scan = await openSqliteScan(original)
  whole = await readContents(scan.rows)
  await scan.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What fsck says of a file: its findings, and its rows where they can be read. */
async function examine(path: string): Promise<{ findings: AuditFinding[]; contents: Contents | null }> {
  const findings: AuditFinding[] = []
  const scan = await openSqliteScan(path).catch((error) => {
    findings.push({ code: error.code, place: path, found: error.message, expected: '', advice: error.advice })
    return null
  })
  if (scan === null) return { findings, contents: null }
  const knowsKey = (name: string, use: 'log' | 'receipt') => KEY_NAMES.some((keys) => keys[use] === name)
  try {
    await audit(scan.rows, { checkpoints, knowsKey, migrations: scan.migrations }, (one) =>
      findings.push(one),
    )
    const contents = findings.length > 0 ? null : await readContents(scan.rows)
    return { findings, contents }
  } finally {
    await scan.close()
  }
}

/** Writes the tables of a log into a copy, as somebody does who has the file and no respect for triggers. */
function overwrite(log: Contents): void {
  copyFileSync(original, copy)
  const database = new DatabaseSync(copy)
  database.exec('pragma journal_mode = delete; pragma foreign_keys = off; begin')
  const triggers = database.prepare("select name from sqlite_schema where type = 'trigger'").all()
  for (const { name } of triggers) database.exec(`drop trigger ${name}`)
  try {
    for (const table of Object.keys(LOG_TABLES) as (keyof typeof LOG_TABLES)[]) {
      const name = table === 'heads' ? 'log_head' : table
      database.exec(`delete from ${name}`)
      for (const row of log[table]) {
        const columns = Object.keys(row)
        const places = columns.map(() => '?')
        database.prepare(`insert into ${name} (${columns}) values (${places})`).run(...Object.values(row))
      }
    }
    database.exec('commit')
  } finally {
    database.close()
  }
}

test('the file and a copy of it are whole, also beside the process that serves it', async () => {
  expect((await examine(original)).findings).toEqual([])
  overwrite(whole)
  expect((await examine(copy)).findings).toEqual([])
  const store = await openSqliteStore(original)
  expect((await examine(original)).findings).toEqual([])
  await store.close()
})

test(`${ROWS} faults in the rows of files are found`, { timeout: 600_000 }, async () => {
  const chance = createRandom(TEST_SEED)
  const faults: Fault[] = [flip, flip, remove, swap, insert, rewriteHistory(checkpoints[0]?.size ?? 0)]
  for (let done = 0; done < ROWS; ) {
    const spoiled = structuredClone(whole)
    const damage = pick(faults, chance)(spoiled, chance)
    if (damage === null) continue
    try {
      overwrite(spoiled)
    } catch (error) {
      // What the schema itself refuses cannot get into a file in this way.
      if (/constraint failed/.test(String(error))) continue
      throw error
    }
    done++
    expect((await examine(copy)).findings, damage).not.toEqual([])
  }
})

test(`of ${BITS} bits flipped in files, each is found or changes no row of the log`, {
  timeout: 900_000,
}, async () => {
  const chance = createRandom(TEST_SEED + 1)
  const bytes = readFileSync(original)
  const said = logOf(whole)
  const counts = { found: 0, elsewhere: 0 }
  for (let done = 0; done < BITS; done++) {
    const spoiled = Buffer.from(bytes)
    const at = Math.floor(chance() * bytes.length)
    const bit = Math.floor(chance() * 8)
    spoiled[at] = (spoiled[at] ?? 0) ^ (1 << bit)
    writeFileSync(copy, spoiled)
    const { findings, contents } = await examine(copy)
    counts[findings.length > 0 ? 'found' : 'elsewhere']++
    if (contents) expect(logOf(contents), `bit ${bit} of byte ${at}`).toBe(said)
  }
  if (IS_FULL) console.log(`bits of files: ${JSON.stringify(counts)}`)
  // About half of the bytes are free room, where a bit changes nothing; how many are hit is chance.
  expect(counts.found).toBeGreaterThan(BITS / 5)
})

function logOf(contents: Contents): string {
  return JSON.stringify(Object.keys(LOG_TABLES).map((table) => contents[table as keyof Contents]))
}
