import { type ChildProcess, type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { stopServer as stop } from '../../../scripts/harness/processes.ts'
import { startService } from '../../../scripts/harness/start-service.ts'
import { nameAsked, PRODUCTS, TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { listGuideBlocks } from './fixture-guide.ts'
import { type DebianPostgres, findPostgres, startDebianPostgres } from './fixture-postgres.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 400_000 })

const root = join(import.meta.dirname, '..', '..', '..')
const guide = readFileSync(join(root, 'src/service/README.md'), 'utf8')
const programs = findPostgres()

let world: TestService
/** Where an operator stands: a folder with the program, its data and places for copies. */
let home: string
let env: Record<string, string>
let service: { child: ChildProcess; port: number } | null = null

function settle(): void {
  home = join(world.folder, 'home')
  for (const name of ['', '.kelisim', 'kept', 'safe']) mkdirSync(join(home, name))
  symlinkSync(join(root, 'src'), join(home, 'src'))
  writeFileSync(
    join(home, 'package.json'),
    '{"scripts":{"service":"node src/service/main.ts"},"type":"module"}',
  )
  writeFileSync(join(home, '.kelisim', 'products.yaml'), stringify(PRODUCTS))
  const path = [
    join(root, 'node_modules/.bin'),
    ...(programs === null ? [] : [programs]),
    process.env.PATH ?? '',
  ]
  env = {
    PATH: path.join(delimiter),
    HOME: world.folder,
    KELISIM_DATA: join(home, '.kelisim'),
    KELISIM_DIST: world.dist,
    KELISIM_LOG: 'error',
  }
}

/** Runs commands of the guide as they stand there. */
function run(commands: string | undefined, more: Record<string, string> = {}) {
  if (commands === undefined) throw new Error('the guide has no such commands')
  const options: SpawnSyncOptionsWithStringEncoding = {
    cwd: home,
    env: { ...env, ...more },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-euo', 'pipefail', '-c', commands],
    options,
  )
  return { status, stdout, stderr }
}
const well = (commands: string | undefined, more: Record<string, string> = {}) => {
  const done = run(commands, more)
  expect(done, commands).toMatchObject({ status: 0 })
  return done.stdout
}

const start = async (more: Record<string, string> = {}) => {
  service = await startService({ ...env, ...more })
}
const end = async () => {
  if (service !== null) await stop(service.child)
  service = null
}
const api = () => `http://127.0.0.1:${service?.port}/auth/api/v1`

async function accept(person: number): Promise<string> {
  const authorization = `Bearer ${await world.mintToken({ sub: `person-${person}` })}`
  const headers = { authorization, 'content-type': 'application/json' }
  const answer = await fetch(`${api()}/acts`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...createActRequest(), ...nameAsked(`person-${person}`) }),
  })
  expect(answer.status).toBe(201)
  return answer.text()
}

async function stateOf(person: number): Promise<string> {
  world.now = new Date()
  const authorization = `Bearer ${await world.mintToken({ sub: `person-${person}` })}`
  const answer = await fetch(`${api()}/requirements?policies=privacy`, { headers: { authorization } })
  return ((await answer.json()) as { requirements: { state: string }[] }).requirements[0]?.state ?? ''
}

async function acts(): Promise<number> {
  const headers = { authorization: `Bearer ${await world.mintServiceToken()}` }
  const lines = await (await fetch(`${api()}/report/acts`, { headers })).text()
  return lines.split('\n').filter((line) => line !== '').length
}

