import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from '../encoding/base64.ts'
import { getHashing } from '../encoding/hashing.ts'
import { KelisimError } from '../error.ts'
import { HASH_LENGTH, isSize } from './merkle.ts'

/** The state of a log, which a checkpoint states in three lines (c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  /** Name of the log, such as `5qbe.kz/auth`. */
  origin: string
  /** Number of leaves, at most 2^53 - 1. */
  size: number
  /** Merkle tree hash of the leaves, 32 bytes. */
  root: Uint8Array
}

/** One signature of a note; only the Ed25519 ones are 64 bytes long. */
export interface NoteSignature {
  /** Name of the key, for a log its origin. */
  name: string
  /** 4 bytes that tell keys of one name apart; they prove nothing. */
  keyId: Uint8Array
  signature: Uint8Array
}

/** A text and who signed it; the body is exactly what is signed. */
export interface Note {
  body: string
  signatures: NoteSignature[]
}

/** A public Ed25519 key under the name by which notes know it. */
export interface VerifierKey {
  name: string
  keyId: Uint8Array
  /** 32 bytes (RFC 8032 §5.1.5). */
  publicKey: Uint8Array
}

/** Signature type of plain Ed25519 (c2sp.org/signed-note, Signature types). */
const ED25519 = 1
const KEY_LENGTH = 32
const ID_LENGTH = 4
/** Spares readers a note without end; witnesses are a handful, and 16 must be accepted. */
const MOST_SIGNATURES = 100
/** Newline and whatever is no ASCII control character. */
const TEXT = /^[\n\u{20}-\u{10ffff}]*$/u
const NAME = /^[^\p{White_Space}+]+$/u

/** The text of a checkpoint, which is signed; throws a RangeError for what cannot be written as one. */
export function formatCheckpointBody({ origin, size, root }: Checkpoint): string {
  if (
    origin === '' ||
    origin.includes('\n') ||
    !isText(origin) ||
    !isSize(size) ||
    root.length !== HASH_LENGTH
  )
    throw new RangeError(
      `No checkpoint has origin ${formatValue(origin)}, size ${size}, root of ${root.length} bytes`,
    )
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** The 4 bytes by which notes tell keys of one name apart (c2sp.org/signed-note, Ed25519 signatures). */
export function computeKeyId(name: string, publicKey: Uint8Array): Uint8Array {
  if (!isName(name) || publicKey.length !== KEY_LENGTH)
    throw new RangeError(`No key is named ${formatValue(name)} and has ${publicKey.length} bytes`)
  const named = concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(ED25519), publicKey)
  return getHashing().sha256(named).slice(0, ID_LENGTH)
}

/** A public key in one line, `name+id+key`, as every tool for signed notes takes it (c2sp.org/signed-note, Verifier keys). */
export function formatVerifierKey(name: string, publicKey: Uint8Array): string {
  const typed = concatBytes(Uint8Array.of(ED25519), publicKey)
  return `${name}+${bytesToHex(computeKeyId(name, publicKey))}+${toBase64(typed)}`
}

/** Reads what {@link formatVerifierKey} writes. */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name = '', id = '', key = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? []
  const typed = decodeBase64(key)
  const publicKey = typed?.slice(1)
  if (!isName(name) || typed?.[0] !== ED25519 || publicKey?.length !== KEY_LENGTH)
    throw createInvalidError('key', text, '"name+id+key" with the 32 bytes of an Ed25519 key')
  const keyId = computeKeyId(name, publicKey)
  if (bytesToHex(keyId) !== id) throw createInvalidError('key', text, `the key with id ${bytesToHex(keyId)}`)
  return { name, keyId, publicKey }
}

/** A note: body, empty line and one line for each signature; throws a RangeError for what cannot be written as one. */
export function formatSignedNote(body: string, signatures: readonly NoteSignature[]): string {
  const lines = signatures.map(({ name, keyId, signature }) => {
    if (!isName(name) || keyId.length !== ID_LENGTH || signature.length === 0)
      throw new RangeError(
        `No signature has name ${formatValue(name)}, ${keyId.length} + ${signature.length} bytes`,
      )
    return `— ${name} ${toBase64(concatBytes(keyId, signature))}\n`
  })
  if (!body.endsWith('\n') || !isText(body) || lines.length === 0 || lines.length > MOST_SIGNATURES)
    throw new RangeError(`No note has ${lines.length} signatures under ${formatValue(body)}`)
  return `${body}\n${lines.join('')}`
}

/** Reads a signed note; whether the signatures hold is for those to say who know the keys. */
export function parseNote(text: string): Note {
  if (!isText(text)) throw createInvalidError('note', text, 'text without control characters')
  // The body may have empty lines of its own; signatures follow the last one.
  const end = text.lastIndexOf('\n\n')
  if (end < 0 || !text.endsWith('\n'))
    throw createInvalidError('note', text, 'a body, an empty line and signatures, each line with its newline')
  const lines = text.slice(end + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES)
    throw createInvalidError('note', text, `signed at most ${MOST_SIGNATURES} times`)
  return { body: text.slice(0, end + 1), signatures: lines.map(parseSignature) }
}

/** Reads a signed checkpoint; lines after the third are kept in the body and not understood. */
export function parseCheckpoint(text: string): Note & { checkpoint: Checkpoint } {
  const { body, signatures } = parseNote(text)
  const lines = body.slice(0, -1).split('\n')
  if (lines.includes('')) throw createInvalidError('checkpoint', body, 'lines of which none is empty')
  const [origin = '', digits = '', base64 = ''] = lines
  const size = /^(0|[1-9]\d*)$/.test(digits) ? Number(digits) : -1
  if (!isSize(size)) throw createInvalidError('second line', digits, 'a number of leaves below 2^53')
  const root = decodeBase64(base64)
  if (root?.length !== HASH_LENGTH)
    throw createInvalidError('third line', base64, 'a root of 32 bytes in base64')
  return { checkpoint: { origin, size, root }, body, signatures }
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', base64 = ''] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? []
  const bytes = decodeBase64(base64)
  if (!isName(name) || !bytes || bytes.length <= ID_LENGTH)
    throw createInvalidError('signature', line, '"— name base64" with at least 5 bytes')
  return { name, keyId: bytes.slice(0, ID_LENGTH), signature: bytes.slice(ID_LENGTH) }
}

function decodeBase64(base64: string): Uint8Array | null {
  try {
    return fromBase64(base64)
  } catch {
    return null
  }
}

/** Half a surrogate pair cannot be written as UTF-8. */
function isText(text: string): boolean {
  return text.isWellFormed() && TEXT.test(text)
}

function isName(name: string): boolean {
  return isText(name) && NAME.test(name)
}

function formatValue(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}

function createInvalidError(part: string, value: string, expected: string): KelisimError {
  return new KelisimError(
    'checkpoint-invalid',
    `The ${part} ${formatValue(value)} is not ${expected}.`,
    'Copy it whole from where the log publishes it, with every line and the newline at its end.',
  )
}
