import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { fromBase64Url } from '../domain/base64.ts'
import { verifierKey } from '../domain/checkpoint.ts'
import { chanceOf, fillLog } from '../store/fixture-log.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { AcceptanceStore } from '../store/store.ts'
import { PRODUCTS } from './fixture.ts'
import { KEY_USES, openKeyFile, withNewKey, writeKeyFile } from './key-file.ts'

// Each test starts a process or two.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'kelisim-fsck-'))
const data = join(folder, 'data')
const database = join(data, 'acceptances.sqlite')
const keyFile = join(folder, 'keys.json')
const early = join(folder, 'early.txt')
let store: AcceptanceStore
let publicKey: string

beforeAll(async () => {
  mkdirSync(data)
  writeFileSync(join(folder, 'products.yaml'), stringify(PRODUCTS))
  const at = new Date('2026-11-01T00:00:00.000Z')
  const first = openKeyFile(keyFile, at)
  const both = KEY_USES.reduce((file, use) => withNewKey(file, use, new Date('2026-12-01')), first)
  writeKeyFile(keyFile, both)
  const kid = (use: string, index: number) => both.keys.filter((key) => key.use === use)[index]?.kid ?? ''
  const keysAt = (index: number) => ({ log: kid('log', index), receipt: kid('receipt', index) })
  publicKey = verifierKey('localhost:4321/auth', fromBase64Url(first.keys[0]?.jwk.x ?? ''))

  store = await openSqliteStore(database)
  await fillLog(store, {
    people: 40,
    keys: [keysAt(0), keysAt(1)],
    async afterEach(person) {
      if (person === 20) writeFileSync(early, run('checkpoint').stdout)
    },
  })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

function run(
  command: string,
  args: string[] = [],
  env: Record<string, string> = {},
): SpawnSyncReturns<string> {
  const usual = {
    KELISIM_DATA: data,
    KELISIM_KEYS: keyFile,
    KELISIM_PRODUCTS: join(folder, 'products.yaml'),
  }
  const main = join(import.meta.dirname, 'main.ts')
  return spawnSync(process.execPath, [main, command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...usual, ...env },
  })
}

/** A copy of the database in a folder of its own, after some SQL that respects no trigger. */
function spoiled(sql: string): Record<string, string> {
  const elsewhere = mkdtempSync(join(folder, 'copy-'))
  const copy = join(elsewhere, 'acceptances.sqlite')
  const original = new DatabaseSync(database, { readOnly: true })
  original.exec(`vacuum into '${copy}'`)
  original.close()
  const opened = new DatabaseSync(copy)
  for (const { name } of opened.prepare("select name from sqlite_schema where type = 'trigger'").all()) {
    opened.exec(`drop trigger ${name}`)
  }
  opened.exec(`pragma foreign_keys = off; ${sql}`)
  opened.close()
  return { KELISIM_DATA: elsewhere }
}

describe('checkpoint', () => {
  test('prints the signed note as it is, also while a process serves', () => {
    const { stdout, status } = run('checkpoint')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^localhost:4321\/auth\n\d+\n[^\n]+=\n\n— localhost:4321\/auth [^\n]+\n$/)
  })

  test('of an empty log there is none', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'))
    await (await openSqliteStore(join(empty, 'acceptances.sqlite'))).close()
    expect(run('checkpoint', [], { KELISIM_DATA: empty })).toMatchObject({
      status: 2,
      stderr: 'The log has no records yet.\nKeep a checkpoint once it has some.\n',
    })
  })
})

describe('fsck', () => {
  test('a whole log is said to be whole, beside the process that serves it', () => {
    const { stdout, stderr, status } = run('fsck', ['--checkpoint', early])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toMatch(
      /^Log whole: \d+ records, root \S+=; its first \d+ records are those that were signed\.\n$/,
    )
  })

  test('without a checkpoint it says what it cannot prove', () => {
    expect(run('fsck').stdout).toContain('without a checkpoint from outside (--checkpoint)')
  })

  test('somebody outside needs the public key alone', () => {
    const env = { KELISIM_KEYS: join(folder, 'nowhere.json'), KELISIM_PRODUCTS: 'nowhere.yaml' }
    const { stdout, status } = run('fsck', ['--checkpoint', early, '--key', publicKey, '--json'], env)
    expect(status).toBe(0)
    const size = Number(readFileSync(early, 'utf8').split('\n')[1])
    expect(JSON.parse(stdout)).toMatchObject({
      count: 0,
      findings: [],
      checkpoints: [{ place: early, size }],
    })
  })

  test('a finding is told with its place, and ends with status 1', () => {
    const { stdout, stderr, status } = run('fsck', [], spoiled('delete from openings where leaf_index = 10'))
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^openings of \w+ {2}erased\n {2}found \d acts without an opening, expected \d, as were erased\n {2}→ Openings were lost/,
    )
    expect(stderr).toContain('1 finding.\nStop the service')
  })

  test('of very many findings a hundred are shown and all are counted', () => {
    const args = ['--json']
    const { stdout, stderr } = run('fsck', args, spoiled("update records set hash = 'x'"))
    const { count, findings, records } = JSON.parse(stdout)
    expect(findings).toHaveLength(100)
    expect(count).toBe(records)
    expect(stderr).toContain(`${count} findings, 100 of them shown.`)
  })

  test('a database that was cut back before the checkpoint was rolled back', () => {
    const sql = 'delete from records where leaf_index > 20; delete from batches where size > 21'
    const { stdout } = run('fsck', ['--checkpoint', early], spoiled(sql))
    expect(stdout).toMatch(
      /^\S*early\.txt {2}rolled-back\n {2}found a log of 21 records, expected at least \d+/,
    )
  })

  test.each([
    ['is forged', (note: string) => note.replace(/\n\d+\n/, '\n12\n'), 'checkpoint-signature'],
    [
      'is of another log',
      (note: string) => note.replaceAll('localhost:4321', 'other.example'),
      'checkpoint-origin',
    ],
    ['is cut off', (note: string) => note.slice(0, 40), 'checkpoint-invalid'],
  ])('a checkpoint that %s proves nothing', (_, forge, code) => {
    const forged = join(folder, 'forged.txt')
    writeFileSync(forged, forge(readFileSync(early, 'utf8')))
    const { stdout, status } = run('fsck', ['--checkpoint', forged, '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ checkpoints: [], findings: [{ code, place: forged }] })
  })

  test.each([
    ['an option that does not exist', ['--all']],
    ['a checkpoint that does not exist', ['--checkpoint', 'nowhere.txt']],
    ['a key that is none', ['--key', 'mine']],
  ])('%s is wrong use', (_, args) => {
    expect(run('fsck', args).status).toBe(2)
  })

  test('a database that is not there, or is none, is told in two lines', () => {
    expect(run('fsck', [], { KELISIM_DATA: join(folder, 'nowhere') }).stderr).toMatch(
      /there is no such file\.\n.+\n$/,
    )
    const noise = mkdtempSync(join(folder, 'noise-'))
    writeFileSync(
      join(noise, 'acceptances.sqlite'),
      Buffer.from(Array.from({ length: 9000 }, chanceOf(1)).map((n) => n * 256)),
    )
    expect(run('fsck', [], { KELISIM_DATA: noise }).stderr).toMatch(/file is not a database\.\n.+\n$/)
  })
})
