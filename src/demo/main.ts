import { existsSync, readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import type { JWK } from 'jose'
import { createDemo } from './server.ts'
import { readDemoSettings } from './settings.ts'

/** Starts the demo product and stops it on SIGTERM or SIGINT. */
function main() {
  const { key, origin, port, service } = readDemoSettings(process.env)
  if (!existsSync(key)) {
    return fail(`There is no key at ${key}.`, 'Make one: node src/demo/setup.ts')
  }
  const jwk = JSON.parse(readFileSync(key, 'utf8')) as JWK
  const { fetch } = createDemo({ service, issuer: origin, key: jwk })
  const server = serve({ fetch, port }, () => {
    console.log(`kelisim demo listening on ${origin}/`)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    fail(`Port ${port} is taken.`, `End the program that uses it, or choose another: DEMO_PORT=${port + 100}`)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server))
}

function stop(server: ReturnType<typeof serve>) {
  server.close()
  // Browsers keep connections open; the demo has nothing to finish on them.
  if ('closeAllConnections' in server) server.closeAllConnections()
}

function fail(message: string, advice: string) {
  console.error(`${message}\n${advice}`)
  process.exitCode = 1
}

main()
