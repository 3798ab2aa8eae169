import { existsSync } from 'node:fs'
import { fromBase64Url, toBase64 } from '../../domain/encoding/base64.ts'
import { KelisimError } from '../../domain/error.ts'
import { audit } from '../../domain/log/audit/audit.ts'
import type { AuditFinding, StoredCheckpoint } from '../../domain/log/audit/check.ts'
import { formatCount } from '../../domain/log/audit/names.ts'
import { computeKeyId, parseVerifierKey, type VerifierKey } from '../../domain/log/checkpoint.ts'
import { computeRoot } from '../../domain/log/merkle.ts'
import { isRemoved } from '../../domain/log/removed-presentation.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { readSavedCheckpoint } from '../write/kept-checkpoint.ts'
import { deriveLogOrigin } from '../write/receipts.ts'
import { collect, type Declare, type Tools } from './command.ts'

const MAX_SHOWN = 100
const USAGE = 'npm run service -- fsck [--checkpoint file …] [--key name+id+key …] [--json]'

interface FsckOptions {
  checkpoint: string[]
  key: string[]
  json?: true
}

/** `fsck`: proves that the database is whole, given a checkpoint that was kept outside it. */
export const declareFsck: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .option('--checkpoint <file>', '', collect, [])
    .option('--key <name+id+key>', '', collect, [])
    .option('--json')
    .action((options: FsckOptions) => fsck(options, openTools()))

async function fsck(options: FsckOptions, tools: Tools): Promise<void> {
  // Somebody outside has no key file, and none is made for them.
  const ring = existsSync(tools.settings.keys) ? tools.openRing() : null
  const keys = listVerifierKeys(options.key, ring, tools)
  const checkpoints: StoredCheckpoint[] = []
  const findings: AuditFinding[] = []
  let count = 0
  const report = (finding: AuditFinding) => {
    count++
    // What a checkpoint says of the whole log comes last and matters most.
    if (options.checkpoint.includes(finding.place)) findings.unshift(finding)
    else findings.push(finding)
    findings.length = Math.min(findings.length, MAX_SHOWN)
  }
  for (const file of options.checkpoint) {
    const kept = readSavedCheckpoint(file, keys)
    if (kept.checkpoint) checkpoints.push(kept.checkpoint)
    kept.findings.forEach(report)
  }

  const scan = await tools.openScan()
  try {
    const knowsKey = ring && ((name: string, use: 'log' | 'receipt') => ring.find(name)?.use === use)
    const { tree } = await audit(scan.rows, { checkpoints, knowsKey, migrations: scan.migrations }, report)
    const root = toBase64(computeRoot(tree))
    let removed = 0
    for await (const row of scan.rows.presentations()) if (isRemoved(row)) removed++
    if (options.json) {
      tools.print(
        JSON.stringify({ records: tree.size, root, removed, checkpoints, count, findings }, null, 2),
      )
    } else {
      for (const finding of findings) tools.print(formatFinding(finding))
      if (count === 0) tools.print(formatSuccess(tree.size, root, checkpoints))
      if (removed > 0) tools.print(formatRemoved(removed))
    }
  } finally {
    await scan.close()
  }
  if (count > 0) throw createCorruptLogError(count)
}

/** The keys that may have signed a checkpoint: those that were named, else all log keys of the key file. */
function listVerifierKeys(
  named: readonly string[],
  ring: KeyRing | null,
  { readProducts }: Tools,
): VerifierKey[] {
  if (named.length > 0) return named.map(parseNamedKey)
  const own = ring?.listPublished().filter(({ use }) => use === 'log') ?? []
  if (own.length === 0) return []
  const name = deriveLogOrigin(readProducts().audience)
  return own.map(({ jwk }) => {
    const publicKey = fromBase64Url(jwk.x)
    return { name, publicKey, keyId: computeKeyId(name, publicKey) }
  })
}

function parseNamedKey(text: string): VerifierKey {
  try {
    return parseVerifierKey(text)
  } catch (cause) {
    throw new KelisimError('usage', (cause as Error).message, `Usage: ${USAGE}`, { cause })
  }
}

function formatFinding({ code, place, found, expected, advice }: AuditFinding): string {
  return `${place}  ${code}\n  found ${found}, expected ${expected}\n  → ${advice}`
}

function formatSuccess(records: number, root: string, checkpoints: readonly StoredCheckpoint[]): string {
  const signed = Math.max(0, ...checkpoints.map(({ size }) => size))
  const proved =
    checkpoints.length > 0
      ? `its first ${formatCount(signed)} records are those that were signed`
      : 'without a checkpoint from outside (--checkpoint) that does not prove its history'
  return `Log whole: ${formatCount(records)} records, root ${root}; ${proved}.`
}

/** Not damage: nobody's words stay behind, and the records that name them prove what they proved. */
function formatRemoved(removed: number): string {
  return `Descriptions of screens in their first form: ${formatCount(removed)} removed, their hashes kept.`
}

function createCorruptLogError(count: number): KelisimError {
  return new KelisimError(
    'log-corrupt',
    `${formatCount(count)} ${count === 1 ? 'finding' : 'findings'}${count > MAX_SHOWN ? `, ${MAX_SHOWN} of them shown` : ''}.`,
    'Stop the service, keep the database as it is, and see what each finding advises.',
  )
}
