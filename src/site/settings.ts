import { KelisimError } from '../domain/error.ts'

/** What the site is told from outside: where it stands, what it publishes, which moment it speaks of. */
export interface Settings {
  /** Path under which everything is served: begins with a slash, ends without one. */
  base: string
  /** Scheme and host for absolute addresses. */
  origin: string
  /** The policies folder. */
  policies: string
  now: Date
}

/** Reads the settings from environment variables; `clock` is the moment unless KELISIM_NOW sets another. */
export function readSettings(env: Record<string, string | undefined>, clock: Date): Settings {
  const { KELISIM_BASE = '/auth', KELISIM_URL = 'http://localhost:4321' } = env
  const { KELISIM_POLICIES = 'policies', KELISIM_NOW } = env
  return {
    base: readBase(KELISIM_BASE),
    origin: readOrigin(KELISIM_URL),
    policies: KELISIM_POLICIES,
    now: KELISIM_NOW === undefined ? clock : readMoment(KELISIM_NOW),
  }
}

function readBase(base: string): string {
  if (/^(\/[\w.~-]+)+$/.test(base)) return base
  throw new KelisimError(
    'base-invalid',
    `KELISIM_BASE is ${JSON.stringify(base)}.`,
    'Write a path that begins with a slash and ends without one, such as /auth.',
  )
}

function readOrigin(url: string): string {
  if (URL.canParse(url) && /^https?:/.test(url)) return new URL(url).origin
  throw new KelisimError(
    'setting-invalid',
    `KELISIM_URL is ${JSON.stringify(url)}.`,
    'Write the public address of the site, such as https://5qbe.kz.',
  )
}

function readMoment(text: string): Date {
  const moment = new Date(text)
  if (!Number.isNaN(moment.getTime())) return moment
  throw new KelisimError(
    'setting-invalid',
    `KELISIM_NOW is ${JSON.stringify(text)}.`,
    'Write a date, a time and an offset, such as 2026-11-22T09:00:00+05:00.',
  )
}
