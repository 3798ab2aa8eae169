import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startPostgres } from '../postgres/postgres.ts'

const ADDRESS = 'KELISIM_TEST_POSTGRES'

/** A server that runs for all test files together. */
export interface SharedPostgres {
  /** The address of a database but for its name. */
  url: string
  folder: string
}

/** Answers test files that ask for PostgreSQL; it is started for the first of them, and ended with the run. */
export async function serveSharedPostgres(): Promise<() => Promise<void>> {
  let started: ReturnType<typeof startPostgres> | null = null
  const server = createServer(async (_, response) => {
    try {
      started ??= startPostgres()
      const { formatUrl, folder } = await started
      response.end(JSON.stringify({ url: formatUrl(''), folder } satisfies SharedPostgres))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.env[ADDRESS] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return async () => {
    server.closeAllConnections()
    await once(server.close(), 'close')
    await (await started)?.close()
  }
}

/** The server of this run. */
export async function findSharedPostgres(): Promise<SharedPostgres> {
  const answer = await fetch(process.env[ADDRESS] ?? '')
  if (answer.ok) return (await answer.json()) as SharedPostgres
  throw new Error(await answer.text())
}
