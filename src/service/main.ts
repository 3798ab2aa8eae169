import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { KelisimError } from '../domain/error.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { AcceptanceStore } from '../store/store.ts'
import { createApp } from './app.ts'
import { importActs } from './import-acts.ts'
import { type Listening, listen } from './listen.ts'
import { manifestFile } from './manifest-source.ts'
import type { Products } from './products.ts'
import { parseProducts } from './products-file.ts'
import { createPublished } from './published.ts'
import { readSettings, type Settings } from './settings.ts'

const PATIENCE = 10_000
const COMMANDS = new Map<string, (settings: Settings, args: string[]) => Promise<void>>([
  ['serve', serve],
  ['import', importFile],
])

async function serve(settings: Settings): Promise<void> {
  requireSite(settings.dist)
  const products = readProducts(settings.products)
  // To stderr: stdout holds the one line that says where the service is.
  const log = pino({ level: settings.logLevel, base: null }, pino.destination(2))
  const store = await openStore(settings)

  const now = () => new Date()
  const published = createPublished({
    source: manifestFile(join(settings.dist, 'policies.json')),
    store,
    now,
    onProblem: (problem) => log.warn({ problem }, 'the manifest is not taken over'),
  })
  // At once, so that versions bind from the start of the service and not from its first visitor.
  await published.catalog()

  const { base, dist, host, port } = settings
  const app = createApp({ base, dist, products, store, published, now, newId: randomUUID, log })
  const listening = await listen({ fetch: app.fetch, host, port, newId: randomUUID }).catch(async (error) => {
    await store.close()
    throw error
  })
  process.stdout.write(`kelisim service listening on ${addressOf(settings, listening)}\n`)

  let isEnding = false
  // Ctrl-C often comes with a SIGTERM of the program that started this one: both mean the same end.
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, async () => {
      if (isEnding) return
      isEnding = true
      log.info({ signal }, 'finishing')
      await listening.drain(PATIENCE)
      await store.close()
      process.exit(0)
    })
  }
}

async function importFile(settings: Settings, [file]: string[]): Promise<void> {
  if (file === undefined || !existsSync(file)) {
    throw new KelisimError('usage', `There is no file "${file ?? ''}".`, 'Name the file: import acts.ndjson')
  }
  const store = await openStore(settings)
  try {
    const { stored, known } = await importActs(readFileSync(file, 'utf8'), file, store)
    process.stdout.write(`${stored} acts recorded, ${known} were there already\n`)
  } finally {
    await store.close()
  }
}

function openStore({ data }: Settings): Promise<AcceptanceStore> {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  return openSqliteStore(join(data, 'acceptances.sqlite'))
}

function requireSite(dist: string): void {
  if (existsSync(join(dist, 'policies.json'))) return
  throw new KelisimError('site-missing', `There is no built site in ${dist}.`, 'Build it: npm run build')
}

function readProducts(path: string): Products {
  if (existsSync(path)) return parseProducts(readFileSync(path, 'utf8'), path)
  throw new KelisimError(
    'products-invalid',
    `There is no products file at ${path}.`,
    'Register your product there, as the README says, or name another file by KELISIM_PRODUCTS.',
  )
}

function addressOf({ host, base }: Settings, { port }: Listening): string {
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return `http://${name}:${port}${base}/`
}

async function main([command = '', ...args]: string[]): Promise<void> {
  const run = COMMANDS.get(command)
  if (run === undefined) {
    const names = [...COMMANDS.keys()].join(' | ')
    throw new KelisimError('usage', `There is no command "${command}".`, `Usage: npm run service -- ${names}`)
  }
  await run(readSettings(process.env), args)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof KelisimError)) throw error
  process.stderr.write(`${error.report}\n`)
  process.exitCode = error.code === 'usage' ? 2 : 1
}
