import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { toBase64, toBase64Url } from '../../domain/encoding/base64.ts'
import { KelisimError } from '../../domain/error.ts'
import type { AuditFinding, StoredCheckpoint } from '../../domain/log/audit/check.ts'
import { parseCheckpoint, type VerifierKey } from '../../domain/log/checkpoint.ts'

const ADVICE = 'Take a checkpoint that this log has signed, or name the key that signed it by --key.'

/**
 * Reads a checkpoint that was kept outside the database. One that none of the keys has signed proves nothing and
 * becomes a finding, which is told with what was found instead.
 */
export function readSavedCheckpoint(
  file: string,
  keys: readonly VerifierKey[],
): { checkpoint: StoredCheckpoint | null; findings: AuditFinding[] } {
  const finding = (code: string, found: string, expected: string) => {
    return { checkpoint: null, findings: [{ code, place: file, found, expected, advice: ADVICE }] }
  }
  const note = tryParseCheckpoint(readText(file))
  if (note instanceof KelisimError) return finding('checkpoint-invalid', note.message, 'a signed checkpoint')
  const { body, signatures, checkpoint } = note
  const origins = [...new Set(keys.map(({ name }) => name))]
  if (!origins.includes(checkpoint.origin)) {
    return finding('checkpoint-origin', `origin ${checkpoint.origin}`, origins.join(' or ') || 'a log key')
  }
  const isSigned = keys.some((key) =>
    signatures.some(({ name, keyId, signature }) => {
      const isNamed = key.name === checkpoint.origin && name === key.name && isSame(keyId, key.keyId)
      return isNamed && isValid(key, body, signature)
    }),
  )
  if (!isSigned) return finding('checkpoint-signature', 'no signature that holds', 'one by a key of the log')
  const { size, root } = checkpoint
  return { checkpoint: { place: file, size, root: toBase64(root) }, findings: [] }
}

function tryParseCheckpoint(text: string): ReturnType<typeof parseCheckpoint> | KelisimError {
  try {
    return parseCheckpoint(text)
  } catch (error) {
    if (error instanceof KelisimError) return error
    throw error
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new KelisimError(
      'usage',
      `There is no checkpoint at "${file}".`,
      'Name the file that holds one, as `npm run service -- checkpoint` prints it.',
      { cause },
    )
  }
}

function isValid({ publicKey }: VerifierKey, body: string, signature: Uint8Array): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) }
  return verify(null, Buffer.from(body), createPublicKey({ key: jwk, format: 'jwk' }), signature)
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other)
}
