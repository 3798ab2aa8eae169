import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isBeginning, isNoteSigned, tryParseCheckpoint } from '../client/log-proof.ts'
import { toBase64Url } from '../domain/encoding/base64.ts'
import { KelisimError } from '../domain/error.ts'
import { type Checkpoint, parseVerifierKey } from '../domain/log/checkpoint.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { askJson, askService, type ServiceAddress } from './service.ts'

/** The name under which a folder of checkpoints keeps the public keys of the log, one a line. */
export const KEYS_FILE = 'keys.txt'

/** A checkpoint that was proved, and what it was proved against. */
export interface ProvedCheckpoint {
  /** The signed note, as the service published it. */
  note: string
  size: number
  /** The largest one that was kept before; null when there was none. */
  stored: { file: string; size: number } | null
  /** Public keys of the log, as tools for signed notes take them. */
  keys: string[]
}

/**
 * Takes the newest checkpoint of the log and proves that it is signed and that the log still begins with what was
 * kept earlier. Without a kept key the first one is believed; from then on it is held to.
 *
 * @throws KelisimError `log-rolled-back` or `log-corrupt` when the record is not what it was
 */
export async function proveCheckpoint(service: ServiceAddress, folder: string): Promise<ProvedCheckpoint> {
  const note = await askService(service, 'log/checkpoint')
  const checkpoint = tryParseCheckpoint(note)
  if (checkpoint === null) throw createCorruptError(service, service.say('log.notACheckpoint'))
  const keys = readStoredKeys(folder) ?? (await readPublishedKeys(service))
  if (!(await isNoteSigned(note, parseKeys(keys)))) {
    throw createCorruptError(service, service.say('log.unsigned', { known: keys.join(' ') || '–' }))
  }
  const kept = findLargestStored(folder, service)
  if (kept !== null) await proveGrowth(service, kept, checkpoint)
  return {
    note,
    size: checkpoint.size,
    stored: kept && { file: kept.file, size: kept.checkpoint.size },
    keys,
  }
}

interface StoredCheckpoint {
  file: string
  checkpoint: Checkpoint
}

function findLargestStored(folder: string, { say }: ServiceAddress): StoredCheckpoint | null {
  if (!existsSync(folder)) return null
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== KEYS_FILE)
  const all = files.map((file): StoredCheckpoint => {
    const checkpoint = tryParseCheckpoint(readFileSync(join(folder, file), 'utf8'))
    if (checkpoint !== null) return { file, checkpoint }
    throw new KelisimError(
      'checkpoint-invalid',
      say('log.noCheckpoint', { file: join(folder, file) }),
      say('log.noCheckpointAdvice'),
    )
  })
  return all.reduce<StoredCheckpoint | null>(
    (best, one) => (best && best.checkpoint.size >= one.checkpoint.size ? best : one),
    null,
  )
}

async function proveGrowth(
  service: ServiceAddress,
  { file, checkpoint: first }: StoredCheckpoint,
  second: Checkpoint,
) {
  const { base, say } = service
  if (second.size < first.size) {
    throw new KelisimError(
      'log-rolled-back',
      say('log.rolledBack', { base, size: second.size, file, before: first.size }),
      say('log.rolledBackAdvice'),
    )
  }
  const path = `log/proof/consistency?first=${first.size}&second=${second.size}`
  const proof = first.size === second.size ? [] : parseProof(await askJson(service, path))
  if (first.origin !== second.origin || proof === null || !isBeginning(first, second, proof))
    throw createCorruptError(service, say('log.otherBeginning', { n: first.size, file }))
}

function parseProof(answer: unknown): string[] | null {
  const { proof } = (answer ?? {}) as { proof?: unknown }
  return Array.isArray(proof) && proof.every((hash) => typeof hash === 'string') ? proof : null
}

function readStoredKeys(folder: string): string[] | null {
  const file = join(folder, KEYS_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : null
}

async function readPublishedKeys(service: ServiceAddress): Promise<string[]> {
  const found = PublishedKeysSchema.safeParse(await askJson(service, 'keys'))
  if (found.success) return found.data.log.verifierKeys
  throw createCorruptError(service, service.say('log.noKeys'))
}

/** Keys of one log in the form in which receipts are checked with them. */
function parseKeys(lines: readonly string[]): PublishedKeys {
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

function createCorruptError({ base, say }: ServiceAddress, why: string): KelisimError {
  return new KelisimError(
    'log-corrupt',
    say('log.corrupt', { base, why }),
    say('log.corruptAdvice', { file: KEYS_FILE }),
  )
}
