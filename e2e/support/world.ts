import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findFreePort } from '../../scripts/harness/free-port.ts'
import { stopServer } from '../../scripts/harness/processes.ts'
import { waitUntilReady } from '../../scripts/harness/wait-until-ready.ts'
import { runOnce } from './once-in-a-run.ts'

const root = new URL('../..', import.meta.url).pathname

/** Versions of each policy, in the order in which they are published. */
export type Versions = Readonly<Record<string, readonly number[]>>

/** A service and a product of their own, over a copy of the policies in which nothing is published yet. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'kelisim-e2e-'))
  readonly policies = join(this.folder, 'policies')
  readonly data = join(this.folder, 'data')
  service = ''
  demo = ''
  /** The public address that the pages name; another than `service` when their copy was built for another world. */
  site = ''
  /** By how many milliseconds its clock differs from the right one. */
  beside = 0
  #env: NodeJS.ProcessEnv = {}
  /** What is loaded before the service and the product. */
  #preloaded: readonly string[] = []
  readonly #running = new Map<string, ChildProcess>()

  /** Copies the shipped policies, those named, and takes their seals off. */
  static async create(...policies: string[]): Promise<World> {
    const world = new World()
    const [port, demoPort] = [await findFreePort(), await findFreePort()]
    for (const policy of policies)
      cpSync(join(root, 'policies', policy), join(world.policies, policy), { recursive: true })
    for (const file of listVersionFiles(world.policies))
      writeFileSync(file, stripSeal(readFileSync(file, 'utf8')))
    world.service = `http://localhost:${port}/auth`
    world.site = world.service
    world.demo = `http://localhost:${demoPort}`
    world.#env = {
      ...process.env,
      PORT: String(port),
      DEMO_PORT: String(demoPort),
      KELISIM_URL: `http://localhost:${port}`,
      KELISIM_SERVICE: world.service,
      KELISIM_POLICIES: world.policies,
      KELISIM_DIST: join(world.folder, 'dist'),
      KELISIM_DATA: world.data,
      KELISIM_LOG: 'warn',
      // Printing takes longer than everything else; its own test does it.
      KELISIM_PDF: 'off',
    }
    return world
  }

  /** Serves versions that were published at once. */
  static async serve(versions: Versions, product?: string): Promise<World> {
    const world = await World.copy(versions)
    await world.start(product)
    return world
  }

  /** Serves them by a clock that can be set forward. */
  static async serveWithClock(versions: Versions): Promise<World> {
    const world = await World.copy(versions)
    world.#preloaded = ['--import', join(root, 'e2e/support/steered-clock.ts')]
    world.#env.E2E_CLOCK = join(world.folder, 'clock.txt')
    world.moveClock(0)
    await world.start()
    return world
  }

  /** A world in which versions were published at once; they are published and built once in a run, and copied. */
  static async copy(versions: Versions): Promise<World> {
    const world = await World.create(...Object.keys(versions))
    const built = await runOnce(JSON.stringify(versions), async (folder) => {
      const first = await World.create(...Object.keys(versions))
      try {
        for (const [policy, numbers] of Object.entries(versions))
          for (const number of numbers) await first.publish(policy, number)
        await first.build()
        copySite(first.folder, folder)
        writeFileSync(join(folder, 'site.txt'), first.site)
      } finally {
        await first.stop()
      }
    })
    copySite(built, world.folder)
    world.site = readFileSync(join(built, 'site.txt'), 'utf8')
    return world
  }

  /** Changes what a draft says of itself, as an editor would. */
  edit(policy: string, version: number, change: (source: string) => string): void {
    const file = join(this.policies, policy, String(version), 'version.yaml')
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }

  /** Changes what is registered with the service, as an operator would; it has to be started after that. */
  editProducts(change: (source: string) => string): void {
    const file = join(this.data, 'products.yaml')
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }

  /** Publishes a version with the editors' command. */
  async publish(policy: string, version: number, effective?: Date): Promise<string> {
    const when = effective ? ['--effective', effective.toISOString()] : []
    const said = await this.#run('src/cli/main.ts', 'publish', policy, String(version), '--yes', ...when)
    // Moments are written to the second: of two versions in one, the first would never have been in force.
    await sleep(1000 - (Date.now() % 1000))
    return said
  }

  /** Begins a draft with the texts and facts of another version. */
  copyVersion(policy: string, from: number, to: number, change: (source: string) => string): void {
    const [source, target] = [from, to].map((number) => join(this.policies, policy, String(number)))
    cpSync(source ?? '', target ?? '', { recursive: true })
    this.edit(policy, to, (text) => change(stripSeal(text)))
  }

  /** Where the policies stand, as the editors' command says it by the clock of this world. */
  async readStatus(...args: string[]): Promise<string> {
    const words = [...this.#preloaded, 'src/cli/main.ts', 'status', ...args]
    const { stdout } = await promisify(execFile)('node', words, { cwd: root, env: this.#env })
    return stdout
  }

  /** Builds the site, also while the service is running. */
  async build(): Promise<void> {
    await this.#run('scripts/build.ts')
    this.site = this.service
  }

  /** Sets the clock of service and product, so many milliseconds from the right time. */
  moveClock(beside: number): void {
    this.beside = beside
    writeFileSync(join(this.folder, 'clock.txt'), String(beside))
  }

  /** Builds a preview with drafts, into a folder of its own. */
  async buildPreview(): Promise<string> {
    const folder = join(this.folder, 'preview')
    await this.#runWith({ KELISIM_DRAFTS: 'on', KELISIM_DIST: folder }, 'scripts/build.ts')
    return folder
  }

  /** Starts the pages as editors see them while they write; returns their address. */
  async startDev(): Promise<string> {
    const port = await findFreePort()
    // Also while somebody is writing in the same checkout.
    const args = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)]
    await this.#listen('dev', spawn('astro', args, this.#buildSpawnOptions()), /watching for file changes/)
    return `http://127.0.0.1:${port}/auth`
  }

  /** Starts service and product; the product's keys are made on the way, and what its people had accepted is known. */
  async start(product = 'src/demo/main.ts'): Promise<void> {
    await this.#run('src/demo/setup.ts')
    await this.#run('src/service/main.ts', 'import', join(this.data, 'demo-acceptances.ndjson'))
    await Promise.all([this.startService(), this.#spawn('demo', product)])
  }

  async startService(): Promise<void> {
    await this.#spawn('service', 'src/service/main.ts', 'serve')
  }

  async stopService(): Promise<void> {
    await this.#stop('service')
  }

  async stop(): Promise<void> {
    for (const name of this.#running.keys()) await this.#stop(name)
    rmSync(this.folder, { recursive: true, force: true })
  }

  async #run(script: string, ...args: string[]): Promise<string> {
    return this.#runWith({}, script, ...args)
  }

  async #runWith(more: NodeJS.ProcessEnv, script: string, ...args: string[]): Promise<string> {
    const env = { ...this.#env, ...more }
    const { stdout } = await promisify(execFile)('node', [script, ...args], { cwd: root, env })
    return stdout
  }

  /** Starts a process and waits for the line in which it says that it listens. */
  async #spawn(name: string, script: string, ...args: string[]): Promise<void> {
    const words = [...this.#preloaded, script, ...args]
    await this.#listen(name, spawn('node', words, this.#buildSpawnOptions()), /listening on/)
  }

  #buildSpawnOptions(): SpawnOptions {
    return { cwd: root, env: this.#env, stdio: ['ignore', 'pipe', 'inherit'] }
  }

  async #listen(name: string, child: ChildProcess, line: RegExp): Promise<void> {
    this.#running.set(name, child)
    await waitUntilReady(child, line, { name })
  }

  async #stop(name: string): Promise<void> {
    const child = this.#running.get(name)
    this.#running.delete(name)
    if (child) await stopServer(child)
  }
}

function stripSeal(source: string): string {
  return source.replace(/^(effectiveAt|publishedAt|digests):.*\n(?: {2}.*\n)*/gm, '')
}

function copySite(from: string, to: string): void {
  for (const part of ['policies', 'dist']) cpSync(join(from, part), join(to, part), { recursive: true })
}

function listVersionFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('version.yaml'))
    .map((path) => join(folder, path))
}
