import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { unpacked } from '../../client/files.ts'
import { type FoundEvidence, readEvidence } from '../../client/read-evidence.ts'
import { type VerifiedReceipt, verifyFiles } from '../../client/verify-files.ts'
import { KelisimError } from '../../domain/error.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../../domain/log/keys.ts'
import { isActLeaf } from '../../domain/log/leaf.ts'
import { readNamed } from '../files/system-error.ts'
import { buildPublishedKeys } from '../log/log.ts'
import { deriveLogOrigin } from '../write/receipts.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = `npm run service -- verify receipt.json|receipt.jws|bundle.zip [--json]
       [--keys keys.json|https://…/keys|enclosed]`
const MARKS = { true: 'ok  ', false: 'FAIL', null: '–   ' }

interface VerifyOptions {
  keys?: string
  json?: true
}

/** `verify <file>`: checks a receipt, or every receipt of a bundle, without the database. */
export const declareVerify: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .argument('[path]')
    .option('--keys <source>')
    .option('--json')
    .action((path: string | undefined, options: VerifyOptions) => verify(path, options, openTools()))

async function verify(path: string | undefined, options: VerifyOptions, tools: Tools): Promise<void> {
  if (path === undefined || !existsSync(path)) throw createUsageError(`There is no file "${path ?? ''}".`)
  const files = unpacked(basename(path), readNamed(path))
  if (files === null) throw createUsageError(`${path} is an archive that cannot be read.`)
  const found = readEvidence(files)
  const keys = await readKeys(options.keys, found, tools)
  const verified = await verifyFiles(found, keys)
  if (verified.length === 0) throw createUsageError(`${path} holds no receipt.`)
  const reports = Object.fromEntries(verified.map(({ name, report }) => [name, report]))
  tools.print(options.json ? JSON.stringify(reports, null, 2) : verified.map(formatReport).join('\n\n'))
  if (options.keys === 'enclosed' && !options.json) {
    tools.print('\nThe keys came with the receipts: this shows only that they agree with one another.')
  }
  if (verified.some(({ report }) => !report.ok)) process.exitCode = 1
}

/** The keys that were named, or else our own; those of a bundle prove nothing against whoever made it. */
async function readKeys(
  source: string | undefined,
  found: FoundEvidence,
  { settings, openRing, readProducts }: Tools,
): Promise<PublishedKeys> {
  if (source === undefined) {
    // Opening the ring would make keys that have signed nothing.
    if (!existsSync(settings.keys))
      throw createUsageError('There are no keys to check with; name them by --keys.')
    return buildPublishedKeys(openRing(), deriveLogOrigin(readProducts().audience))
  }
  if (source === 'enclosed') {
    if (found.keys === null) throw createUsageError('There are no keys beside the receipts.')
    return found.keys
  }
  const result = PublishedKeysSchema.safeParse(await readNamedKeys(source))
  if (result.success) return result.data
  throw createUsageError(`${source} is not what GET keys answers.`)
}

async function readNamedKeys(source: string): Promise<unknown> {
  try {
    if (!/^https?:/.test(source)) return JSON.parse(readFileSync(source, 'utf8'))
    const answer = await fetch(source, { signal: AbortSignal.timeout(10_000) })
    return await answer.json()
  } catch {
    return undefined
  }
}

function formatReport({ name, report }: VerifiedReceipt): string {
  const { ok, checks, facts, subject } = report
  const rows = checks.map(
    (result) =>
      `  ${MARKS[String(result.ok) as keyof typeof MARKS]} ${result.check.padEnd(10)} ${result.detail}`,
  )
  const whose = subject === null ? '' : ` by ${subject}`
  const stated =
    facts === null || !isActLeaf(facts)
      ? (facts?.act ?? 'nothing that can be read')
      : `${facts.act} ${facts.policy}@${facts.version} (${facts.locale}) at ${facts.at}${whose}`
  return `${name}: ${ok ? 'genuine' : 'NOT genuine'} — ${stated}\n${rows.join('\n')}`
}

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: ${USAGE}`)
}
