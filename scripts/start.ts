import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readScriptSettings } from '../src/cli/settings.ts'
import { KelisimError } from '../src/domain/error.ts'
import { assertFreePort, runScript, startServer, stopServer, waitUntilOrphaned } from './harness/processes.ts'
import { buildSite } from './lib/build-site.ts'
import { run } from './lib/fail.ts'

/** The products that can be started, by name. */
const PRODUCTS: Record<string, string> = {
  demo: 'src/demo/main.ts',
  html: 'src/demo/examples/html/server.ts',
  react: 'src/demo/examples/react/server.ts',
  server: 'src/demo/examples/server/server.ts',
}

/**
 * `npm start [-- html|react|server]`: builds the site and starts the service and a product beside it, the demo
 * or one of the examples, with development keys and a database under `.kelisim/`. Ctrl-C stops both.
 */
await run(async () => {
  const product = getProduct(process.argv[2] ?? 'demo')
  const { policies, dist, data, base, port, demoPort } = readScriptSettings()
  await assertFreePort('PORT', port, port + 100)
  await assertFreePort('DEMO_PORT', demoPort, demoPort + 100)

  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    DEMO_PORT: String(demoPort),
    KELISIM_URL: origin,
    KELISIM_SERVICE: `${origin}${base}`,
    KELISIM_DIST: dist,
    KELISIM_DATA: data,
    KELISIM_LOG: process.env.KELISIM_LOG ?? 'warn',
  }
  process.env.KELISIM_URL = origin
  console.log('Building the site …')
  await buildSite({ policies, dist, now: new Date() })
  await runScript('src/demo/setup.ts', [], env)
  await runScript('src/service/main.ts', ['import', join(data, 'demo-acceptances.ndjson')], env)

  const servers: ChildProcess[] = []
  // Also when this process is ended by a mistake: nobody is left behind on the ports.
  process.once('exit', () => {
    for (const server of servers) server.kill()
  })
  try {
    servers.push(await startServer('src/service/main.ts', ['serve'], env))
    servers.push(await startServer(product, [], env))
    await reportReadiness(origin, data)
    console.log(`
  Policies and service   ${origin}${base}/
  Demo product           http://localhost:${demoPort}/

  Ctrl-C stops both.`)
    const signals = ['SIGINT', 'SIGTERM'].map((signal) => once(process, signal).then(() => 0))
    return await Promise.race([
      ...signals,
      waitUntilOrphaned().then(() => 0),
      ...servers.map((server) => once(server, 'exit').then(() => 1)),
    ])
  } finally {
    await Promise.all(servers.map(stopServer))
  }
})

function getProduct(name: string): string {
  const script = PRODUCTS[name]
  if (script !== undefined) return script
  const names = Object.keys(PRODUCTS).join(', ')
  throw new KelisimError('usage', `There is no product "${name}" to start.`, `Choose one of: ${names}.`)
}

/** Says why the service is not ready: most often it remembers versions that have been sealed anew since. */
async function reportReadiness(origin: string, data: string): Promise<void> {
  const answer = await fetch(`${origin}/readyz`)
  if (answer.ok) return
  console.error(`The service is not ready: ${await answer.text()}`)
  console.error(
    `If these policies were sealed anew, delete ${data} and start again; its demo answers go with it.`,
  )
}
