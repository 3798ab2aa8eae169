import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fromBase64Url, toBase64 } from '../../domain/encoding/base64.ts'
import { KelisimError } from '../../domain/error.ts'
import { audit } from '../../domain/log/audit/audit.ts'
import type { AuditFinding, KeptCheckpoint } from '../../domain/log/audit/check.ts'
import { spaced } from '../../domain/log/audit/names.ts'
import { noteKeyId, parseVerifierKey, type VerifierKey } from '../../domain/log/checkpoint.ts'
import { rootOf } from '../../domain/log/merkle.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { readKeptCheckpoint } from '../write/kept-checkpoint.ts'
import { logOrigin } from '../write/receipts.ts'
import type { Command, Tools } from './command.ts'

const SHOWN = 100
const USAGE = 'Usage: npm run service -- fsck [--checkpoint file …] [--key name+id+key …] [--json]'

/** `fsck`: proves that the database is whole, given a checkpoint that was kept outside it. */
export const fsck: Command = async (args, tools) => {
  const options = optionsOf(args)
  // Somebody outside has no key file, and none is made for them.
  const ring = existsSync(tools.settings.keys) ? tools.openRing() : null
  const keys = keysOf(options.key, ring, tools)
  const checkpoints: KeptCheckpoint[] = []
  const findings: AuditFinding[] = []
  let count = 0
  const report = (finding: AuditFinding) => {
    count++
    // What a checkpoint says of the whole log comes last and matters most.
    if (options.checkpoint.includes(finding.place)) findings.unshift(finding)
    else findings.push(finding)
    findings.length = Math.min(findings.length, SHOWN)
  }
  for (const file of options.checkpoint) {
    const kept = readKeptCheckpoint(file, keys)
    if (kept.checkpoint) checkpoints.push(kept.checkpoint)
    kept.findings.forEach(report)
  }

  const scan = await tools.openScan()
  try {
    const knowsKey = ring && ((name: string, use: 'log' | 'receipt') => ring.find(name)?.use === use)
    const { tree } = await audit(scan.rows, { checkpoints, knowsKey, migrations: scan.migrations }, report)
    const root = toBase64(rootOf(tree))
    if (options.json) {
      tools.print(JSON.stringify({ records: tree.size, root, checkpoints, count, findings }, null, 2))
    } else {
      for (const finding of findings) tools.print(textOf(finding))
      if (count === 0) tools.print(praise(tree.size, root, checkpoints))
    }
  } finally {
    await scan.close()
  }
  if (count > 0) throw notWhole(count)
}

function optionsOf(args: string[]) {
  try {
    const many = { type: 'string', multiple: true, default: [] as string[] } as const
    const options = { checkpoint: many, key: many, json: { type: 'boolean', default: false } } as const
    return parseArgs({ args, options }).values
  } catch (cause) {
    throw new KelisimError('usage', (cause as Error).message, USAGE, { cause })
  }
}

/** The keys that may have signed a checkpoint: those that were named, else all log keys of the key file. */
function keysOf(named: readonly string[], ring: KeyRing | null, { readProducts }: Tools): VerifierKey[] {
  if (named.length > 0) return named.map(namedKey)
  const own = ring?.published().filter(({ use }) => use === 'log') ?? []
  if (own.length === 0) return []
  const name = logOrigin(readProducts().audience)
  return own.map(({ jwk }) => {
    const publicKey = fromBase64Url(jwk.x)
    return { name, publicKey, keyId: noteKeyId(name, publicKey) }
  })
}

function namedKey(text: string): VerifierKey {
  try {
    return parseVerifierKey(text)
  } catch (cause) {
    throw new KelisimError('usage', (cause as Error).message, USAGE, { cause })
  }
}

function textOf({ code, place, found, expected, advice }: AuditFinding): string {
  return `${place}  ${code}\n  found ${found}, expected ${expected}\n  → ${advice}`
}

function praise(records: number, root: string, checkpoints: readonly KeptCheckpoint[]): string {
  const signed = Math.max(0, ...checkpoints.map(({ size }) => size))
  const proved =
    checkpoints.length > 0
      ? `its first ${spaced(signed)} records are those that were signed`
      : 'without a checkpoint from outside (--checkpoint) that does not prove its history'
  return `Log whole: ${spaced(records)} records, root ${root}; ${proved}.`
}

function notWhole(count: number): KelisimError {
  return new KelisimError(
    'log-corrupt',
    `${spaced(count)} ${count === 1 ? 'finding' : 'findings'}${count > SHOWN ? `, ${SHOWN} of them shown` : ''}.`,
    'Stop the service, keep the database as it is, and see what each finding advises.',
  )
}
