import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { checkConfig } from '../domain/config/check-config.ts'
import { type Choices, DEFAULT_CHOICES, listNamedFiles, resolveConfig } from '../domain/config/config.ts'
import type { ReadConfig } from '../domain/config/config-schema.ts'
import { createConfigError } from '../domain/config/explain-config.ts'
import { KelisimError } from '../domain/error.ts'
import type { Environment } from '../domain/settings/setting.ts'

/** The configuration of a folder. */
export interface FoundConfig extends Choices {
  /** The file; null where there is none and everything is as it is by default. */
  file: string | null
  /** From where the files that it names are found. */
  folder: string
  /** What it says in the place of environment variables. */
  settings: Environment
}

const FILE = 'kelisim.config.ts'

/** Where the configuration lies: beside the policies, whose it is. It is a program: never one from within their folder. */
function locate({ KELISIM_CONFIG, KELISIM_POLICIES }: Environment, cwd: string): string {
  if (KELISIM_CONFIG) return resolve(cwd, KELISIM_CONFIG)
  return join(dirname(resolve(cwd, KELISIM_POLICIES || 'policies')), FILE)
}

const known = new Map<string, FoundConfig>()

/**
 * Reads the `kelisim.config.ts` that lies beside the folder of the policies, or the file that `KELISIM_CONFIG` names; once
 * in a process, for it is a program.
 *
 * @throws KelisimError `config-invalid` that names every member that cannot be used, with its line
 */
export function readConfig(env: Environment, cwd = process.cwd()): FoundConfig {
  const named = env.KELISIM_CONFIG
  const file = locate(env, cwd)
  const found = known.get(file)
  if (found) return found
  if (!existsSync(file)) {
    if (!named) return { ...DEFAULT_CHOICES, file: null, folder: dirname(file), settings: {} }
    throw new KelisimError(
      'config-invalid',
      `KELISIM_CONFIG is "${named}", where there is no file.`,
      'Name the file, or leave the variable out.',
    )
  }
  const read = load(file)
  known.set(file, read)
  return read
}

/**
 * Environment variables with those behind them that the configuration of the folder sets: a variable that is there always
 * counts for more.
 */
export function withConfig(env: Environment, cwd = process.cwd()): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  return { ...readConfig(env, cwd).settings, ...given }
}

function load(file: string): FoundConfig {
  const folder = dirname(file)
  const source = readFileSync(file, 'utf8')
  const checked = checkConfig(run(file))
  if ('findings' in checked) throw createConfigError(file, source, checked.findings)
  const { config } = checked
  const missing = listNamedFiles(config).filter((named) => !existsSync(join(folder, named.file)))
  if (missing.length > 0) {
    const findings = missing.map((named) => ({
      path: named.member.split('.'),
      wrong: `is "${named.file}"; expected a file that is there`,
      advice: `Looked for it at ${join(folder, named.file)}.`,
    }))
    throw createConfigError(file, source, findings)
  }
  return { ...resolveConfig(config), file, folder, settings: listSettings(config, folder) }
}

/** Runs the file, which must be plain TypeScript or JavaScript with one default export. */
function run(file: string): unknown {
  try {
    return createRequire(file)(file).default
  } catch (error) {
    throw new KelisimError(
      'config-invalid',
      `${file} cannot be run: ${error instanceof Error ? error.message : String(error)}`,
      'It has to export one object: export default { … } satisfies Config',
      { cause: error },
    )
  }
}

/** What of a configuration environment variables say too. */
function listSettings({ base, url, timeZone }: ReadConfig, folder: string): Environment {
  const values = {
    KELISIM_BASE: base === '' ? '/' : base,
    KELISIM_URL: url,
    KELISIM_TIME_ZONE: timeZone,
    KELISIM_POLICIES: join(folder, 'policies'),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
