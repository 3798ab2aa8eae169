import { z } from 'zod'
import { KelisimError } from '../error.ts'
import { escapeControls } from '../escape-controls.ts'
import { isTimeZone } from '../time/zone.ts'

/** Environment variables, as a process gets them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Builds a kind of setting: what is expected of it, and how its text is read; undefined refuses the text. */
function createSetting<T>(expects: string, read: (text: string) => T | undefined, { isSecret = false } = {}) {
  return z
    .string({ error: expects })
    .meta({ expects })
    .transform((input, context): T => {
      const value = read(input)
      if (value !== undefined) return value
      const found = isSecret
        ? 'cannot be used (it may hold a password, so it is not shown)'
        : `is "${escapeControls(input)}"`
      context.issues.push({ code: 'custom', input, message: `${found}; expected ${expects}.` })
      return z.NEVER
    })
}

const CONTROLS = /\p{Cc}/u

/** A path of a file or folder. */
export const pathSetting = createSetting('a path, without controls such as the end of a line', (text) =>
  CONTROLS.test(text) ? undefined : text,
)

/** A name of this machine, or one of its addresses. */
export const hostSetting = createSetting(
  'an address of this machine, such as 127.0.0.1 or 0.0.0.0 for all',
  (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
)

/** A TCP port. */
export const portSetting = createSetting('a port from 1 to 65535, or 0 for any that is free', (text) =>
  /^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : undefined,
)

/** A time in milliseconds. */
export const millisecondsSetting = createSetting('milliseconds from 0 to 999999, such as 5000', (text) =>
  /^\d{1,6}$/.test(text) ? Number(text) : undefined,
)

/** Something that is on or off. */
export const switchSetting = createSetting('on or off', (text) =>
  text === 'on' || text === 'off' ? text === 'on' : undefined,
)

/** The path under which everything is served, before which addresses below it are put; the root of the host is ''. */
export const baseSetting = createSetting(
  'a path such as /auth (a slash first, none at the end, small Latin letters, digits and hyphens), or / alone for the root of the host',
  (text) => (text === '/' ? '' : /^(\/[a-z0-9-]+)+$/.test(text) ? text : undefined),
)

/** A time zone by its name in the database of zones. */
export const timeZoneSetting = createSetting('a time zone such as Asia/Almaty or Europe/Berlin', (text) =>
  isTimeZone(text) ? text : undefined,
)

/** A web address, of which the origin counts. */
export const originSetting = createSetting(
  'the public address of the site, such as https://5qbe.kz',
  (text) => /^https?:\/\/[a-z0-9.-]+(:\d+)?(?=[/?#]|$)/.exec(text.toLowerCase())?.[0],
)

/** A moment. */
export const momentSetting = createSetting(
  'a date, a time and an offset, such as 2026-11-22T09:00:00+05:00',
  (text) => {
    const moment = new Date(text)
    return Number.isNaN(moment.getTime()) ? undefined : moment
  },
)

/** Address of a PostgreSQL database; without a host it is a socket: `postgresql:///kelisim?host=/run/postgresql`. */
export const databaseSetting = createSetting(
  'postgresql://user:password@host:5432/database, with %40 for @ and %2F for / inside the password; one host alone, so in front of several a proxy that knows the primary (src/service/ops/HIGH-AVAILABILITY.md)',
  (text) => (/^postgres(ql)?:\/\/([^\s@/?#]*@)?[\w.:[\]-]*(\/[^\s#]*)?$/.test(text) ? text : undefined),
  { isSecret: true },
)

/** A commit of git. */
export const commitSetting = createSetting('a commit of git, such as 3f2dda2c', (text) =>
  /^[0-9a-f]{7,64}$/.test(text) ? text : undefined,
)

/** One of a few words. */
export function createChoiceSetting<const Choice extends string>(...choices: readonly Choice[]) {
  return createSetting(`one of ${choices.join(', ')}`, (text) => choices.find((choice) => choice === text))
}

/** What stands for something else where it is empty: nothing may be taken for it. */
const NEVER_EMPTY = ['KELISIM_BASE']

/**
 * Reads settings from environment variables; one that is empty counts as not set, unless nothing means something there.
 *
 * @throws KelisimError `setting-invalid` that names every setting that cannot be used
 */
export function readSettings<T extends z.ZodRawShape>(
  settings: T,
  env: Environment,
): z.output<z.ZodObject<T>> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value !== '' || NEVER_EMPTY.includes(name)),
  )
  const result = z.object(settings).safeParse(given)
  if (result.success) return result.data
  const findings = result.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`)
  throw new KelisimError(
    'setting-invalid',
    findings.join('\n'),
    `Set ${findings.length === 1 ? 'it' : 'them'} anew, or not at all for the default.`,
  )
}
