import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkpointOf, isBeginning, isNoteSigned } from '../client/log-proof.ts'
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
  if (checkpoint === null) throw corrupt(service, service.say('log.notACheckpoint'))
  const keys = keptKeys(folder) ?? (await publishedKeys(service))
  if (!(await isNoteSigned(note, keysOf(keys)))) {
    throw corrupt(service, service.say('log.unsigned', { known: keys.join(' ') || '–' }))
  }
  const kept = largestKept(folder, service)
  if (kept !== null) await proveGrowth(service, kept, checkpoint)
  return { note, size: checkpoint.size, kept: kept && { file: kept.file, size: kept.checkpoint.size }, keys }
}

interface Kept {
  file: string
  checkpoint: Checkpoint
}

function largestKept(folder: string, { say }: ServiceAddress): Kept | null {
  if (!existsSync(folder)) return null
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== KEYS_FILE)
  const all = files.map((file): Kept => {
    const checkpoint = checkpointOf(readFileSync(join(folder, file), 'utf8'))
    if (checkpoint !== null) return { file, checkpoint }
    throw new KelisimError(
      'checkpoint-invalid',
      say('log.noCheckpoint', { file: join(folder, file) }),
      say('log.noCheckpointAdvice'),
    )
  })
  return all.reduce<Kept | null>(
    (best, one) => (best && best.checkpoint.size >= one.checkpoint.size ? best : one),
    null,
  )
}

async function proveGrowth(service: ServiceAddress, { file, checkpoint: first }: Kept, second: Checkpoint) {
  const { base, say } = service
  if (second.size < first.size) {
    throw new KelisimError(
      'log-rolled-back',
      say('log.rolledBack', { base, size: second.size, file, before: first.size }),
      say('log.rolledBackAdvice'),
    )
  }
  const path = `log/proof/consistency?first=${first.size}&second=${second.size}`
  const proof = first.size === second.size ? [] : proofOf(await askJson(service, path))
  if (first.origin !== second.origin || proof === null || !isBeginning(first, second, proof))
    throw corrupt(service, say('log.otherBeginning', { n: first.size, file }))
}

function proofOf(answer: unknown): string[] | null {
  const { proof } = (answer ?? {}) as { proof?: unknown }
  return Array.isArray(proof) && proof.every((hash) => typeof hash === 'string') ? proof : null
}

function keptKeys(folder: string): string[] | null {
  const file = join(folder, KEYS_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : null
}

async function publishedKeys(service: ServiceAddress): Promise<string[]> {
  const found = PublishedKeysSchema.safeParse(await askJson(service, 'keys'))
  if (found.success) return found.data.log.verifierKeys
  throw corrupt(service, service.say('log.noKeys'))
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

function corrupt({ base, say }: ServiceAddress, why: string): KelisimError {
  return new KelisimError(
    'log-corrupt',
    say('log.corrupt', { base, why }),
    say('log.corruptAdvice', { file: KEYS_FILE }),
  )
}
