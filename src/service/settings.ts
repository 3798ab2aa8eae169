import { join } from 'node:path'
import { KelisimError } from '../domain/error.ts'

/** What the operator sets by environment variables. */
export interface Settings {
  port: number
  host: string
  base: string
  dist: string
  /** Folder of the acceptance database. */
  data: string
  /** Address of a PostgreSQL database; null for an SQLite file in the data folder. */
  database: string | null
  /** Path of the service's own keys. */
  keys: string
  /** Path of the mark that a log may never fall below; better kept on another disk than the database. */
  highWater: string
  /** Path of `products.yaml`. */
  products: string
  logLevel: string
  /** Whether products and strangers are held to a number of requests a second. */
  limits: boolean
  /** Port on this machine that answers `/metrics`; null for none. */
  metricsPort: number | null
  /** Milliseconds for which a service that is ending still takes requests, so that a balancer can turn away. */
  drainDelay: number
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent']

/** Reads the settings; each has a default that suits one machine. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const data = env.KELISIM_DATA || '.kelisim'
  return {
    port: portOf(env.PORT || '4321'),
    host: env.HOST || '127.0.0.1',
    base: baseOf(env.KELISIM_BASE || '/auth'),
    dist: env.KELISIM_DIST || 'dist',
    data,
    database: env.DATABASE_URL || null,
    keys: env.KELISIM_KEYS || join(data, 'keys.json'),
    highWater: env.KELISIM_HIGH_WATER || join(data, 'high-water.json'),
    products: env.KELISIM_PRODUCTS || join(data, 'products.yaml'),
    logLevel: logLevelOf(env.KELISIM_LOG || 'info'),
    limits: switchOf('KELISIM_LIMITS', env.KELISIM_LIMITS || 'on'),
    metricsPort: env.KELISIM_METRICS_PORT ? portOf(env.KELISIM_METRICS_PORT, 'KELISIM_METRICS_PORT') : null,
    drainDelay: millisecondsOf(env.KELISIM_DRAIN_DELAY || '0'),
  }
}

function portOf(text: string, name = 'PORT'): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text)
  throw new KelisimError('setting-invalid', `${name} is "${text}".`, 'Set a number from 1 to 65535.')
}

function baseOf(text: string): string {
  if (/^(\/[a-z0-9-]+)+$/.test(text)) return text
  throw new KelisimError(
    'base-invalid',
    `KELISIM_BASE is "${text}".`,
    'Set a path such as /auth: a slash first, none at the end, small Latin letters, digits and hyphens.',
  )
}

function switchOf(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new KelisimError('setting-invalid', `${name} is "${text}".`, 'Set on or off.')
}

function millisecondsOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new KelisimError(
    'setting-invalid',
    `KELISIM_DRAIN_DELAY is "${text}".`,
    'Set milliseconds, such as 5000.',
  )
}

function logLevelOf(text: string): string {
  if (LOG_LEVELS.includes(text)) return text
  throw new KelisimError(
    'setting-invalid',
    `KELISIM_LOG is "${text}".`,
    `Set one of: ${LOG_LEVELS.join(', ')}.`,
  )
}
