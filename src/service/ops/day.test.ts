import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { rebuildManifest } from '../../../scripts/fault/tests/rebuild-manifest.ts'
import { findFreePort } from '../../../scripts/harness/free-port.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import { AUDIENCE, nameAsked, PRODUCTS, TestService } from '../fixture.ts'
import { listGuideBlocks } from './fixture-guide.ts'

vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 400_000 })

const root = join(import.meta.dirname, '..', '..', '..')
const guide = readFileSync(join(import.meta.dirname, 'OPERATING.md'), 'utf8')
/** A database as an earlier release left it. */
const EARLIER = join(root, 'scripts/fault/fixtures/0003-retractions')

/**
 * Packages from the net and a whole build take minutes, and an image is built by the same two commands: unless it is
 * asked for, packages are those of this repository, and the site is a small one.
 */
const IS_WHOLE = process.env.KELISIM_DAY === 'whole'
const SHORT_CUTS = `npm() {
  case "$*" in
    ci) ln -sfn "$ROOT/node_modules" node_modules ;;
    "run build") rm -rf dist && cp -r "$SITE" dist ;;
    *) command npm "$@" ;;
  esac
}`

let world: TestService
let home: string
let env: Record<string, string>
beforeAll(async () => {
  world = await TestService.open()
  home = join(world.folder, 'home')
  mkdirSync(home)
  const { audience, products } = PRODUCTS
  const { services: _, ...olympiad } = products[0] as (typeof products)[number]
  writeFileSync(
    join(home, 'product.yaml'),
    stringify({ audience, products: [{ ...olympiad, policies: ['privacy'] }] }),
  )
  const [port, metrics] = [await findFreePort(), await findFreePort()]
  env = {
    PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
    HOME: home,
    PORT: String(port),
    KELISIM_METRICS_PORT: String(metrics),
    REPOSITORY: `file://${root}`,
    ROOT: root,
    SITE: world.dist,
    SERVICE: `http://127.0.0.1:${port}`,
    METRICS: `http://127.0.0.1:${metrics}/metrics`,
    PRODUCT: 'olympiad',
    PERSON: 'person-2',
    ...(process.env.NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS }),
  }
})
afterAll(async () => {
  // What a command that failed has left running.
  if (hasFailed && existsSync(join(place(), 'service.pid'))) {
    const pid = Number(readFileSync(join(place(), 'service.pid'), 'utf8'))
    if (existsSync(`/proc/${pid}`)) process.kill(pid)
  }
  await world.close()
})

const place = () => (existsSync(join(home, 'kelisim')) ? join(home, 'kelisim') : home)
const used = new Set<string>()
/** A day is one story: after a command that failed the next ones mean nothing. */
let hasFailed = false
beforeEach(({ skip }) => skip(hasFailed, 'an earlier command failed'))
afterEach(({ task }) => {
  hasFailed ||= task.result?.state === 'fail'
})

/** Runs what stands below a heading of the guide, as it stands there. */
function run(heading: string): string {
  used.add(heading)
  const blocks = listGuideBlocks(guide, heading, 'day')
  expect(blocks, heading).not.toHaveLength(0)
  const script = `${IS_WHOLE ? '' : SHORT_CUTS}\n${blocks.join('\n')}`
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    cwd: place(),
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 900_000,
  })
  const log = existsSync(join(place(), 'service.log'))
    ? readFileSync(join(place(), 'service.log'), 'utf8')
    : ''
  expect({ heading, status }, `${stdout}${stderr}${log.slice(-2000)}`).toEqual({ heading, status: 0 })
  return stdout
}

/** What a person's page does: asks, or answers about the version that the built site has. */
async function ask(person: string, path: string, body?: object): Promise<{ status: number; text: string }> {
  world.now = new Date()
  const answer = await fetch(`${env.SERVICE}/auth/api/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${await world.mintToken({ sub: person })}`,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, text: await answer.text() }
}

