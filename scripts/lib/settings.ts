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
  /** Whether a build is a preview with drafts. */
  drafts: boolean
}

/** Reads settings; a value that cannot be used is refused rather than replaced. */
export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const drafts = onOff('KELISIM_DRAFTS', env.KELISIM_DRAFTS)
  return {
    policies: resolve(env.KELISIM_POLICIES || 'policies'),
    // A preview never takes the place of the site by accident.
    dist: resolve(env.KELISIM_DIST || (drafts ? 'dist.preview' : 'dist')),
    data: resolve(env.KELISIM_DATA || '.kelisim'),
    base: base(env.KELISIM_BASE || '/auth'),
    port: port('PORT', env.PORT, 4321),
    demoPort: port('DEMO_PORT', env.DEMO_PORT, 4322),
    drafts,
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

function onOff(name: string, value: string | undefined): boolean {
  const word = value || 'off'
  if (word === 'on' || word === 'off') return word === 'on'
  throw new KelisimError(
    'setting-invalid',
    `${name} is ${JSON.stringify(word)}; expected on or off.`,
    'Write on, or leave it unset.',
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
