import { join } from 'node:path'
import { z } from 'zod'
import {
  createChoiceSetting,
  databaseSetting,
  type Environment,
  hostSetting,
  millisecondsSetting,
  momentSetting,
  pathSetting,
  portSetting,
  readSettings as read,
  switchSetting,
} from '../domain/settings/setting.ts'
import { SHARED_SETTINGS } from '../domain/settings/shared-settings.ts'

const { KELISIM_BASE, KELISIM_DATA, KELISIM_DIST, KELISIM_TIME_ZONE, PORT } = SHARED_SETTINGS
const IN_DATA = '$KELISIM_DATA/'

/** Name of the SQLite file in the data folder, and of its copies in theirs. */
export const DATABASE_FILE = 'acceptances.sqlite'

/** Folder in the data folder that keeps what was last good of the site. */
const PUBLISHED_FOLDER = 'published'

/** Every environment variable that the service reads; the operations guide and `--help` are made from it. */
export const SETTINGS = {
  DATABASE_URL: databaseSetting
    .optional()
    .describe('The PostgreSQL database; without it an SQLite file, for one process at a time.'),
  DATABASE_PASSWORD_FILE: pathSetting
    .optional()
    .describe('File of the password, where it does not stand in `DATABASE_URL`.'),
  KELISIM_DATA,
  KELISIM_KEYS: pathSetting
    .prefault(`${IN_DATA}keys.json`)
    .describe("The service's own keys; made at the first start."),
  KELISIM_HIGH_WATER: pathSetting
    .prefault(`${IN_DATA}high-water.json`)
    .describe('Size and root below which the log may never fall; better on another disk than the database.'),
  KELISIM_PRODUCTS: pathSetting.prefault(`${IN_DATA}products.yaml`).describe('The registered products.'),
  KELISIM_DIST,
  KELISIM_BASE,
  KELISIM_TIME_ZONE,
  PORT,
  HOST: hostSetting.prefault('127.0.0.1').describe('Address on which it listens.'),
  KELISIM_METRICS_PORT: portSetting
    .optional()
    .describe('Port that answers `/metrics` for Prometheus; it is not meant for strangers.'),
  KELISIM_METRICS_HOST: hostSetting
    .prefault('127.0.0.1')
    .describe('Address of that port: this machine alone, unless another is set.'),
  KELISIM_DRAIN_DELAY: millisecondsSetting
    .prefault('0')
    .describe(
      'Milliseconds for which an ending service says `not ready` and still answers, for a balancer to turn away.',
    ),
  KELISIM_CLOCK_KNOWN: momentSetting
    .optional()
    .describe(
      'Up to which moment the clock, or a log that ran ahead of it, is known to be as it is; see Clocks.',
    ),
  KELISIM_LIMITS: switchSetting
    .prefault('on')
    .describe("Whether requests a second are limited; `off` for one's own measurements."),
  KELISIM_LOG: createChoiceSetting('debug', 'info', 'warn', 'error', 'silent')
    .prefault('info')
    .describe('Which lines of JSON go to stderr; no token, person, address or body is ever in them.'),
}

/** The same as one schema. */
export const SettingsSchema = z.object(SETTINGS)

/** Reads the settings; each has a default that suits one machine. */
export function readSettings(env: Environment) {
  const values = read(SETTINGS, env)
  const inData = (path: string) =>
    path.startsWith(IN_DATA) ? join(values.KELISIM_DATA, path.slice(IN_DATA.length)) : path
  return {
    port: values.PORT,
    host: values.HOST,
    base: values.KELISIM_BASE,
    timeZone: values.KELISIM_TIME_ZONE,
    dist: values.KELISIM_DIST,
    data: values.KELISIM_DATA,
    database: values.DATABASE_URL ?? null,
    databasePassword: values.DATABASE_PASSWORD_FILE ?? null,
    keys: inData(values.KELISIM_KEYS),
    highWater: inData(values.KELISIM_HIGH_WATER),
    products: inData(values.KELISIM_PRODUCTS),
    published: join(values.KELISIM_DATA, PUBLISHED_FOLDER),
    logLevel: values.KELISIM_LOG,
    clockKnown: values.KELISIM_CLOCK_KNOWN ?? null,
    limits: values.KELISIM_LIMITS,
    metricsPort: values.KELISIM_METRICS_PORT ?? null,
    metricsHost: values.KELISIM_METRICS_HOST,
    drainDelay: values.KELISIM_DRAIN_DELAY,
  }
}

/** What the operator sets by environment variables. */
export type Settings = ReturnType<typeof readSettings>

/** Names that look like ours and are none: a slip of the pen would leave a default in its place. */
export function listUnknownSettings(env: Environment): string[] {
  const names = new Set([...Object.keys(SETTINGS), ...OTHERS])
  return Object.keys(env).filter((name) => name.startsWith('KELISIM_') && !names.has(name))
}

/** Settings of other programs of Kelisim, which may stand in the same environment. */
const OTHERS = [
  ...Object.keys(SHARED_SETTINGS),
  'KELISIM_URL',
  'KELISIM_NOW',
  'KELISIM_SERVICE',
  'KELISIM_DEMO_KEY',
  'KELISIM_SERVICE_TOKEN',
  'KELISIM_REVIEWER',
  'KELISIM_GITHUB_PATIENCE',
  'KELISIM_FULL',
  'KELISIM_TEST_SEED',
  'KELISIM_TEST_POSTGRES',
]
