import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { pino } from 'pino'
import { withConfig } from '../config/read-config.ts'
import { chooseHashing } from '../domain/encoding/hashing.ts'
import { KelisimError } from '../domain/error.ts'
import { setTimeZone } from '../domain/time/zone.ts'
import { inspectPostgres, inspectSqlite } from '../store/inspect.ts'
import { moveLog } from '../store/move-log.ts'
import { openPostgresStore } from '../store/postgres/postgres.ts'
import { openPostgresScan } from '../store/postgres/scan-postgres.ts'
import type { Scan } from '../store/sql/scan.ts'
import { backupSqlite } from '../store/sqlite/backup-sqlite.ts'
import { openSqliteWithoutRoom } from '../store/sqlite/open-without-room.ts'
import { openSqliteScan } from '../store/sqlite/scan-sqlite.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import type { AcceptanceStore, Batch, Inspection } from '../store/store.ts'
import type { Tools } from './commands/command.ts'
import { readDatabaseAddress } from './database-address.ts'
import { hasRoom } from './files/has-room.ts'
import { readNamed, toSystemError } from './files/system-error.ts'
import { toSafeError } from './http/safe-error.ts'
import { openKeyFile, readKeyFile } from './keys/key-file.ts'
import { createKeyRing, type KeyRing } from './keys/key-ring.ts'
import { createKeySource } from './keys/key-source.ts'
import { readRelease } from './metrics/release.ts'
import { NODE_HASHING } from './node-hashing.ts'
import type { Products } from './products/products.ts'
import { parseProducts } from './products/products-file.ts'
import { createProgram } from './program.ts'
import { openReportWorker } from './reports/open-report-worker.ts'
import type { Reports } from './reports/report.ts'
import { createReportThread } from './reports/report-thread.ts'
import { createReports } from './reports/report-threads.ts'
import { DATABASE_FILE, readSettings, type Settings } from './settings.ts'

/** Where the lines of a command go: its result, and what was wrong. */
export interface Output {
  print: (line: string) => void
  complain: (line: string) => void
}

const TERMINAL: Output = {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
}

/** Most of a log that waits for room, in bytes. */
const MOST_UNWRITTEN = 1024 * 1024

/**
 * Where lines of the log go. On a disk that is full they are lost, and nothing else: a request that cannot be told of is
 * answered all the same.
 */
function openLogStream() {
  const stream = pino.destination({ fd: 2, sync: true, maxLength: MOST_UNWRITTEN })
  stream.on('error', () => {})
  return stream
}

/** What commands work with, as the settings say. */
export function createTools(settings: Settings, print = TERMINAL.print): Tools {
  // To stderr: stdout holds what a command has to say.
  const log = pino({ level: settings.logLevel, base: null }, openLogStream())
  const now = () => new Date()
  return {
    settings,
    // Asked for by few commands, and it takes a moment.
    get release() {
      return readRelease(settings.commit)
    },
    log,
    now,
    newId: randomUUID,
    newKey: createKeySource(),
    openStore: () => openStore(settings, log),
    fullDisk:
      settings.database === null
        ? {
            openStore: () => openSqliteWithoutRoom(getDatabasePath(settings)),
            isOver: () => hasRoom(settings.data),
          }
        : null,
    openReports: (ring, audience) => openReports(settings, ring, audience),
    inspect: () => inspect(settings),
    openScan: () => openScan(settings, log),
    backup: (copy) => backupSqlite(getDatabasePath(settings), copy),
    move: () => move(settings),
    readProducts: () => readProducts(settings.products),
    readProductsStamp: () => readStamp(settings.products),
    openRing: ({ isNew } = { isNew: false }) =>
      createKeyRing(isNew ? openKeyFile(settings.keys, now()) : readKeyFile(settings.keys)),
    print,
  }
}

/** The SQLite file, whichever database is used. */
function getDatabasePath({ data }: Pick<Settings, 'data'>): string {
  return join(data, DATABASE_FILE)
}

function openStore(settings: Settings, log: Tools['log']): Promise<AcceptanceStore> {
  const address = readDatabaseAddress(settings)
  if (address !== null) return openPostgresStore(address, createLostHandler(log))
  mkdirSync(settings.data, { recursive: true, mode: 0o700 })
  return openSqliteStore(getDatabasePath(settings))
}

/** In threads of their own, with connections of their own. */
function openReports(settings: Settings, ring: KeyRing, audience: string): Reports {
  const { dist, published } = settings
  const address = readDatabaseAddress(settings)
  const database = address === null ? { path: getDatabasePath(settings) } : { address }
  return createReports((patience) => {
    const facts = { database, keys: ring.copy(), audience, dist, published, longest: 0.9 * patience.piece }
    return createReportThread(openReportWorker(facts), patience)
  })
}

function openScan(settings: Settings, log: Tools['log']): Promise<Scan> {
  const address = readDatabaseAddress(settings)
  return address !== null
    ? openPostgresScan(address, createLostHandler(log))
    : openSqliteScan(getDatabasePath(settings))
}

async function inspect(settings: Settings): Promise<Inspection | null> {
  const address = readDatabaseAddress(settings)
  return address !== null ? inspectPostgres(address) : inspectSqlite(getDatabasePath(settings))
}

async function move(settings: Settings): Promise<Batch | null> {
  const address = readDatabaseAddress(settings)
  if (address !== null) return moveLog(getDatabasePath(settings), address)
  const advice = 'Set DATABASE_URL to an empty database, as the role that is to own its tables.'
  throw new KelisimError('usage', 'There is no PostgreSQL database to move to.', advice)
}

function createLostHandler(log: Tools['log']) {
  return (err: Error) => log.warn({ err: toSafeError(err) }, 'database connection lost')
}

function readProducts(path: string): Products {
  if (existsSync(path)) return parseProducts(readNamed(path).toString(), path)
  throw new KelisimError(
    'products-invalid',
    `There is no products file at ${path}.`,
    'Register your product there, as the README says, or name another file by KELISIM_PRODUCTS.',
  )
}

/** The inode tells apart what was renamed into place within the same millisecond. */
function readStamp(path: string): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found === undefined ? null : `${found.mtimeMs}-${found.size}-${found.ino}`
  } catch (error) {
    // It may be read again once whatever forbids it is gone.
    return String((error as NodeJS.ErrnoException).code)
  }
}

/** Does what was typed; gives the status with which the process ends. */
export async function run(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  { print, complain } = TERMINAL,
): Promise<number> {
  try {
    chooseHashing(NODE_HASHING)
    const openTools = () => {
      const settings = readSettings(withConfig(env))
      setTimeZone(settings.timeZone)
      return createTools(settings, print)
    }
    const program = createProgram(openTools, print)
    await program.parseAsync(words, { from: 'user' })
    return 0
  } catch (error) {
    // Help that was asked for has been printed.
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const failure = error instanceof KelisimError ? error : toSystemError(error)
    if (failure === null) throw error
    complain(failure.report)
    return failure.code === 'usage' ? 2 : 1
  }
}

/**
 * Whoever reads what is printed may have seen enough, as `head` has, or the disk that it goes to is full: what is done is
 * done to its end all the same. What was to be printed and is lost shows in the status.
 */
function bearLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 1
    })
  }
}

if (import.meta.main) {
  bearLostOutput()
  // A command may have set a status of its own.
  process.exitCode = (await run(process.argv.slice(2), process.env)) || process.exitCode
}
