import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { KelisimError } from '../domain/error.ts'
import { openPostgresStore } from '../store/postgres.ts'
import type { Scan } from '../store/scan.ts'
import { openPostgresScan } from '../store/scan-postgres.ts'
import { openSqliteScan } from '../store/scan-sqlite.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { AcceptanceStore } from '../store/store.ts'
import { checkpoint } from './commands/checkpoint.ts'
import type { Command, Tools } from './commands/command.ts'
import { erase, scrub } from './commands/erase.ts'
import { fsck } from './commands/fsck.ts'
import { importFile } from './commands/import.ts'
import { keys } from './commands/keys.ts'
import { migrate } from './commands/migrate.ts'
import { serve } from './commands/serve.ts'
import { token } from './commands/token.ts'
import { verify } from './commands/verify.ts'
import { openKeyFile } from './key-file.ts'
import { createKeyRing } from './key-ring.ts'
import { createKeySource } from './key-source.ts'
import type { Products } from './products.ts'
import { parseProducts } from './products-file.ts'
import { safeError } from './safe-error.ts'
import { readSettings, type Settings } from './settings.ts'

const COMMANDS = new Map<string, Command>([
  ['serve', serve],
  ['import', importFile],
  ['migrate', migrate],
  ['token', token],
  ['erase', erase],
  ['scrub', scrub],
  ['keys', keys],
  ['verify', verify],
  ['fsck', fsck],
  ['checkpoint', checkpoint],
])

/** What commands work with, as the settings say. */
export function toolsOf(settings: Settings): Tools {
  // To stderr: stdout holds what a command has to say.
  const log = pino({ level: settings.logLevel, base: null }, pino.destination(2))
  const now = () => new Date()
  return {
    settings,
    log,
    now,
    newId: randomUUID,
    newKey: createKeySource(),
    openStore: () => openStore(settings, log),
    openScan: () => openScan(settings, log),
    readProducts: () => readProducts(settings.products),
    openRing: () => createKeyRing(openKeyFile(settings.keys, now())),
    print: (line) => process.stdout.write(`${line}\n`),
  }
}

const FILE = 'acceptances.sqlite'

function openStore({ data, database }: Settings, log: Tools['log']): Promise<AcceptanceStore> {
  if (database !== null) return openPostgresStore(database, lost(log))
  mkdirSync(data, { recursive: true, mode: 0o700 })
  return openSqliteStore(join(data, FILE))
}

function openScan({ data, database }: Settings, log: Tools['log']): Promise<Scan> {
  return database !== null ? openPostgresScan(database, lost(log)) : openSqliteScan(join(data, FILE))
}

function lost(log: Tools['log']) {
  return (err: Error) => log.warn({ err: safeError(err) }, 'a database connection was lost')
}

function readProducts(path: string): Products {
  if (existsSync(path)) return parseProducts(readFileSync(path, 'utf8'), path)
  throw new KelisimError(
    'products-invalid',
    `There is no products file at ${path}.`,
    'Register your product there, as the README says, or name another file by KELISIM_PRODUCTS.',
  )
}

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = COMMANDS.get(name)
  if (command === undefined) {
    const names = [...COMMANDS.keys()].join(' | ')
    throw new KelisimError('usage', `There is no command "${name}".`, `Usage: npm run service -- ${names}`)
  }
  await command(args, toolsOf(readSettings(process.env)))
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof KelisimError)) throw error
    process.stderr.write(`${error.report}\n`)
    process.exitCode = error.code === 'usage' ? 2 : 1
  }
}
