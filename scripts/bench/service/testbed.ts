import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { type Child, startChild } from '../../harness/child.ts'
import {
  computeAverageAnswer,
  createActsRecipe,
  createRequirementsRecipe,
  startKelisim,
} from '../../harness/kelisim.ts'
import { startPostgres } from '../../harness/postgres/postgres.ts'
import type { Recipe } from '../../harness/recipe.ts'
import type { Signer } from '../../harness/token.ts'
import type { BareSettings } from './bare.ts'
import type { Driver } from './drive.ts'
import type { MinimalSettings } from './minimal/settings.ts'
import { CHECK, SUBJECTS, startPeer } from './peer.ts'
import type { EngineName, Side, Workload } from './run.ts'

/** One kind of request to one of the servers. */
export interface Target {
  side: Side
  workload: Workload
  port: number
  pid: number
  recipe: Recipe
  expected: number
}

/** The servers of one engine, ready to be measured. */
export interface Testbed {
  targets: Target[]
  /** Processes of PostgreSQL; none on SQLite. */
  database: number[]
  stop(): Promise<void>
}

/** What a stand is set up with. */
export interface TestbedOptions {
  engine: EngineName
  dist: string
  /** A folder of its own. */
  folder: string
  withPeer: boolean
  driver: Driver
}

/** People who come back; the first half of them have answered. */
export const RETURNING = 1_000

/** Starts Kelisim, c15t, the bare and the minimal responders beside each other, all on the same engine. */
export async function setUp({ engine, dist, folder, withPeer, driver }: TestbedOptions): Promise<Testbed> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end()
  }
  const started = async (child: Promise<Child>) => {
    const { port, pid, stop: end } = await child
    stops.push(end)
    return { port, pid }
  }
  try {
    const postgres = engine === 'postgres' ? await startPostgres() : null
    if (postgres) stops.push(postgres.close)
    const database = async (name: string) => (postgres ? postgres.createDatabase(name) : null)
    const signer = await createSigner()

    const data = join(folder, 'kelisim')
    const kelisim = await started(startKelisim({ dist, data, database: await database('kelisim'), signer }))
    const acts = await createActsRecipe(signer, kelisim.port)
    const requirements = createRequirementsRecipe(signer)
    await answer(driver, { side: 'kelisim', workload: 'acts', ...kelisim, recipe: acts, expected: 201 })

    const { d: _, ...key } = signer.key
    const body = await computeAverageAnswer(signer, kelisim.port, 0)
    const told = { issuer: signer.issuer, audience: signer.audience, key }
    const bare = await started(startBare({ ...told, body }))
    const minimal = await started(
      startMinimal({ ...told, database: await database('minimal'), file: join(folder, 'minimal.sqlite') }),
    )
    const peer = withPeer
      ? await started(startPeer(await database('c15t'), join(folder, 'c15t.sqlite')))
      : null
    if (peer !== null)
      await answer(driver, { side: 'c15t', workload: 'acts', ...peer, recipe: SUBJECTS, expected: 200 })
    // Those that are held against each other stand beside each other: they are measured in this order and back.
    const targets: (Target | null)[] = [
      peer && { side: 'c15t', workload: 'acts', ...peer, recipe: SUBJECTS, expected: 200 },
      { side: 'kelisim', workload: 'acts', ...kelisim, recipe: acts, expected: 201 },
      { side: 'bare', workload: 'acts', ...bare, recipe: acts, expected: 201 },
      { side: 'minimal', workload: 'acts', ...minimal, recipe: acts, expected: 201 },
      peer && { side: 'c15t', workload: 'requirements', ...peer, recipe: CHECK, expected: 200 },
      { side: 'kelisim', workload: 'requirements', ...kelisim, recipe: requirements, expected: 200 },
      { side: 'bare', workload: 'requirements', ...bare, recipe: requirements, expected: 200 },
      { side: 'bare', workload: 'requirements_fresh', ...bare, recipe: requirements, expected: 200 },
      { side: 'kelisim', workload: 'requirements_fresh', ...kelisim, recipe: requirements, expected: 200 },
    ]
    return {
      targets: targets.filter((target) => target !== null),
      database: postgres ? [postgres.pid()] : [],
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Lets the first half of those who come back accept. */
async function answer(driver: Driver, { side, port, recipe, expected }: Target): Promise<void> {
  const persons = { from: 0, count: RETURNING / 2, again: false }
  const job = { ports: [port], ask: { recipe, expected, persons }, pace: { inFlight: 32, ms: 60_000 } }
  const { statuses } = await driver.run(`${side} beforehand`, job)
  if (statuses[expected] !== persons.count)
    throw new Error(`${side} recorded only ${statuses[expected]} answers.`)
}

/** Starts a server that does the least that an honest one does. */
export function startBare(settings: BareSettings): Promise<Child> {
  const script = 'scripts/bench/service/bare.ts'
  return startChild('the bare responders', script, {
    ...process.env,
    NODE_ENV: 'production',
    BARE: JSON.stringify(settings),
  })
}

/** Starts a server that does the least that keeps the promise for an act. */
function startMinimal(settings: MinimalSettings): Promise<Child> {
  const script = 'scripts/bench/service/minimal/serve.ts'
  return startChild('the minimal responder', script, {
    ...process.env,
    NODE_ENV: 'production',
    MINIMAL: JSON.stringify(settings),
  })
}

/** A product's key and names, made for one measurement. */
export async function createSigner(): Promise<Signer> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return {
    issuer: 'https://bench.example',
    audience: 'https://bench.example/auth',
    key: await exportJWK(privateKey),
  }
}
