import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exportJWK, generateKeyPair } from 'jose'
import { type Signer, signSubjectToken } from '../../../harness/token.ts'
import { ask } from '../../ask.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount } from '../../format.ts'
import { type KeyServer, openKeyServer } from '../../load/key-server.ts'
import type { Scenario } from '../../scenario.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { readMegabytes } from '../../usage.ts'
import { type Done, watchOthers } from './watch-others.ts'

const PATH = '/auth/api/v1/requirements'
const [ONE_MINUTE, ELEVEN_MINUTES] = [60_000, 11 * 60_000]
const PEOPLE = 20
const FORGED = 1_040
const ROUNDS = 2
/** Less than the time for which an address that hangs is waited for. */
const COME_WITHIN_MS = 3_000
/** What one address of keys may cost the process beyond what it held before. */
const MOST_MEGABYTES = 60

/** The address of a product's keys fails for longer than they were to be kept: its people are served by the keys known. */
export const keysFailing: FaultTest = {
  id: 'keys-failing',
  title: "A product's keys that cannot be fetched for eleven minutes",
  isTimed: true,
  run: (stage) => run(stage, askWhileFailing, letFail),
  controls: [
    {
      what: 'A service that forgets keys which it could not fetch anew',
      proves: 'failed',
      run: (stage) => run(stage, askWhileFailing, letFail, ['forgetful-keys']),
    },
  ],
}

/** The address hangs while tokens come that name keys nobody knows: everybody else is served as ever. */
export const keysHanging: FaultTest = {
  id: 'keys-hanging',
  title: "A product's keys that hang while a thousand forged tokens come",
  isTimed: true,
  run: (stage) => run(stage, forgeWhileHanging, letHang),
  controls: [
    {
      what: 'A service in which everybody may wait for the keys',
      proves: 'hindered',
      run: (stage) => run(stage, forgeWhileHanging, letHang, ['patient-keys']),
    },
  ],
}

/** The address answers with 150 MB. */
export const keysEndless: FaultTest = {
  id: 'keys-endless',
  title: "A product's keys that are 150 MB",
  isTimed: true,
  run: (stage) => run(stage, askWhileEndless, letGrow),
  controls: [
    {
      what: 'A service that takes whatever the address of the keys sends',
      proves: 'greedy',
      run: (stage) => run(stage, askWhileEndless, letGrow, ['boundless-keys']),
    },
  ],
}

/** A product that publishes its keys instead of registering them, and the clock of the service. */
interface World {
  trial: ServiceUnderTest
  server: KeyServer
  signer: Signer
  setClock(beside: number): void
}

async function run(
  scenario: Scenario,
  misbehave: (world: World) => Promise<Done>,
  prepare: (world: World) => Promise<void>,
  mutants: string[] = [],
): Promise<Outcome> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'known', alg: 'EdDSA' }
  const clock = scenario.generateFolderPath('clock')
  let beside = 0
  const setClock = (to: number) => {
    beside = to
    writeFileSync(clock, JSON.stringify({ beside }))
  }
  setClock(0)
  const { d: _, ...publicKey } = key
  const server = await openKeyServer(join(clock, '..'), { keys: [publicKey] })
  const signer = { issuer: 'https://other.example', audience: 'https://fault.example/auth', key }
  const trial = scenario.createService({
    mutants: ['moved-clock', ...mutants],
    env: { KELISIM_FAULT_CLOCK: clock, NODE_EXTRA_CA_CERTS: server.certificate },
    clock: () => Math.floor((Date.now() + beside) / 1000),
    products: [{ id: 'other', origins: [], policies: ['privacy'], issuer: signer.issuer, jwks: server.url }],
  })
  try {
    await trial.start()
    const world = { trial, server, signer, setClock }
    await prepare(world)
    // Nobody answers meanwhile: there is nothing to hold the log against.
    return await watchOthers(trial, () => misbehave(world), { isJudged: false })
  } finally {
    await scenario.clear()
    server.close()
  }
}

/** Somebody comes while the keys can be had; then their address fails, and eleven minutes go by. */
async function letFail(world: World): Promise<void> {
  await letAge(world, ELEVEN_MINUTES)
  world.server.behave('failing')
}

/** Long enough for a key that nobody knows to be a reason to ask again. */
async function letHang(world: World): Promise<void> {
  await letAge(world, ONE_MINUTE)
  world.server.behave('hanging')
}

/** Long enough for the keys known to be asked for anew. */
async function letGrow(world: World): Promise<void> {
  await letAge(world, ELEVEN_MINUTES)
  world.server.behave('endless')
}

async function letAge(world: World, milliseconds: number): Promise<void> {
  if (!(await askOnce(world, 'first'))) throw new Error('The keys were not good in the first place.')
  world.setClock(milliseconds)
}

async function askWhileFailing(world: World): Promise<Done> {
  let failed = 0
  for (let person = 0; person < PEOPLE; person++) {
    if (!(await askOnce(world, `later-${person}`))) failed++
    await sleep(100)
  }
  return {
    figures: { failed },
    told: `the address of its keys failed for 11 minutes; ${PEOPLE - failed} of its ${PEOPLE} people were answered by the keys known`,
  }
}

async function askOnce({ trial, signer }: World, person: string): Promise<boolean> {
  const token = await signSubjectToken(signer, person, { issuedAt: trial.options.clock?.(), kid: 'known' })
  const told = await ask(trial.port, { path: PATH, token })
  return 'status' in told && told.status === 200
}

async function forgeWhileHanging({ trial, signer }: World): Promise<Done> {
  const issuedAt = trial.options.clock?.()
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const forger = { ...signer, key: await exportJWK(privateKey) }
  const tokens = await Promise.all(
    Array.from({ length: FORGED }, (_, index) =>
      signSubjectToken(forger, `forged-${index}`, { issuedAt, kid: `unknown-${index}` }),
    ),
  )
  let admitted = 0
  for (let round = 0; round < ROUNDS; round++) {
    await Promise.all(
      tokens.map(async (token, index) => {
        // Not all in one moment: so many at once delay others by their number, whatever they bring.
        await sleep((index * COME_WITHIN_MS) / FORGED)
        const told = await ask(trial.port, { path: PATH, token })
        if ('status' in told && told.status === 200) admitted++
      }),
    )
  }
  return {
    figures: { admitted },
    told: `${formatCount(FORGED, 'forged token')} named keys that nobody knows while the address of the keys hung, ${formatCount(ROUNDS, 'time')}`,
  }
}

async function askWhileEndless(world: World): Promise<Done> {
  const { trial, server } = world
  const asked = server.countAsked()
  const before = readMegabytes(trial.child.pid)
  let megabytes = before
  const looking = setInterval(() => {
    megabytes = Math.max(megabytes, readMegabytes(trial.child.pid))
  }, 20)
  for (let person = 0; person < 5; person++) {
    await askOnce(world, `endless-${person}`)
    await sleep(200)
  }
  clearInterval(looking)
  const more = Math.round(megabytes - before)
  return {
    figures: { greedy: Math.max(0, more - MOST_MEGABYTES), failed: server.countAsked() > asked ? 0 : 1 },
    told: `the address of its keys answered with 150 MB; the process took ${more} MB more, of at most ${MOST_MEGABYTES}`,
  }
}
