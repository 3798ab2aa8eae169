import { utf8ToBytes } from '@noble/hashes/utils.js'
import { compactVerify, createLocalJWKSet, importJWK, type JWK } from 'jose'
import { fromBase64, toBase64 } from '../domain/base64.ts'
import { type Checkpoint, noteKeyId, parseCheckpoint } from '../domain/checkpoint.ts'
import { digestOfBytes } from '../domain/digest.ts'
import type { PublishedKeys } from '../domain/keys.ts'
import { type Leaf, LeafSchema, leafText } from '../domain/leaf.ts'
import { leafHash } from '../domain/merkle.ts'
import { isConsistent, rootFromInclusion } from '../domain/merkle-verify.ts'
import { commitmentOf, type Opening, OpeningSchema } from '../domain/opening.ts'
import { RECEIPT_TYPE, type ReceiptPayload, ReceiptPayloadSchema } from '../domain/receipt.ts'
import type { Check, CheckResult, ReceiptReport } from './receipt-report.ts'

/** A receipt as the service gave it: the signed text alone, or with the opening beside it. */
export type ReceiptInput = string | { receipt: string; opening?: unknown }

/** What a receipt is checked against. */
export interface ReceiptEvidence {
  /** Answer of the service's `GET keys`, from a source that is trusted. */
  keys: PublishedKeys
  /** Address of the service; any that the keys belong to without it. */
  issuer?: string
  /** A later signed checkpoint and the proof that the receipt's tree begins it. */
  later?: { checkpoint: string; proof: readonly string[] }
  /** Bytes of policy texts, of which one should be the text that was answered. */
  texts?: readonly Uint8Array[]
}

/** Checks a receipt without asking anybody; whatever is wrong with it is told, never thrown. */
export async function verifyReceipt(input: ReceiptInput, evidence: ReceiptEvidence): Promise<ReceiptReport> {
  const { receipt, opening } = typeof input === 'string' ? { receipt: input, opening: undefined } : input
  const checks: CheckResult[] = []
  const tell = (check: Check, ok: boolean | null, detail: string) => checks.push({ check, ok, detail })

  const payload = await signedPayload(receipt, evidence)
  tell(
    'signature',
    payload !== null,
    payload ? `signed by ${payload.iss}` : 'no key of the service signed this',
  )
  const leaf = payload && leafOf(payload)
  tell(
    'leaf',
    leaf !== null,
    leaf ? `record ${leaf.id} of ${leaf.at}` : 'it holds no record of the log as it is written',
  )
  const checkpoint = payload && checkpointOf(payload.checkpoint)
  const root = payload && checkpoint && rootOf(payload, checkpoint)
  const isIncluded = root !== null && checkpoint !== null && toBase64(root) === toBase64(checkpoint.root)
  tell(
    'inclusion',
    isIncluded,
    isIncluded
      ? `record number ${payload?.index} of ${checkpoint.size}`
      : 'the path does not lead from the record to the root',
  )
  const isSigned = payload !== null && (await isNoteSigned(payload.checkpoint, evidence.keys))
  tell(
    'checkpoint',
    isSigned,
    isSigned ? `signed by the log ${checkpoint?.origin}` : 'no key of the log signed the checkpoint',
  )

  const own = leaf === null || opening === undefined ? null : openingFor(leaf, opening)
  if (opening === undefined) tell('opening', null, 'no opening was given, so nothing says whose it is')
  else
    tell(
      'opening',
      own !== null,
      own ? `it is that of "${own.subject}" of ${own.product}` : 'the opening is not that of this record',
    )
  if (evidence.later) checks.push(await laterResult(checkpoint, evidence.later, evidence.keys))
  if (evidence.texts) checks.push(textResult(leaf, evidence.texts))

  const ok = checks.every((result) => result.ok !== false)
  return { ok, checks, facts: leaf, subject: own?.subject ?? null }
}

