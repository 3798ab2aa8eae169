import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RECIPE = new URL('../../../src/service/ops/high-availability/', import.meta.url)

/** Names of the recipe's machines, and the end of the address that each has in it. */
export const MACHINES = [
  { name: 'one', end: 11 },
  { name: 'two', end: 12 },
  { name: 'three', end: 13 },
] as const
export type MachineName = (typeof MACHINES)[number]['name']

/** Where a part of the recipe runs here: machines are addresses of the loopback network, folders are temporary. */
export interface Place {
  folder: string
  /** Folder of PostgreSQL's programs. */
  programs: string
  /** The first three numbers of all addresses. */
  network: string
}

/** Reads a file of the recipe as it is on one of its machines, with the addresses and folders of this place. */
export function readRecipe(file: string, name: MachineName, { folder, programs, network }: Place): string {
  const { end } = MACHINES.find((machine) => machine.name === name) ?? MACHINES[0]
  const text = readFileSync(new URL(file, RECIPE), 'utf8')
    .replace(/^name: one$/m, `name: ${name}`)
    .replaceAll('/var/lib/etcd/kelisim', join(folder, name, 'etcd'))
    .replaceAll('/var/lib/postgresql/kelisim', join(folder, name, 'postgres'))
    .replaceAll('/var/lib/postgresql/pgpass-kelisim', join(folder, name, 'pgpass'))
    .replaceAll('/usr/lib/postgresql/15/bin', programs)
  // In the lines that are the machine's own, its address stands for that of the first one.
  const own = /^( *(?:listen|connect_address|listen-\S+|advertise-\S+|initial-advertise-\S+):.*)$/gm
  return (
    text
      .replaceAll(own, (line) => line.replace('10.0.0.11', `10.0.0.${end}`))
      .replaceAll('10.0.0.0/24', '127.0.0.0/8')
      .replaceAll(/10\.0\.0\.|127\.0\.0\.(?=1:)/g, `${network}.`)
      .replaceAll('local all postgres peer', 'local all postgres trust')
      // On machines of their own all three have one at the same place.
      .replace(/^ {2}bin_dir: .*$/m, `$&\n  parameters: { unix_socket_directories: ${join(folder, name)} }`)
  )
}

/** A machine of the recipe: its etcd, and its Patroni with the PostgreSQL that it looks after. */
export class Machine {
  readonly name: MachineName
  readonly #place: Place
  readonly #children: ChildProcess[] = []

  constructor(name: MachineName, place: Place) {
    this.name = name
    this.#place = place
    const own = join(place.folder, name)
    mkdirSync(own, { recursive: true })
    for (const file of ['etcd.yml', 'patroni.yml'])
      writeFileSync(join(own, file), readRecipe(file, name, place), { mode: 0o644 })
    chmodSync(own, 0o777)
  }

  get address(): string {
    return `${this.#place.network}.${MACHINES.find(({ name }) => name === this.name)?.end}`
  }

  startEtcd(): void {
    this.#start('etcd', 'etcd', ['--config-file', join(this.#folder, 'etcd.yml')])
  }

  startPatroni(): void {
    this.#start('patroni', 'runuser', ['-u', 'postgres', '--', 'patroni', join(this.#folder, 'patroni.yml')])
  }

  /** As when its power goes: every process of it at once, without a word. */
  kill(): void {
    for (const pid of this.listProcesses()) killNow(pid)
    this.#children.splice(0)
  }

  /** As when the system ends the largest: PostgreSQL's first process, and those that it has started. */
  killPostgres(): void {
    for (const [pid] of listParents()) if (this.#isPostgres(pid)) killNow(pid)
  }

  /** What runs of it: what was started, and what that has started. */
  listProcesses(): number[] {
    const parents = new Map(listParents())
    const own = new Set(this.#children.flatMap(({ pid }) => pid ?? []))
    // PostgreSQL leaves Patroni's side; it is known by its folder.
    for (const [pid] of parents) if (this.#isPostgres(pid)) own.add(pid)
    for (let size = -1; size !== own.size; ) {
      size = own.size
      for (const [pid, parent] of parents) if (own.has(parent)) own.add(pid)
    }
    return [...own]
  }

  #isPostgres(pid: number): boolean {
    return readCommand(pid).includes(join(this.#folder, 'postgres'))
  }

  get #folder(): string {
    return join(this.#place.folder, this.name)
  }

  #start(what: string, command: string, args: string[]): void {
    const log = openSync(join(this.#folder, `${what}.log`), 'a')
    this.#children.push(spawn(command, args, { stdio: ['ignore', log, log], cwd: this.#folder }))
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone meanwhile.
  }
}

function listParents(): [pid: number, parent: number][] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')
      return [[Number(name), Number(parent)] as [number, number]]
    } catch {
      return []
    }
  })
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1')
  } catch {
    return ''
  }
}
