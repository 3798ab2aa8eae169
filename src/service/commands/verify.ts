import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { unpacked } from '../../client/files.ts'
import { type FoundEvidence, readEvidence } from '../../client/read-evidence.ts'
import { judgeReport, type Verdict } from '../../client/receipt-report.ts'
import { type VerifiedReceipt, verifyFiles } from '../../client/verify-files.ts'
import { KelisimError } from '../../domain/error.ts'
import { escapeControls, escapeControlsInJson } from '../../domain/escape-controls.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../../domain/log/keys.ts'
import { readNamed } from '../files/system-error.ts'
import { buildPublishedKeys } from '../log/log.ts'
import { deriveLogOrigin } from '../write/receipts.ts'
import type { Declare, Tools } from './command.ts'
import { describeReceipt } from './describe-receipt.ts'

const USAGE = `npm run service -- verify receipt.json|bundle.zip [--json]
       [--keys keys.json|https://…/keys|enclosed]`
/** Of receipts that only agree with the keys that came with them: neither a success nor a failure. */
const NOT_VERIFIED = 3
const HEADLINES: Record<Verdict, string> = {
  genuine: 'genuine',
  consistent: 'consistent, NOT verified',
  refused: 'NOT genuine',
}
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
  const judged = verified.map(({ name, report }) => {
    return { name, report, verdict: judgeReport(report, options.keys !== 'enclosed') }
  })
  const reports = judged.map(({ name, report, verdict }) => [name, { verdict, ...report }])
  tools.print(
    options.json
      ? escapeControlsInJson(JSON.stringify(Object.fromEntries(reports), null, 2))
      : judged.map(formatReport).join('\n\n'),
  )
  if (options.keys === 'enclosed' && !options.json) {
    tools.print('\nThe keys came with the receipts: this shows only that they agree with one another.')
    tools.print('Name keys from the service itself to verify them: --keys https://…/api/v1/keys')
  }
  const verdicts = new Set(judged.map(({ verdict }) => verdict))
  if (verdicts.has('refused')) process.exitCode = 1
  else if (verdicts.has('consistent')) process.exitCode = NOT_VERIFIED
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

/** Names, facts and details are words of whoever made the evidence: none of them may draw on the terminal. */
function formatReport({ name, report, verdict }: VerifiedReceipt & { verdict: Verdict }): string {
  const rows = report.checks.map(
    (result) =>
      `  ${MARKS[String(result.ok) as keyof typeof MARKS]} ${result.check.padEnd(10)} ${escapeControls(result.detail)}`,
  )
  const [file, said] = [name, describeReceipt(report)].map(escapeControls)
  return `${file}: ${HEADLINES[verdict]} — ${said}\n${rows.join('\n')}`
}

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: ${USAGE}`)
}