async function signedPayload(
  receipt: string,
  { keys, issuer }: ReceiptEvidence,
): Promise<ReceiptPayload | null> {
  const own = keys.keys.filter(({ purpose }) => purpose === 'receipt')
  try {
    const { payload, protectedHeader } = await compactVerify(receipt, createLocalJWKSet({ keys: own }), {
      algorithms: ['EdDSA'],
    })
    if (protectedHeader.typ !== RECEIPT_TYPE) return null
    const facts = ReceiptPayloadSchema.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)),
    )
    return issuer === undefined || facts.iss === issuer ? facts : null
  } catch {
    return null
  }
}

/** The record of a receipt, if the text is exactly what the log hashes and agrees with the receipt around it. */
function leafOf({ leaf, jti, iat }: ReceiptPayload): Leaf | null {
  try {
    const facts = LeafSchema.parse(JSON.parse(leaf))
    const isExact = leafText(facts) === leaf
    return isExact && facts.id === jti && Math.floor(Date.parse(facts.at) / 1000) === iat ? facts : null
  } catch {
    return null
  }
}

function checkpointOf(note: string): Checkpoint | null {
  try {
    return parseCheckpoint(note).checkpoint
  } catch {
    return null
  }
}

function rootOf({ leaf, index, proof }: ReceiptPayload, { size }: Checkpoint): Uint8Array | null {
  try {
    return rootFromInclusion({
      index,
      size,
      leafHash: leafHash(utf8ToBytes(leaf)),
      proof: proof.map(fromBase64),
    })
  } catch {
    return null
  }
}

/** Whether one of the log's keys signed a note under the log's own name. */
async function isNoteSigned(note: string, { keys, log }: PublishedKeys): Promise<boolean> {
  try {
    const { checkpoint, body, signatures } = parseCheckpoint(note)
    if (checkpoint.origin !== log.origin) return false
    for (const jwk of keys.filter(({ purpose }) => purpose === 'log')) {
      const key = (await importJWK(jwk as JWK, 'EdDSA')) as CryptoKey
      const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key))
      const id = toBase64(noteKeyId(log.origin, raw))
      const own = signatures.find(({ name, keyId }) => name === log.origin && toBase64(keyId) === id)
      if (
        own &&
        (await crypto.subtle.verify(
          'Ed25519',
          key,
          own.signature as BufferSource,
          utf8ToBytes(body) as BufferSource,
        ))
      )
        return true
    }
    return false
  } catch {
    return false
  }
}

function openingFor(leaf: Leaf, value: unknown): Opening | null {
  try {
    const opening = OpeningSchema.parse(value)
    if (leaf.act === 'publish' || leaf.act === 'erase' || leaf.product !== opening.product) return null
    return commitmentOf(opening) === leaf.commitment ? opening : null
  } catch {
    return null
  }
}

async function laterResult(
  first: Checkpoint | null,
  { checkpoint: note, proof }: { checkpoint: string; proof: readonly string[] },
  keys: PublishedKeys,
): Promise<CheckResult> {
  const second = checkpointOf(note)
  const ok =
    first !== null && second !== null && (await isNoteSigned(note, keys)) && isBeginning(first, second, proof)
  return {
    check: 'later',
    ok,
    detail: ok
      ? `still the beginning of the log at ${second?.size} records`
      : 'the later checkpoint does not follow from this one',
  }
}

function isBeginning(first: Checkpoint, second: Checkpoint, proof: readonly string[]): boolean {
  try {
    const [firstRoot, secondRoot] = [first.root, second.root]
    return isConsistent({
      first: first.size,
      firstRoot,
      second: second.size,
      secondRoot,
      proof: proof.map(fromBase64),
    })
  } catch {
    return false
  }
}

function textResult(leaf: Leaf | null, texts: readonly Uint8Array[]): CheckResult {
  const digest = leaf !== null && 'digest' in leaf ? leaf.digest : null
  const ok = digest !== null && texts.some((bytes) => digestOfBytes(bytes) === digest)
  return {
    check: 'text',
    ok,
    detail: ok
      ? 'one of the texts is the one that was answered'
      : 'none of the texts is the one that was answered',
  }
}
