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
  }
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text)
  throw new KelisimError('setting-invalid', `PORT is "${text}".`, 'Set a number from 1 to 65535.')
}

function baseOf(text: string): string {
  if (/^(\/[a-z0-9-]+)+$/.test(text)) return text
  throw new KelisimError(
    'base-invalid',
    `KELISIM_BASE is "${text}".`,
    'Set a path such as /auth: a slash first, none at the end, small Latin letters, digits and hyphens.',
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
