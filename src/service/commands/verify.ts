import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { unzipSync } from 'fflate'
import { type ReceiptReport, verifyReceipt } from '../../client/index.ts'
import { KelisimError } from '../../domain/error.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../../domain/keys.ts'
import { publishedKeys } from '../log.ts'
import { createReceipts } from '../receipts.ts'
import type { Command } from './command.ts'

const USAGE =
  'Usage: npm run service -- verify receipt.json|receipt.jws|bundle.zip [--keys keys.json|https://…/keys] [--json]'
const MARKS = { true: 'ok  ', false: 'FAIL', null: '–   ' }

/** `verify <file>`: checks a receipt, or every receipt of a bundle, without the database. */
export const verify: Command = async (args, tools) => {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    options: { keys: text, json: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  })
  const [path] = positionals
  if (path === undefined || !existsSync(path)) {
    throw new KelisimError('usage', `There is no file "${path ?? ''}".`, USAGE)
  }
  const bytes = readFileSync(path)
  const files =
    bytes.subarray(0, 2).toString() === 'PK' ? unzipSync(bytes) : { [path]: new Uint8Array(bytes) }
  const keys = await keysFor(values.keys, files, tools)
  const texts = Object.entries(files).flatMap(([name, content]) => (name.endsWith('.md') ? [content] : []))
  const reports: Record<string, ReceiptReport> = {}
  for (const [name, content] of receiptsOf(files)) {
    const input = withOpening(name, Buffer.from(content).toString('utf8').trim(), files)
    reports[name] = await verifyReceipt(input, { keys, ...(texts.length > 0 && { texts }) })
  }
  if (Object.keys(reports).length === 0) throw new KelisimError('usage', `${path} holds no receipt.`, USAGE)
  tools.print(
    values.json ? JSON.stringify(reports, null, 2) : Object.entries(reports).map(table).join('\n\n'),
  )
  if (Object.values(reports).some(({ ok }) => !ok)) process.exitCode = 1
}

function receiptsOf(files: Record<string, Uint8Array>): [string, Uint8Array][] {
  const all = Object.entries(files)
  return all.length === 1 ? all : all.filter(([name]) => /^receipts\/[^/]+\.jws$/.test(name))
}

/** A receipt with its opening: together in the answer of the service, side by side in a bundle. */
function withOpening(name: string, text: string, files: Record<string, Uint8Array>) {
  const json = parsed(text)
  if (typeof json === 'object' && json !== null) {
    const receipt = Reflect.get(json, 'receipt')
    const opening: unknown = Reflect.get(json, 'opening')
    return { receipt: typeof receipt === 'string' ? receipt : '', ...(opening !== undefined && { opening }) }
  }
  const beside = files[name.replace(/^receipts\/(.+)\.jws$/, 'openings/$1.json')]
  return beside && !name.endsWith('.json')
    ? { receipt: text, opening: parsed(Buffer.from(beside).toString('utf8')) }
    : text
}

/** The keys that were named, or else our own; those of a bundle prove nothing against whoever made it. */
async function keysFor(
  source: string | boolean | undefined,
  files: Record<string, Uint8Array>,
  { openRing, readProducts }: Parameters<Command>[1],
): Promise<PublishedKeys> {
  if (typeof source !== 'string') {
    const ring = openRing()
    return publishedKeys(ring, createReceipts(ring, readProducts().audience).origin)
  }
  const own = files[source]
  const text = own
    ? Buffer.from(own).toString('utf8')
    : /^https?:/.test(source)
      ? await (await fetch(source)).text()
      : readFileSync(source, 'utf8')
  const result = PublishedKeysSchema.safeParse(parsed(text))
  if (result.success) return result.data
  throw new KelisimError('usage', `${source} is not what GET keys answers.`, USAGE)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function table([name, { ok, checks, facts, subject }]: [string, ReceiptReport]): string {
  const rows = checks.map(
    (result) =>
      `  ${MARKS[String(result.ok) as keyof typeof MARKS]} ${result.check.padEnd(10)} ${result.detail}`,
  )
  const stated =
    facts === null || facts.act === 'erase' || facts.act === 'publish'
      ? (facts?.act ?? 'nothing that can be read')
      : `${facts.act} ${facts.policy}@${facts.version} (${facts.locale}) at ${facts.at}${subject === null ? '' : ` by ${subject}`}`
  return `${name}: ${ok ? 'genuine' : 'NOT genuine'} — ${stated}\n${rows.join('\n')}`
}