async function accept(person: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(place(), 'dist/policies.json'), 'utf8')) as Manifest
  const versions = manifest.policies.find(({ id }) => id === 'privacy')?.versions ?? []
  const version = versions.findLast(({ effectiveAt }) => new Date(effectiveAt) <= new Date())
  const { status, text } = await ask(person, 'acts', {
    act: 'accept',
    policy: 'privacy',
    version: version?.number,
    locale: 'kk',
    digest: version?.digests.kk,
    shown: [version?.texts.kk.sha256],
    after: null,
    ...nameAsked(person),
  })
  expect(status, text).toBe(201)
  return text
}

const stateOf = async (person: string) =>
  JSON.parse((await ask(person, 'requirements?policies=privacy')).text).requirements[0].state

describe.skipIf(!existsSync(join(root, '.git')))("an operator's day, from the guide alone", () => {
  let first: string

  test('it is installed in an empty folder, started and seen to work', async () => {
    run('Install')
    expect(run('Start')).toContain('"status":"ready"')
    expect(run('Monitor')).toContain('"status":"live"')
    first = await accept('person-1')
    await accept('person-2')
  })

  test('it is backed up while it works; the disk is lost, and everything until the backup comes back', async () => {
    expect(run('Back up')).toContain('Log whole')
    await accept('person-3')
    run('Stop')
    rmSync(join(place(), '.kelisim'), { recursive: true })
    expect(run('Lose a disk, and restore')).toContain('are those that were signed')
    run('Start')
    expect([await stateOf('person-1'), await stateOf('person-2'), await stateOf('person-3')]).toEqual([
      'covered',
      'covered',
      'blocking',
    ])
  })

  test('a key is rotated, and what was given before stays genuine', async () => {
    run('Rotate a key')
    run('Stop')
    run('Start')
    writeFileSync(join(place(), 'first.json'), first)
    writeFileSync(join(place(), 'second.json'), await accept('person-3'))
    for (const name of ['first.json', 'second.json']) {
      const { stdout } = spawnSync('node', ['src/service/main.ts', 'verify', name], {
        cwd: place(),
        env,
        encoding: 'utf8',
      })
      expect(stdout).toContain(`${name}: genuine`)
    }
  })

  test('someone is erased, and nobody else', async () => {
    expect(run('Erase someone')).toContain('"records":1')
    expect([await stateOf('person-1'), await stateOf('person-2')]).toEqual(['covered', 'blocking'])
  })

  test('it is upgraded, and brought back to the program before', async () => {
    run('Upgrade')
    run('Stop')
    run('Start')
    expect(run('See that it went well')).toContain('are those that were signed')
    run('Stop')
    run('Go back to the program before')
    run('Start')
    expect(await stateOf('person-1')).toBe('covered')
    run('Stop')
  })

  test('a database of an earlier release is brought up to date by the same commands', () => {
    const data = join(place(), '.kelisim')
    renameSync(data, join(place(), 'put-aside'))
    renameSync(join(place(), 'dist'), join(place(), 'dist-aside'))
    for (const name of [data, join(place(), 'dist')]) mkdirSync(name)
    const database = new DatabaseSync(join(data, 'acceptances.sqlite'))
    database.exec(readFileSync(join(EARLIER, 'sqlite.sql'), 'utf8'))
    database.close()
    copyFileSync(join(EARLIER, 'keys.json'), join(data, 'keys.json'))
    const products = readFileSync(join(place(), 'safe/products.yaml'), 'utf8')
    writeFileSync(join(data, 'products.yaml'), products.replace(AUDIENCE, 'https://fault.example/auth'))
    copyFileSync(join(EARLIER, 'checkpoint.txt'), join(place(), 'kept/before-upgrade.txt'))
    const manifest = rebuildManifest(readFileSync(join(EARLIER, 'policies.json'), 'utf8'))
    writeFileSync(join(place(), 'dist/policies.json'), manifest)
    // The log has rested for as long as it is old.
    env = { ...env, KELISIM_CLOCK_KNOWN: '9999-01-01T00:00:00Z' }
    run('Start')
    expect(run('See that it went well')).toContain('are those that were signed')
    run('Stop')
  })

  test('every command of the guide was run', () => {
    const headings = [...guide.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading)
    expect([...used].sort()).toEqual(headings.sort())
  })
})