describe('on SQLite', () => {
  const blocks = (heading: string) => listGuideBlocks(guide, heading, 'sqlite')
  let lost: string

  beforeAll(async () => {
    world = await TestService.open()
    world.now = new Date()
    settle()
    await start()
    for (const person of [1, 2, 3]) await accept(person)
  })
  afterAll(async () => {
    await end()
    await world.close()
  })

  test('a backup is made while the service works, and stands the check', () => {
    const [make, check] = blocks('Back up SQLite, without stopping')
    well(make)
    expect(readFileSync(join(home, 'kept/checkpoint.txt'), 'utf8')).toMatch(/^localhost:4321\/auth\n/)
    expect(well(check)).toMatch(/^Log whole: \d+ records.+ are those that were signed\.\n$/)
  })

  test('the backup is restored; the service refuses it, because the log has been longer', async () => {
    lost = await accept(4)
    await accept(5)
    well('npm run --silent service -- checkpoint > kept/later.txt')
    await end()
    const [restore] = blocks('Restore SQLite')
    expect(well(restore)).toContain('are those that were signed')
    const refused = run('npm run --silent service -- serve', { PORT: '0' })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/^The log holds \d+ records, but it has held \d+\.\n/)
  })

  test('going on openly: people are asked again, their receipts verify, and the loss stays visible', async () => {
    const [goOn] = blocks('When the backup is older than the log was')
    well(goOn)
    await start()
    expect([await stateOf(1), await stateOf(4)]).toEqual(['covered', 'blocking'])
    writeFileSync(join(home, 'lost.json'), lost)
    expect(well('npm run --silent service -- verify lost.json')).toContain('lost.json: genuine')
    const check = run('npm run --silent service -- fsck --checkpoint kept/later.txt')
    expect([check.status, check.stdout]).toEqual([1, expect.stringContaining('rolled-back')])
    await accept(4)
    expect(well('npm run --silent service -- fsck --checkpoint kept/checkpoint.txt')).toContain('Log whole')
  })

  test('a key is changed: old receipts verify, new ones are signed by the new key', async () => {
    const old = await accept(6)
    const [rotate] = blocks('Change a key')
    well(rotate)
    await end()
    await start()
    const fresh = await accept(7)
    writeFileSync(join(home, 'old.json'), old)
    writeFileSync(join(home, 'fresh.json'), fresh)
    for (const name of ['old', 'fresh']) {
      expect(well(`npm run --silent service -- verify ${name}.json`)).toContain(`${name}.json: genuine`)
    }
    // A signature begins with the four bytes by which its key is known.
    const keyOf = (text: string) => /\n— \S+ (.{5})/.exec(JSON.parse(text).receipt.proof)?.[1]
    expect(keyOf(fresh)).toMatch(/.{5}/)
    expect(keyOf(fresh)).not.toBe(keyOf(old))
  })

  test('lost keys are put back from their copy, or others are adopted: old receipts verify', async () => {
    const [putBack, adopt] = blocks('The keys are lost, or are not those of the database')
    const old = await accept(10)
    await end()
    rmSync(join(home, '.kelisim/keys.json'))
    await expect(start()).rejects.toThrow()
    well(putBack)
    await start()
    await end()
    rmSync(join(home, '.kelisim/keys.json'))
    expect(well(adopt)).toContain('Lost, its public half is kept: log-')
    await start()
    writeFileSync(join(home, 'old.json'), old)
    expect(well('npm run --silent service -- verify old.json')).toContain('old.json: genuine')
  })

  test('people are erased by token and by command, and the log stays whole', async () => {
    const before = await acts()
    const [byToken, byCommand] = blocks('Erase a person')
    expect(well(byToken, { API: api(), ERASE_TOKEN: await world.mintServiceToken() })).toContain(
      '"records":1',
    )
    expect(await acts()).toBe(before - 1)
    await end()
    expect(well(byCommand)).toMatch(/^Records erased: 1\n/)
    expect(well('npm run --silent service -- fsck')).toContain('Log whole')
  })

  test('a version is taken back, and the service says so without stopping for it', async () => {
    const [takeBack] = blocks('A deployment rolled back, a wrong site, a version taken back')
    expect(well(takeBack)).toContain('privacy@2 has been taken back.')
    await start()
    const ready = await fetch(`http://127.0.0.1:${service?.port}/readyz`)
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { warnings: [{ code: 'version-retracted' }] },
    ])
    await end()
    expect(well('npm run --silent service -- fsck')).toContain('Log whole')
  })

  test.skipIf(programs === null)('the log moves to PostgreSQL and goes on there', async () => {
    const postgres = await startDebianPostgres(programs ?? '')
    try {
      postgres.run('create role owner login password $$owner$$')
      postgres.run('create database kelisim owner owner')
      const [move] = blocks('Move from SQLite to PostgreSQL')
      const OWNER_URL = postgres.urlOf('owner', 'kelisim')
      expect(well(move, { OWNER_URL })).toMatch(
        /^Moved \d+ records; the root is \S+, as before\.[\s\S]+Log whole/,
      )
      await start({ DATABASE_URL: OWNER_URL })
      expect([await stateOf(1), await stateOf(2)]).toEqual(['covered', 'blocking'])
      await accept(8)
      await end()
    } finally {
      await end()
      postgres.stop()
    }
  })
})

