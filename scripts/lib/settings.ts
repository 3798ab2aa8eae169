import { resolve } from 'node:path'
import { KelisimError } from '../../src/domain/error.ts'

/** Where things are and how the site is addressed, from the environment. */
export interface Settings {
  policies: string
  dist: string
  data: string
  base: string
  port: number
  demoPort: number
}

/** Reads settings; a value that cannot be used is refused rather than replaced. */
export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    policies: resolve(env.KELISIM_POLICIES || 'policies'),
    dist: resolve(env.KELISIM_DIST || 'dist'),
    data: resolve(env.KELISIM_DATA || '.kelisim'),
    base: base(env.KELISIM_BASE || '/auth'),
    port: port('PORT', env.PORT, 4321),
    demoPort: port('DEMO_PORT', env.DEMO_PORT, 4322),
  }
}

function base(value: string): string {
  if (/^(\/[a-z0-9-]+)+$/.test(value)) return value
  throw new KelisimError(
    'base-invalid',
    `KELISIM_BASE is ${JSON.stringify(value)}; expected a path such as /auth.`,
    'Begin it with a slash, end it without one, and use small Latin letters, digits and hyphens.',
  )
}

function port(name: string, value: string | undefined, otherwise: number): number {
  const number = Number(value || otherwise)
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number
  throw new KelisimError(
    'setting-invalid',
    `${name} is ${JSON.stringify(value)}; expected a port number.`,
    'Choose a number from 1024 to 65535.',
  )
}
