import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { fromBase64Url } from '../domain/encoding/base64.ts'
import { formatVerifierKey } from '../domain/log/checkpoint.ts'
import { createRandom, fillLog } from '../store/fixture-log.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import type { AcceptanceStore } from '../store/store.ts'
import { type Ran, runHere } from './commands/fixture.ts'
import { PRODUCTS } from './fixture.ts'
import { KEY_USES, openKeyFile, withNewKey, writeKeyFile } from './keys/key-file.ts'

// Processes start slowly where many do at once.
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
  publicKey = formatVerifierKey('localhost:4321/auth', fromBase64Url(first.keys[0]?.jwk.x ?? ''))

  store = await openSqliteStore(database)
  await fillLog(store, {
    people: 40,
    keys: [keysAt(0), keysAt(1)],
    async afterEach(person) {
      if (person === 20) writeFileSync(early, runBeside('checkpoint').out)
    },
  })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

function usual(env: Record<string, string>): NodeJS.ProcessEnv {
  const own = { KELISIM_DATA: data, KELISIM_KEYS: keyFile, KELISIM_PRODUCTS: join(folder, 'products.yaml') }
  return { ...process.env, ...own, ...env }
}

const run = (command: string, args: string[] = [], env: Record<string, string> = {}): Promise<Ran> =>
  runHere([command, ...args], usual(env))

/** The command in a process of its own, as beside the one that serves. */
function runBeside(command: string, args: string[] = []): Ran {
  const main = join(import.meta.dirname, 'main.ts')
  const options = { encoding: 'utf8', env: usual({}) } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, command, ...args], options)
  return { code: status ?? -1, out: stdout, err: stderr }
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
    const { out, code } = runBeside('checkpoint')
    expect(code).toBe(0)
    expect(out).toMatch(/^localhost:4321\/auth\n\d+\n[^\n]+=\n\n— localhost:4321\/auth [^\n]+\n$/)
  })

  test('of an empty log there is none', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'))
    await (await openSqliteStore(join(empty, 'acceptances.sqlite'))).close()
    expect(await run('checkpoint', [], { KELISIM_DATA: empty })).toMatchObject({
      code: 2,
      err: 'The log has no records yet.\nKeep a checkpoint once it has some.\n',
    })
  })
})

describe('fsck', () => {
  test('a whole log is said to be whole, beside the process that serves it', async () => {
    const { out, err, code } = runBeside('fsck', ['--checkpoint', early])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toMatch(
      /^Log whole: \d+ records, root \S+=; its first \d+ records are those that were signed\.\n$/,
    )
  })

  test('without a checkpoint it says what it cannot prove', async () => {
    expect((await run('fsck')).out).toContain('without a checkpoint from outside (--checkpoint)')
  })

  test('somebody outside needs the public key alone', async () => {
    const env = { KELISIM_KEYS: join(folder, 'nowhere.json'), KELISIM_PRODUCTS: 'nowhere.yaml' }
    const { out, code } = await run('fsck', ['--checkpoint', early, '--key', publicKey, '--json'], env)
    expect(code).toBe(0)
    const size = Number(readFileSync(early, 'utf8').split('\n')[1])
    expect(JSON.parse(out)).toMatchObject({
      count: 0,
      findings: [],
      checkpoints: [{ place: early, size }],
    })
  })

  test('where no key is known a checkpoint proves nothing, and no key is made for it', async () => {
    const env = { KELISIM_KEYS: join(folder, 'nowhere.json') }
    const { out, code } = await run('fsck', ['--checkpoint', early], env)
    expect(code).toBe(1)
    expect(out).toMatch(
      /^\S*early\.txt {2}checkpoint-origin\n {2}found origin localhost:4321\/auth, expected a log key\n/,
    )
    expect(existsSync(env.KELISIM_KEYS)).toBe(false)
  })

  test('a description of a screen that was removed is named as that, and is no damage', async () => {
    const env = spoiled(`update presentations set body = '{"removed":9999}' where body like '%dialog%'`)
    const { out, code } = await run('fsck', [], env)
    expect(code).toBe(0)
    expect(out).toContain('\nDescriptions of screens in their first form: 1 removed, their hashes kept.\n')
  })

  test('a finding is told with its place, and ends with status 1', async () => {
    const { out, err, code } = await run('fsck', [], spoiled('delete from openings where leaf_index = 10'))
    expect(code).toBe(1)
    expect(out).toMatch(
      /^openings of \w+ {2}erased\n {2}found \d records without an opening, expected \d, as were erased\n {2}→ Openings were lost/,
    )
    expect(err).toContain('1 finding.\nStop the service')
  })

  test('of very many findings a hundred are shown and all are counted', async () => {
    const args = ['--json']
    const { out, err } = await run('fsck', args, spoiled("update records set hash = 'x'"))
    const { count, findings, records } = JSON.parse(out)
    expect(findings).toHaveLength(100)
    expect(count).toBe(records)
    expect(err).toContain(`${count} findings, 100 of them shown.`)
  })

  test('a database that was cut back before the checkpoint was rolled back', async () => {
    const sql = 'delete from records where leaf_index > 20; delete from batches where size > 21'
    const { out } = await run('fsck', ['--checkpoint', early], spoiled(sql))
    expect(out).toMatch(/^\S*early\.txt {2}rolled-back\n {2}found a log of 21 records, expected at least \d+/)
  })

  test.each([
    ['is forged', (note: string) => note.replace(/\n\d+\n/, '\n12\n'), 'checkpoint-signature'],
    [
      'is of another log',
      (note: string) => note.replaceAll('localhost:4321', 'other.example'),
      'checkpoint-origin',
    ],
    ['is cut off', (note: string) => note.slice(0, 40), 'checkpoint-invalid'],
  ])('a checkpoint that %s proves nothing', async (_, forge, found) => {
    const forged = join(folder, 'forged.txt')
    writeFileSync(forged, forge(readFileSync(early, 'utf8')))
    const { out, code } = await run('fsck', ['--checkpoint', forged, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ checkpoints: [], findings: [{ code: found, place: forged }] })
  })

  test.each([
    ['an option that does not exist', ['--all']],
    ['a checkpoint that does not exist', ['--checkpoint', 'nowhere.txt']],
    ['a key that is none', ['--key', 'mine']],
  ])('%s is wrong use', async (_, args) => {
    expect((await run('fsck', args)).code).toBe(2)
  })

  test('a database that is not there, or is none, is told in two lines', async () => {
    expect((await run('fsck', [], { KELISIM_DATA: join(folder, 'nowhere') })).err).toMatch(
      /there is no such file\.\n.+\n$/,
    )
    const noise = mkdtempSync(join(folder, 'noise-'))
    writeFileSync(
      join(noise, 'acceptances.sqlite'),
      Buffer.from(Array.from({ length: 9000 }, createRandom(1)).map((n) => n * 256)),
    )
    expect((await run('fsck', [], { KELISIM_DATA: noise })).err).toMatch(/file is not a database\.\n.+\n$/)
  })
})