describe.skipIf(programs === null)('on PostgreSQL', () => {
  const blocks = (heading: string) => listGuideBlocks(guide, heading, 'postgres')
  let postgres: DebianPostgres
  let urls: { OWNER_URL: string; NEW_URL: string }
  let DATABASE_URL: string

  beforeAll(async () => {
    world = await TestService.open()
    world.now = new Date()
    settle()
    postgres = await startDebianPostgres(programs ?? '')
    postgres.run('create role owner login createrole password $$owner$$')
    postgres.run('grant pg_checkpoint to owner')
    for (const name of ['kelisim', 'fresh']) postgres.run(`create database ${name} owner owner`)
    urls = { OWNER_URL: postgres.urlOf('owner', 'kelisim'), NEW_URL: postgres.urlOf('owner', 'fresh') }
    well('npm run --silent service -- migrate', { DATABASE_URL: urls.OWNER_URL })
    writeFileSync(join(home, 'safe/password'), 'kelisim_service\n')
    const role = 'psql -X -q -v role=kelisim_service -f src/service/ops/make-role.sql "$OWNER_URL"'
    // Twice, as after an upgrade.
    for (const _ of [1, 2]) well(role, { ...urls, PASSWORD_FILE: join(home, 'safe/password') })
    DATABASE_URL = postgres.urlOf('kelisim_service', 'kelisim').replace(':kelisim_service@', '@')
    env = { ...env, DATABASE_PASSWORD_FILE: join(home, 'safe/password') }
    await start({ DATABASE_URL })
    for (const person of [1, 2, 3]) await accept(person)
  })
  afterAll(async () => {
    await end()
    postgres.stop()
    await world.close()
  })

  test('a backup is made while the service works, restored into a new database, and served from there', async () => {
    const [dump, restore] = blocks('Back up and restore PostgreSQL')
    well(dump, { ...urls, DATABASE_URL })
    // The owner's address has its password in it already.
    const { DATABASE_PASSWORD_FILE: _, ...others } = env
    env = others
    expect(well(restore, urls)).toMatch(/^Log whole: .+ are those that were signed\.\n$/)
    await end()
    await start({ DATABASE_URL: postgres.urlOf('kelisim_service', 'fresh') })
    expect(await stateOf(1)).toBe('covered')
    await accept(4)
  })

  test('people are erased by token and by command beside the service, and scrubbed by the owner', async () => {
    const mine = { DATABASE_URL: postgres.urlOf('kelisim_service', 'fresh'), OWNER_URL: urls.NEW_URL }
    const [byToken, byCommand] = blocks('Erase a person')
    expect(well(byToken, { API: api(), ERASE_TOKEN: await world.mintServiceToken() })).toContain(
      '"records":1',
    )
    expect(well(byCommand, mine)).toMatch(/^Records erased: 1\n[\s\S]+is gone from the pages/)
    expect([await stateOf(1), await stateOf(2), await stateOf(3)]).toEqual([
      'covered',
      'blocking',
      'blocking',
    ])
    expect(well('npm run --silent service -- fsck', mine)).toContain('Log whole')
  })
})

test('every marked command of the guide is run here', () => {
  const used = [
    'Back up SQLite, without stopping',
    'Restore SQLite',
    'When the backup is older than the log was',
    'Back up and restore PostgreSQL',
    'A deployment rolled back, a wrong site, a version taken back',
    'Change a key',
    'The keys are lost, or are not those of the database',
    'Erase a person',
    'Move from SQLite to PostgreSQL',
  ]
  const found = used.flatMap((heading) => [
    ...listGuideBlocks(guide, heading, 'sqlite'),
    ...listGuideBlocks(guide, heading, 'postgres'),
  ])
  expect(new Set(found).size).toBe([...guide.matchAll(/^```sh (sqlite|postgres)/gm)].length)
})
