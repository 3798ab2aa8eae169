import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkpointOf, isBeginning, isNoteSigned } from '../../src/client/log-proof.ts'
import { toBase64Url } from '../../src/domain/base64.ts'
import { type Checkpoint, parseVerifierKey } from '../../src/domain/checkpoint.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../../src/domain/keys.ts'
import { askService, type ServiceAddress } from './service.ts'

/** The name under which a folder of checkpoints keeps the public keys of the log, one a line. */
export const KEYS_FILE = 'keys.txt'

/** A checkpoint that was proved, and what it was proved against. */
export interface ProvedCheckpoint {
  /** The signed note, as the service published it. */
  note: string
  size: number
  /** The largest one that was kept before; null when there was none. */
  kept: { file: string; size: number } | null
  /** Public keys of the log, as tools for signed notes take them. */
  keys: string[]
}

/**
 * Takes the newest checkpoint of the log and proves that it is signed and that the log still begins with what was
 * kept earlier. Without a kept key the first one is believed; from then on it is held to.
 *
 * @throws KelisimError `log-rolled-back` or `log-corrupt` when the record is not what it was
 */
export async function provedCheckpoint(service: ServiceAddress, folder: string): Promise<ProvedCheckpoint> {
  const note = await askService(service, 'log/checkpoint')
  const checkpoint = checkpointOf(note)
  if (checkpoint === null) throw corrupt(service, 'what it publishes is no checkpoint')
  const keys = keptKeys(folder) ?? (await publishedKeys(service))
  if (!(await isNoteSigned(note, keysOf(keys)))) {
    throw corrupt(service, `no known key has signed its checkpoint (known: ${keys.join(' ') || 'none'})`)
  }
  const kept = largestKept(folder)
  if (kept !== null) await proveGrowth(service, kept, checkpoint)
  return { note, size: checkpoint.size, kept: kept && { file: kept.file, size: kept.checkpoint.size }, keys }
}

interface Kept {
  file: string
  checkpoint: Checkpoint
}

function largestKept(folder: string): Kept | null {
  if (!existsSync(folder)) return null
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== KEYS_FILE)
  const all = files.map((file): Kept => {
    const checkpoint = checkpointOf(readFileSync(join(folder, file), 'utf8'))
    if (checkpoint !== null) return { file, checkpoint }
    throw new KelisimError(
      'checkpoint-invalid',
      `${join(folder, file)} is no checkpoint.`,
      'Take the file back as it was kept; git has it.',
    )
  })
  return all.reduce<Kept | null>(
    (best, one) => (best && best.checkpoint.size >= one.checkpoint.size ? best : one),
    null,
  )
}

async function proveGrowth(service: ServiceAddress, { file, checkpoint: first }: Kept, second: Checkpoint) {
  if (second.size < first.size) {
    throw new KelisimError(
      'log-rolled-back',
      `The log of ${service.base} holds ${second.size} records; ${file} was signed at ${first.size}.`,
      'Records are missing. Stop the service, keep its database as it is, and find out who changed it.',
    )
  }
  const path = `log/proof/consistency?first=${first.size}&second=${second.size}`
  const proof = first.size === second.size ? [] : proofOf(await askService(service, path))
  if (first.origin !== second.origin || proof === null || !isBeginning(first, second, proof))
    throw corrupt(service, `it does not begin with the ${first.size} records that were signed in ${file}`)
}

function proofOf(answer: string): string[] | null {
  try {
    const { proof } = JSON.parse(answer)
    return Array.isArray(proof) && proof.every((hash) => typeof hash === 'string') ? proof : null
  } catch {
    return null
  }
}

function keptKeys(folder: string): string[] | null {
  const file = join(folder, KEYS_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : null
}

async function publishedKeys(service: ServiceAddress): Promise<string[]> {
  const found = PublishedKeysSchema.safeParse(JSON.parse(await askService(service, 'keys')))
  if (found.success) return found.data.log.verifierKeys
  throw corrupt(service, 'its keys cannot be read')
}

/** Keys of one log in the form in which receipts are checked with them. */
function keysOf(lines: readonly string[]): PublishedKeys {
  const keys = lines.map(parseVerifierKey)
  return {
    keys: keys.map(({ publicKey }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x: toBase64Url(publicKey),
      kid: '',
      use: 'sig',
      alg: 'EdDSA',
      purpose: 'log',
      createdAt: '',
      retiredAt: null,
    })),
    log: { origin: keys[0]?.name ?? '', verifierKeys: [...lines] },
  }
}

function corrupt({ base }: ServiceAddress, why: string): KelisimError {
  return new KelisimError(
    'log-corrupt',
    `The log of ${base} cannot be trusted: ${why}.`,
    `Do not publish on it. If the service was given a new key on purpose, add the key to ${KEYS_FILE} by hand; otherwise stop it and run npm run service -- fsck.`,
  )
}
