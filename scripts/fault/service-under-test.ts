import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from '../harness/child.ts'
import { createActsRecipe, type KelisimOptions, startKelisim } from '../harness/kelisim.ts'
import type { Random } from '../harness/random.ts'
import type { Signer } from '../harness/token.ts'
import { ask } from './ask.ts'
import { type Act, type ActBody, Clients, type Workload } from './clients.ts'
import type { FigureName } from './figures.ts'
import { History } from './history.ts'

/** Milliseconds for which something that must come is waited for. */
const TIMEOUT_MS = 60_000
const CONCURRENCY = 16

/** What a trial is set up with. */
export interface ServiceOptions extends Pick<KelisimOptions, 'dist' | 'database' | 'products'> {
  /** A folder that no fault is done to. */
  folder: string
  /** The folder of the service's own files, database included on SQLite; below `folder` otherwise. */
  data?: string
  signer: Signer
  random: Random
  /** Parts of the service that are exchanged, see `entry.ts`. */
  mutants?: readonly string[]
  env?: NodeJS.ProcessEnv
  clock?: () => number
  /** The one figure that matters in a control; null in a test, where all do. */
  lookedFor: FigureName | null
}

/** How a process is started otherwise than the trial says. */
export interface LaunchOptions extends Pick<KelisimOptions, 'before' | 'env'> {
  mutants?: readonly string[]
  data?: string
}

/** A service on a database of its own, people who answer, and the ledger of what they were told. */
export class ServiceUnderTest {
  readonly options: ServiceOptions
  readonly history: History
  readonly clients: Clients
  /** Where people find the service; its own port unless something stands before it. */
  port = 0
  /** The folder of the service's own files; another one when they have been moved. */
  data: string
  #accept: ActBody | null = null
  #child: Child | null = null
  /** The file to which the service's messages go. */
  readonly messagesFile: number
  /** Files of checkpoints that were kept. */
  readonly checkpoints: string[] = []

  constructor(options: ServiceOptions) {
    const { folder, random, signer, clock = () => Math.floor(Date.now() / 1000) } = options
    mkdirSync(folder, { recursive: true })
    this.options = options
    this.data = options.data ?? join(folder, 'data')
    this.history = new History(join(folder, 'ledger.ndjson'))
    this.messagesFile = openSync(join(folder, 'messages.txt'), 'a')
    this.clients = new Clients({ signer, random, clock, history: this.history, port: () => this.port })
  }

  get child(): Child {
    if (this.#child === null) throw new Error('The service has not been started.')
    return this.#child
  }

  /** Starts the service and waits until it is ready; gives the milliseconds that took. */
  async start(launch: LaunchOptions = {}): Promise<number> {
    const began = performance.now()
    this.#child = await this.launch(launch)
    this.port = this.#child.port
    const took = performance.now() - began
    this.#accept ??= JSON.parse(
      (await createActsRecipe(this.options.signer, this.port)).body ?? '',
    ) as ActBody
    await this.saveCheckpoint()
    return took
  }

  /** Starts a process of the service and waits until it is ready. */
  async launch({
    mutants = this.options.mutants,
    env,
    before,
    data = this.data,
  }: LaunchOptions = {}): Promise<Child> {
    const options = this.buildOptions({ ...env, KELISIM_FAULT_PARTS: mutants?.join(',') })
    const script = mutants?.length ? { script: 'scripts/fault/entry.ts' } : {}
    const child = await startKelisim({
      ...options,
      ...script,
      data,
      before,
      messages: this.messagesFile,
    }).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.readMessages()}`)
    })
    await this.waitUntil('the service to be ready', async () => {
      const told = await ask(child.port, { path: '/readyz' })
      return 'status' in told && told.status === 200
    })
    return child
  }

  /** The act with which a newcomer accepts. */
  get accept(): ActBody {
    if (this.#accept === null) throw new Error('The service has not been started.')
    return this.#accept
  }

  /** Lets people answer until told to end. */
  startWorkload(atOnce = CONCURRENCY): Workload {
    return this.clients.startWorkload(atOnce, this.accept)
  }

  /** Waits until so many more acts have been confirmed; gives the milliseconds that took. */
  async waitForConfirmations(count = 1): Promise<number> {
    const began = performance.now()
    const goal = this.clients.confirmed.length + count
    await this.waitUntil(`${count} more confirmations`, async () => this.clients.confirmed.length >= goal)
    return performance.now() - began
  }

  /** Waits until something is so, looking again and again. */
  async waitUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (const end = performance.now() + TIMEOUT_MS; !(await isSo()); await sleep(10)) {
      if (performance.now() > end) throw new Error(`Timed out waiting for ${what}.\n${this.readMessages()}`)
    }
  }

  /** Asks again for everything that was left open, until it is confirmed. */
  async settle(): Promise<void> {
    const line = async (acts: Act[]) => {
      for (const act of acts) {
        for (let tries = 0; tries < 50 && this.clients.open.has(act.number); tries++) {
          if ((await this.clients.resubmit(act)) === null) await sleep(100)
        }
      }
    }
    const lines = Map.groupBy(this.clients.open.values(), ({ number }) => number % CONCURRENCY)
    await Promise.all([...lines.values()].map(line))
  }

  /** Ends the service, if need be, and starts it as it is delivered. */
  async startAsDelivered(launch: LaunchOptions): Promise<void> {
    const isAsDelivered =
      this.#child?.isRunning() && !this.options.mutants?.length && launch.env === undefined
    if (isAsDelivered) return
    await this.#child?.stop()
    await this.start({ ...launch, mutants: [] })
  }

  /** What the service has said on stderr, for whoever looks for a cause. */
  readMessages(): string {
    return readFileSync(join(this.options.folder, 'messages.txt'), 'utf8').slice(-4_000)
  }

  async end(): Promise<void> {
    await this.clients.end()
    await this.#child?.stop()
    this.history.close()
    closeSync(this.messagesFile)
  }

  /** Keeps the signed state of the log; it is held against all later ones. */
  async saveCheckpoint(): Promise<void> {
    const told = await ask(this.port, { path: '/auth/api/v1/log/checkpoint' })
    if (!('status' in told) || told.status !== 200) return
    const path = join(this.options.folder, `checkpoint-${this.checkpoints.length}.txt`)
    writeFileSync(path, told.body)
    this.checkpoints.push(path)
  }

  /** How the service and its commands are started. */
  buildOptions(env: NodeJS.ProcessEnv = {}): KelisimOptions {
    const { dist, database, signer, products } = this.options
    const cache = join(this.options.folder, '..', 'cache')
    return {
      dist,
      database,
      signer,
      products,
      data: this.data,
      env: { KELISIM_LOG: 'error', NODE_COMPILE_CACHE: cache, ...this.options.env, ...env },
    }
  }
}
