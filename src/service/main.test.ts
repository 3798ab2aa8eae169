import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { runHere } from './commands/fixture.ts'
import { nameAsked, PRODUCTS, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'
import { createLine } from './importing/fixture.ts'

// Processes start slowly where many do at once.
vi.setConfig({ testTimeout: 30_000 })

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
  world.now = new Date()
  writeFileSync(join(world.folder, 'products.yaml'), stringify(PRODUCTS))
})
afterEach(() => world.close())

function buildEnvironment(env: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORT: '0',
    KELISIM_DIST: world.dist,
    KELISIM_DATA: join(world.folder, 'data'),
    KELISIM_PRODUCTS: join(world.folder, 'products.yaml'),
    ...env,
  }
}

/** In a process of its own, which listens, is ended by a signal and has a status. */
function start(env: Record<string, string> = {}): ChildProcess {
  const main = join(import.meta.dirname, 'main.ts')
  return spawn(process.execPath, [main, 'serve'], { env: buildEnvironment(env) })
}

/** In this process, what ends by itself. */
async function failHere(env: Record<string, string> = {}, args = ['serve']) {
  const { code, err } = await runHere(args, buildEnvironment(env))
  return { code, report: err }
}

async function failure(child: ChildProcess): Promise<{ code: number; report: string }> {
  const report = child.stderr ? text(child.stderr) : ''
  const [code] = await once(child, 'exit')
  return { code, report: await report }
}

test('it says where it is, serves, and ends in order when told to', async () => {
  const child = start()
  const log = child.stderr ? text(child.stderr) : ''
  const [line] = await once(child.stdout ?? child, 'data')
  const [, address] =
    /^kelisim service listening on (http:\/\/localhost:\d+\/auth\/)\n$/.exec(String(line)) ?? []
  const token = await world.mintToken()
  const answer = await fetch(`${address?.replace('localhost', '127.0.0.1')}api/v1/acts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...createActRequest(), ...nameAsked() }),
  })
  expect(answer.status).toBe(201)
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(0)
  const lines = await log
  expect(lines).toContain('"route":"/auth/api/v1/acts","status":201')
  for (const secret of [token, 'person-1', '127.0.0.1']) expect(lines).not.toContain(secret)
})

test('a taken port is reported in two lines', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = String((other.address() as { port: number }).port)
  const advice = 'Stop the program that uses it, or choose another: PORT=4400'
  expect(await failure(start({ PORT: port, KELISIM_LOG: 'warn' }))).toEqual({
    code: 1,
    report: `Port ${port} is taken.\n${advice}\n`,
  })
  other.close()
})

test.each([
  [
    'a site that is not built',
    { KELISIM_DIST: 'nowhere' },
    'There is no built site in nowhere.\nBuild it: npm run build\n',
  ],
  [
    'a products file that is not there',
    { KELISIM_PRODUCTS: 'nowhere.yaml' },
    'There is no products file at nowhere.yaml.\n',
  ],
])('%s is reported with advice', async (_, env, expected) => {
  const { code, report } = await failHere(env)
  expect(code).toBe(1)
  expect(report).toContain(expected)
})

test('a products file with a mistake is reported by line and column', async () => {
  writeFileSync(join(world.folder, 'products.yaml'), 'audience: a\nproducts: none\n')
  const { code, report } = await failHere()
  expect(code).toBe(1)
  expect(report).toContain('products.yaml:2:11 products: ')
})

test('acts that are imported are there when it serves, and a dry run records nothing', async () => {
  const file = join(world.folder, 'acts.ndjson')
  const act = createLine()
  writeFileSync(file, JSON.stringify(act))
  for (const [words, report] of [
    [['--dry-run'], 'Nothing was recorded: 1 acts would be, 0 are there already'],
    [[], '1 acts recorded, 0 were there already'],
    [[], '0 acts recorded, 1 were there already'],
  ] as const) {
    const ran = await runHere(['import', file, ...words], buildEnvironment({}))
    expect(ran).toMatchObject({ code: 0, out: `${report}\n` })
  }
  writeFileSync(file, JSON.stringify({ ...act, id: randomUUID(), subject: 'person-2', version: 99 }))
  const refused = await runHere(['import', file], buildEnvironment({}))
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining(`${file}:1  version-unknown\n`) })
})

test('an unknown command is answered with those that there are', async () => {
  expect(await failHere({}, ['dance'])).toEqual({
    code: 2,
    report: expect.stringMatching(
      /^There is no command "dance"\.\nUsage: npm run service -- serve \| doctor \| migrate \|.+\nWhat each does: /,
    ),
  })
})

test.each([[['--help']], [['serve', '--help']], [['erase', '--subject', '--help']], [['help']]])(
  '%o tells all commands and settings',
  async (args) => {
    const { code, out } = await runHere(args, buildEnvironment({ KELISIM_LOG: 'loud' }))
    expect(code).toBe(0)
    expect(out).toContain('\n  keys [rotate log|receipt|pass | adopt]\n      lists')
    expect(out).toContain('\n  KELISIM_KEYS=$KELISIM_DATA/keys.json\n      The service')
  },
)

test.each([
  ['what does not belong to a command', {}, ['serve', '--port=80'], 2, '"serve" accepts no arguments'],
  [
    'a file that is a folder',
    { KELISIM_PRODUCTS: tmpdir() },
    ['serve'],
    1,
    `${tmpdir()} cannot be used: illegal operation on a directory (EISDIR).\nName another place: npm run service -- --help`,
  ],
  [
    'a receipt that is a folder',
    {},
    ['verify', tmpdir(), '--keys', 'enclosed'],
    1,
    'cannot be used: illegal operation on a directory',
  ],
  [
    'a password file without a database',
    { DATABASE_PASSWORD_FILE: 'x' },
    ['fsck'],
    1,
    'DATABASE_PASSWORD_FILE is set, but DATABASE_URL is not.',
  ],
  [
    'a server that is not there',
    { DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/b' },
    ['fsck'],
    1,
    'The acceptance database at 127.0.0.1:1 cannot be used: connect ECONNREFUSED',
  ],
])('%s is reported in words, without a stack', async (_, env, args, code, expected) => {
  const failed = await failHere(env, args)
  expect(failed).toEqual({ code, report: expect.stringContaining(expected) })
  expect(failed.report).not.toMatch(/\n +at |secret/)
})

test('a setting that nobody knows is noticed when it serves', async () => {
  const child = start({ KELISIM_HIGHWATER: '/mnt/mark' })
  const log = child.stderr ? text(child.stderr) : ''
  await once(child.stdout ?? child, 'data')
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(await log).toContain('"code":"setting-unknown","found":"KELISIM_HIGHWATER is set,')
})

test.each([['--help'], ['fsck'], ['keys'], ['doctor']])(
  '%s | head ends without a stack, and with its own status',
  async (command) => {
    await runHere(['import', '/dev/null'], buildEnvironment({}))
    const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), command], {
      env: buildEnvironment({ KELISIM_LOG: 'silent' }),
    })
    // Before it has begun to print.
    child.stdout.destroy()
    expect(await failure(child)).toEqual({ code: 0, report: '' })
  },
)
