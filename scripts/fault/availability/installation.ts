import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findProgram } from '../../../src/service/ops/fixture.ts'
import { findPostgres } from '../../../src/service/ops/fixture-postgres.ts'
import { MACHINES, Machine, type Place, readRecipe } from './machine.ts'

/** Where the recipe's HAProxy listens. */
const PROXY_PORT = 6432
const DATABASE = 'kelisim'
const PASSWORD = 'CHANGE-superuser'
const READY_MS = 120_000
let made = 0

/** One who takes part, as Patroni tells of it. */
interface Member {
  name: string
  role: string
  state: string
}

/** The recipe for high availability, as it stands in the guide, on addresses of this machine alone. */
export class Installation {
  readonly machines: Machine[]
  /** Address of the database through HAProxy, as the service has it. */
  readonly url: string
  readonly #place: Place
  #proxy: ChildProcess | null = null

  private constructor(place: Place) {
    this.#place = place
    this.url = `postgresql://owner:owner@${place.network}.1:${PROXY_PORT}/${DATABASE}`
    this.machines = MACHINES.map(({ name }) => new Machine(name, place))
  }

  /** Starts everything and waits until one leads and the others follow; or says what is missing here. */
  static async open(): Promise<Installation | { notRun: string }> {
    const programs = findPostgres()
    const isComplete =
      programs !== null &&
      process.getuid?.() === 0 &&
      findProgram('patroni', 'patroni') !== null &&
      findProgram('etcd', 'etcd-server') !== null &&
      findProgram('haproxy', 'haproxy') !== null
    if (!isComplete)
      return { notRun: 'Patroni, etcd, HAProxy or PostgreSQL is missing, or root to run them as others' }
    const folder = mkdtempSync(join(tmpdir(), 'kelisim-availability-'))
    chmodSync(folder, 0o777)
    // Addresses of the loopback network that nothing else has.
    const network = `127.${20 + (process.pid % 200)}.${++made}`
    const installation = new Installation({ folder, programs, network })
    process.once('exit', installation.#end)
    await installation.#start()
    return installation
  }

  async #start(): Promise<void> {
    for (const machine of this.machines) machine.startEtcd()
    for (const machine of this.machines) machine.startPatroni()
    const file = join(this.#place.folder, 'haproxy.cfg')
    writeFileSync(file, readRecipe('haproxy.cfg', 'one', this.#place))
    const log = openSync(join(this.#place.folder, 'haproxy.log'), 'a')
    this.#proxy = spawn('haproxy', ['-db', '-f', file], { stdio: ['ignore', log, log] })
    await this.waitUntilWhole()
    this.run("create role owner login createrole password 'owner'")
    this.run(`create database ${DATABASE} owner owner`)
  }

  /** Waits until one leads and two follow it, one of them synchronously. */
  async waitUntilWhole(): Promise<void> {
    for (const end = performance.now() + READY_MS; performance.now() < end; await sleep(500)) {
      const members = await this.listMembers()
      const has = (role: string) => members.some((member) => member.role === role)
      const run = members.filter(({ state }) => state === 'running' || state === 'streaming')
      if (run.length === MACHINES.length && has('leader') && has('sync_standby') && this.#isReachable())
        return
    }
    throw new Error(`The machines did not come together.\n${this.readLogs()}`)
  }

  async listMembers(): Promise<Member[]> {
    for (const { address } of this.machines) {
      const answer = await fetch(`http://${address}:8008/cluster`).catch(() => null)
      if (answer?.ok) return ((await answer.json()) as { members: Member[] }).members
    }
    return []
  }

  /** The machine that leads. */
  async findLeader(): Promise<Machine> {
    const leader = (await this.listMembers()).find(({ role }) => role === 'leader')
    const machine = this.machines.find(({ name }) => name === leader?.name)
    if (machine === undefined) throw new Error(`Nobody leads.\n${this.readLogs()}`)
    return machine
  }

  /** Changes what Patroni keeps for all of them. */
  async configure(settings: object): Promise<void> {
    const leader = await this.findLeader()
    const answer = await fetch(`http://${leader.address}:8008/config`, {
      method: 'PATCH',
      body: JSON.stringify(settings),
    })
    if (!answer.ok) throw new Error(`Patroni refused the settings: ${await answer.text()}`)
  }

  /** Lets another machine lead, as before a restart. */
  async switchOver(): Promise<void> {
    const leader = await this.findLeader()
    const answer = await fetch(`http://${leader.address}:8008/switchover`, {
      method: 'POST',
      body: JSON.stringify({ leader: leader.name }),
    })
    if (!answer.ok) throw new Error(`Patroni did not switch over: ${await answer.text()}`)
  }

  /** Runs SQL on whoever leads, as its superuser. */
  run(sql: string): string {
    const { status, stdout, stderr } = this.#psql(sql)
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }

  #psql(sql: string) {
    const address = `postgresql://postgres:${PASSWORD}@${this.#place.network}.1:${PROXY_PORT}/postgres`
    return spawnSync(join(this.#place.programs, 'psql'), ['-XAtq', '-c', sql, address], {
      encoding: 'utf8',
      timeout: 10_000,
    })
  }

  #isReachable(): boolean {
    return this.#psql('select 1').status === 0
  }

  /** The last that each of them has said. */
  readLogs(): string {
    return MACHINES.map(({ name }) => {
      const log = join(this.#place.folder, name, 'patroni.log')
      return `${name}: ${readFileSync(log, 'utf8').slice(-1_000)}`
    }).join('\n')
  }

  close(): void {
    process.off('exit', this.#end)
    this.#end()
  }

  readonly #end = () => {
    this.#proxy?.kill('SIGKILL')
    for (const machine of this.machines) machine.kill()
    rmSync(this.#place.folder, { recursive: true, force: true })
  }
}
