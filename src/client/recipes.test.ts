import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { JWK } from 'jose'
import ts from 'typescript'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findFreePort } from '../../scripts/harness/free-port.ts'
import { createDemo } from '../demo/server.ts'
import { AUDIENCE, BEGINNING } from '../service/fixture.ts'
import {
  createChannelsManifest,
  createManifest,
  createPolicy,
  createVersion,
  POLICIES,
} from '../service/fixture-manifest.ts'
import { getSigningKeys } from '../service/keys/key-ring.ts'
import { eraseOwner } from '../service/staff/subjects.ts'
import { createRename } from '../store/fixture-act.ts'
import { send, Testbed, writeFiles } from './fixture.ts'
import { recipe, recipes } from './fixtures/recipes.ts'
import { type AcceptanceGate, requireAcceptance } from './require-acceptance.ts'

const root = join(import.meta.dirname, '..', '..')
mkdirSync(join(root, '.vitest'), { recursive: true })
// Within the project, where `kelisim/client` and the frameworks are found.
const folder = mkdtempSync(join(root, '.vitest', 'recipes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

vi.setConfig({ testTimeout: 60_000 })

let stand: Testbed
beforeEach(async () => {
  stand = await Testbed.open()
})
afterEach(() => stand.close())

/** A recipe as it stands in the README, but for the addresses of the service and its clock. */
const here = (code: string) =>
  code
    .replaceAll(
      "service: 'https://5qbe.kz/auth'",
      `service: '${stand.service}', now: () => new Date('${BEGINNING}')`,
    )
    .replaceAll("const service = 'https://5qbe.kz/auth'", `const service = '${stand.service}'`)
    .replaceAll('audience: service', `audience: '${AUDIENCE}', now: new Date('${BEGINNING}')`)

let loaded = 0
/** A recipe for the service of this test: what was imported once keeps the address that it had. */
async function load<T>(file: string): Promise<T> {
  const own = writeFiles(join(folder, `load-${loaded++}`), { [file]: here(recipe(file)) })
  return (await import(join(own, file))) as T
}

describe('the recipes in TypeScript', () => {
  test('compile', () => {
    const known = `
      import type { AcceptanceGate, AcceptanceOptions } from 'kelisim/client'
      export declare const gate: AcceptanceGate
      export declare const userOf: (request: object) => string | null
      declare global {
        const settings: Omit<AcceptanceOptions, 'whenUnavailable'>
        const metrics: { increment(name: string): void }
        const receipt: string
      }`
    const codes = recipes().filter(({ language }) => language === 'ts')
    const files = codes.map(({ code }, n) => {
      const isBare = !code.includes('import ')
      return [
        `recipe-${n}.ts`,
        isBare ? `import { requireAcceptance } from 'kelisim/client'\n${code}export {}` : code,
      ]
    })
    const sources = writeFiles(join(folder, 'compiled'), {
      'kelisim.d.ts': known,
      ...Object.fromEntries(files),
    })
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
    const names = ['kelisim.d.ts', ...files.map(([name]) => name ?? '')].map((name) => join(sources, name))
    const unused = { noUnusedLocals: false, noUnusedParameters: false }
    const problems = ts.getPreEmitDiagnostics(ts.createProgram(names, { ...options, ...unused }))
    expect(
      problems.map(({ file, messageText }) => [
        file?.fileName,
        ts.flattenDiagnosticMessageText(messageText, ' '),
      ]),
    ).toEqual([])
    expect(files.length).toBeGreaterThan(6)
  })
})

describe.each(['express.js', 'fastify.js', 'hono.js'])('the quick start in %s', (file) => {
  let child: ChildProcess
  afterEach(async () => {
    child.kill()
    await once(child, 'exit')
  })

  test('keeps out who has not answered, lets in who has, and gives tokens', async () => {
    const port = await findFreePort()
    const audience = `audience: '${AUDIENCE}', returnTo`
    const gate = here(recipe('kelisim.js')).replace('returnTo', audience)
    writeFiles(folder, {
      'kelisim.js': gate,
      'kelisim-key.json': JSON.stringify(stand.keys.courses.jwk),
      [file]: recipe(file).replace('3000', String(port)),
    })
    child = spawn(process.execPath, [file], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    const ask = (path: string, method?: string, headers = {}) =>
      send(`http://127.0.0.1:${port}`, path, headers, method)
    await until(() => ask('/logout'))
    expect((await ask('/lesson')).status).toBe(403)
    const { body: token } = await ask('/token', 'POST')
    const authorization = `Bearer ${token}`
    const answer = await stand.world.app.request('/auth/api/v1/requirements', { headers: { authorization } })
    expect(await answer.json()).toMatchObject({ gate: 'closed' })
    await stand.recordAct('user-1')
    expect(await ask('/lesson')).toMatchObject({ status: 200, body: 'The lesson' })
  })
})

describe('signing up', () => {
  let db: DatabaseSync
  beforeAll(() => {
    db = new DatabaseSync(':memory:')
    for (const statement of statementsIn('sign-up.ts', 'merge.ts', 'withdrawals.ts')) db.exec(statement)
    db.exec(recipe('withdrawals.ts').match(/^\/\/ (alter .*)$/m)?.[1] ?? '')
  })

  const people = () =>
    db
      .prepare('select id, email, kelisim from users order by id')
      .all()
      .map((row) => ({ ...row }))

  test('makes an account of a visitor who has accepted, and of nobody else', async () => {
    const { newVisitor, signUp } = await load<SignUp>('sign-up.ts')
    const visitor = newVisitor()
    const token = () => stand.mintToken(visitor)
    expect(await signUp(db, visitor, 'a@example.kz', await token())).toBe(false)
    expect(people()).toEqual([])
    await stand.recordAct(visitor)
    expect(await signUp(db, visitor, 'a@example.kz', await token())).toBe(true)
    expect(people()).toEqual([{ id: 1, email: 'a@example.kz', kelisim: visitor }])
    // One acceptance, one account.
    await expect(signUp(db, visitor, 'b@example.kz', await token())).rejects.toThrow('UNIQUE')
    await stand.stop()
    await expect(signUp(db, newVisitor(), 'c@example.kz', await token())).rejects.toMatchObject({
      code: 'unreachable',
    })
    expect(people()).toHaveLength(1)
  })

  test('a withdrawal reaches the account through the feed, once', async () => {
    const { followActs } = await load<Withdrawals>('withdrawals.ts')
    db.exec("insert into users (email, kelisim) values ('d@example.kz', 'reader')")
    const mailings = () => db.prepare("select mailings from users where kelisim = 'reader'").get()?.mailings
    const gate = requireAcceptance(stand.options())
    const follow = () => followActs(db, gate, stand.keys.library.jwk)
    await stand.recordAct('reader')
    await stand.recordAct('reader', 'accept', { policy: 'mailings' })
    await follow()
    expect(mailings()).toBe(1)
    expect(await gate.decide({ url: '/', headers: {} }, 'reader')).toMatchObject({ because: 'asked' })
    await stand.recordAct('reader', 'withdraw', { policy: 'mailings' })
    await stand.recordAct('reader', 'withdraw')
    await follow()
    expect(mailings()).toBe(0)
    expect(await gate.decide({ url: '/', headers: {} }, 'reader')).toMatchObject({ open: false })
    db.exec('update users set mailings = 1')
    await follow()
    expect(mailings()).toBe(1)

    // Another id, then an erasure, whose line names no id.
    const { service } = stand.world
    const row = () =>
      db.prepare("select kelisim, mailings, person from users where email = 'd@example.kz'").get()
    const change = createRename({
      realm: 'courses',
      product: 'courses',
      formerly: 'reader',
      subject: 'reader-2',
    })
    expect(await service.store.rename(change, getSigningKeys(service.ring))).toMatchObject({ records: 4 })
    await follow()
    expect(row()).toMatchObject({ kelisim: 'reader-2', mailings: 1 })
    const gone = { realm: 'courses', subject: 'reader-2' }
    expect(await eraseOwner(service, gone)).toMatchObject({ records: 5 })
    await follow()
    expect(row()).toMatchObject({ mailings: 0, person: null })
  })

  test('who changes the choices of a consent is heard, and what an early answer changes has its moment', async () => {
    const { followActs } = await load<Withdrawals>('withdrawals.ts')
    db.exec("insert into users (email, kelisim) values ('e@example.kz', 'chooser')")
    db.exec('update place set after = null')
    const gate = requireAcceptance(stand.options())
    const effect = '2027-01-01T00:00:00+05:00'
    const [channels] = createChannelsManifest().policies
    const [offered] = channels?.versions ?? []
    if (offered === undefined) throw new Error('the fixture has changed')
    const { terms } = offered
    const later = createVersion('mailings', 3, { terms, effectiveAt: effect, acceptBy: effect })
    const mailings = [createVersion('mailings', 1, { terms }), createVersion('mailings', 2, { terms }), later]
    const others = POLICIES.filter(({ id }) => id !== 'mailings')
    stand.world.publish(createManifest([...others, createPolicy('mailings', mailings)]))
    stand.wait(2)
    const say = async (act: 'accept' | 'withdraw', version: number, choices?: string[]) => {
      await stand.recordAct('chooser', act, { policy: 'mailings', version, ...(choices && { choices }) })
      await followActs(db, gate, stand.keys.library.jwk)
      const columns = 'mailings, mailings_choices as choices, mailings_until as until'
      return { ...db.prepare(`select ${columns} from users where kelisim = 'chooser'`).get() }
    }
    expect(await say('accept', 2, ['email', 'sms'])).toEqual({
      mailings: 1,
      choices: 'email sms',
      until: null,
    })
    expect(await say('accept', 2, ['sms'])).toEqual({ mailings: 1, choices: 'sms', until: null })
    expect(await say('accept', 3, ['call'])).toEqual({ mailings: 1, choices: 'sms', until: effect })
    expect(await say('withdraw', 2)).toEqual({ mailings: 0, choices: null, until: null })
  })

  test('two accounts become one, which keeps every id for history and erasure', async () => {
    const { idsOf, merge } = await load<Merge>('merge.ts')
    const id = (email: string, kelisim: string) =>
      Number(
        db.prepare('insert into users (email, kelisim) values (?, ?)').run(email, kelisim).lastInsertRowid,
      )
    const [first, second, third] = [id('1@x', 'one'), id('2@x', 'two'), id('3@x', 'three')]
    merge(db, second, third)
    merge(db, first, second)
    expect(idsOf(db, first).sort()).toEqual(['one', 'three', 'two'])
    expect(idsOf(db, second)).toEqual([])
    expect(() => merge(db, first, 999)).not.toThrow()
    expect(idsOf(db, first)).toHaveLength(3)
  })
})

test('the service of the tests answers as the README says', async () => {
  const { before, after, without } = await load<{ before: number; after: number; without: number }>(
    'testing.ts',
  )
  expect([before, after, without]).toEqual([403, 200, 503])
})

test('the lines of the content security policy are those that the demo lives with', async () => {
  const lines =
    recipes()
      .find(({ language }) => language === 'csp')
      ?.code.trim()
      .split('\n') ?? []
  const key = stand.keys.courses.jwk
  const demo = createDemo({ service: 'https://5qbe.kz/auth', issuer: 'http://localhost:4322', key })
  const policy = (await demo.request('/')).headers.get('content-security-policy') ?? ''
  for (const line of lines) {
    const [directive, origin] = line.split(' ')
    expect(policy.split('; ').find((one) => one.startsWith(`${directive} `))).toContain(origin)
  }
  expect(lines).toHaveLength(2)
  expect(policy).toContain("default-src 'none'")
})

test('what the README imports from the package is there', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const used = recipes().flatMap(({ code }) => code.match(/'kelisim\/[\w/]+'/g) ?? [])
  for (const name of new Set(used))
    expect(Object.keys(exports)).toContain(name.replace(/'kelisim|'/g, (part) => (part === "'" ? '' : '.')))
})

/** The tables that the comments of some recipes ask for. */
function statementsIn(...files: string[]): string[] {
  return files.flatMap((file) => (recipe(file).match(/^\/\/ create .*$/m)?.[0] ?? '').slice(3).split('; '))
}

async function until(attempt: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await attempt()
      return
    } catch {
      await sleep(50)
    }
  }
}

interface SignUp {
  newVisitor(): string
  signUp(db: DatabaseSync, visitor: string, email: string, token: string): Promise<boolean>
}

interface Withdrawals {
  followActs(db: DatabaseSync, gate: AcceptanceGate, key: JWK): Promise<void>
}

interface Merge {
  merge(db: DatabaseSync, survivor: number, other: number): void
  idsOf(db: DatabaseSync, user: number): string[]
}
