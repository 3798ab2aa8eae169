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
  /** Whether drafts have pages too, marked as drafts; never so on the site that readers see. */
  drafts: boolean
}

/** Reads the settings from environment variables; `clock` is the moment unless KELISIM_NOW sets another. */
export function readSettings(env: Record<string, string | undefined>, clock: Date): Settings {
  const { KELISIM_BASE, KELISIM_URL, KELISIM_POLICIES, KELISIM_NOW, KELISIM_DRAFTS } = env
  return {
    base: readBase(KELISIM_BASE || '/auth'),
    origin: readOrigin(KELISIM_URL || 'http://localhost:4321'),
    policies: KELISIM_POLICIES || 'policies',
    now: KELISIM_NOW ? readMoment(KELISIM_NOW) : clock,
    drafts: readSwitch(KELISIM_DRAFTS || 'off'),
  }
}

function readBase(base: string): string {
  if (/^(\/[a-z0-9-]+)+$/.test(base)) return base
  throw new KelisimError(
    'base-invalid',
    `KELISIM_BASE is ${JSON.stringify(base)}.`,
    'Begin it with a slash, end it without one, and use small Latin letters, digits and hyphens: /auth.',
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

function readSwitch(word: string): boolean {
  if (word === 'on' || word === 'off') return word === 'on'
  throw new KelisimError(
    'setting-invalid',
    `KELISIM_DRAFTS is ${JSON.stringify(word)}.`,
    'Write on for a preview with drafts, or leave it unset.',
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
