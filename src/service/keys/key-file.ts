import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { KelisimError } from '../../domain/error.ts'
import { readNamed } from '../files/system-error.ts'
import { writeAtomically, writeUnlessThere } from '../files/write-whole.ts'

/** What a key signs: checkpoints of the log, receipts, or passes. None of them verifies anybody's token. */
export const KEY_USES = ['log', 'receipt', 'pass'] as const
export type KeyUse = (typeof KEY_USES)[number]

const base64url = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'expected 32 bytes in base64url')

/** An Ed25519 key (RFC 8037) and its life; without `d` only its public half has been kept. */
const StoredKeySchema = z.strictObject({
  kid: z.string().min(1),
  use: z.enum(KEY_USES),
  createdAt: z.iso.datetime(),
  /** From when it signs nothing new; null while it is the current one of its use. */
  retiredAt: z.iso.datetime().nullable(),
  jwk: z.strictObject({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: base64url,
    d: base64url.optional(),
  }),
})
export type StoredKey = z.output<typeof StoredKeySchema>

/** The file of the service's own keys: secret, in no backup of the database, and never shortened. */
const KeyFileSchema = z.strictObject({
  /** Secret that names people in the memory of erasures without saying who they are. */
  mark: base64url,
  keys: z.array(StoredKeySchema),
})
export type KeyFile = z.output<typeof KeyFileSchema>

/** For their owner alone. */
const PRIVATE = 0o600

/** Reads the keys; where there is no file, makes one with a key for each use. */
export function openKeyFile(path: string, now: Date): KeyFile {
  if (existsSync(path)) return readKeyFile(path)
  // Another process that shares the folder may have been quicker.
  writeUnlessThere(path, formatKeyFile(makeKeys(now)), PRIVATE)
  return readKeyFile(path)
}

/** Makes a secret, and a key for each use. */
export function makeKeys(now: Date): KeyFile {
  const none: KeyFile = { mark: randomBytes(32).toString('base64url'), keys: [] }
  return KEY_USES.reduce((made, use) => withNewKey(made, use, now), none)
}

/** Reads the keys of a file that is there. */
export function readKeyFile(path: string): KeyFile {
  if (!existsSync(path)) {
    throw new KelisimError(
      'keys-missing',
      `There is no key file at ${path}.`,
      'Restore it from its backup, or name another place by KELISIM_KEYS. The first start on a new database makes one.',
    )
  }
  const text = readNamed(path).toString()
  try {
    return KeyFileSchema.parse(JSON.parse(text))
  } catch (cause) {
    // The parser's words may quote a secret, so they go no further than the cause.
    throw new KelisimError(
      'keys-invalid',
      `The key file ${path} is damaged.`,
      'Restore it from its backup: receipts that were given out can only be repeated with the same keys.',
      { cause },
    )
  }
}

/** Writes the keys for their owner alone, whole or not at all. */
export function writeKeyFile(path: string, file: KeyFile): void {
  writeAtomically(path, formatKeyFile(file), PRIVATE)
}

function formatKeyFile(file: KeyFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The keys with a new current one for a use; the one before retires and is kept. */
export function withNewKey(file: KeyFile, use: KeyUse, now: Date): KeyFile {
  const at = now.toISOString()
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x, d } = privateKey.export({ format: 'jwk' }) as { x: string; d: string }
  const key: StoredKey = {
    kid: `${use}-${at.slice(0, 10)}-${x.slice(0, 6)}`,
    use,
    createdAt: at,
    retiredAt: null,
    jwk: { kty: 'OKP', crv: 'Ed25519', x, d },
  }
  const retired = file.keys.map((old) =>
    old.use === use && old.retiredAt === null ? { ...old, retiredAt: at } : old,
  )
  return { ...file, keys: [...retired, key] }
}
