import { join } from 'node:path'

/** Where the demo listens, whom it asks and where its files are. */
export interface DemoSettings {
  port: number
  /** The demo's own origin, which is also its name as an issuer of tokens. */
  origin: string
  service: string
  /** The private key. */
  key: string
  /** The service's list of products, to which the demo is added. */
  products: string
  /** What the demo's people had accepted before. */
  acceptances: string
  /** The manifest of the built site. */
  manifest: string
}

/** Reads the settings; each has a default that suits one machine. */
export function readDemoSettings(env: NodeJS.ProcessEnv): DemoSettings {
  const data = env.KELISIM_DATA || '.kelisim'
  const port = Number(env.DEMO_PORT || 4322)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`DEMO_PORT is "${env.DEMO_PORT}". Set a number from 1 to 65535.`)
  }
  return {
    port,
    origin: `http://localhost:${port}`,
    service: (env.KELISIM_SERVICE || 'http://localhost:4321/auth').replace(/\/+$/, ''),
    key: env.KELISIM_DEMO_KEY || join(data, 'demo-key.json'),
    products: env.KELISIM_PRODUCTS || join(data, 'products.yaml'),
    acceptances: join(data, 'demo-acceptances.ndjson'),
    manifest: join(env.KELISIM_DIST || 'dist', 'policies.json'),
  }
}
