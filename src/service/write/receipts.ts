import { fromBase64 } from '../../domain/encoding/base64.ts'
import { computeKeyId, formatCheckpointBody, formatSignedNote } from '../../domain/log/checkpoint.ts'
import { createOpening } from '../../domain/log/opening.ts'
import {
  deriveLogOrigin,
  type ProvedLeaf,
  RECEIPT_TYPE,
  type ReceiptPayload,
} from '../../domain/log/receipt.ts'
import { formatTlogProof } from '../../domain/log/tlog-proof.ts'
import type { Batch, Evidence, StoredAct } from '../../store/store.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { KeyUse } from '../keys/key-file.ts'
import type { KeyRing } from '../keys/key-ring.ts'

export { deriveLogOrigin } from '../../domain/log/receipt.ts'

/** Gives proof of what stored rows say; the same rows always give the same (Ed25519 is deterministic). */
export interface Receipts {
  /** The receipt of an act, with the opening for its holder. */
  createReceipt(act: StoredAct, evidence: Evidence): Receipt
  /** Any record of the log, such as an erasure, and that it stands there. */
  proveLeaf(evidence: Evidence): ProvedLeaf
  /** The signed note about the tree as a batch left it (C2SP tlog-checkpoint). */
  signCheckpoint(batch: Batch): string
  /** Name of the log in its checkpoints. */
  origin: string
}

/** Builds the signer for a service at an address. */
export function createReceipts(ring: KeyRing, issuer: string): Receipts {
  const origin = deriveLogOrigin(issuer)
  let newest: { size: number; note: string } | null = null

  function checkpoint(batch: Batch): string {
    // All receipts of a batch carry the same note.
    if (newest?.size === batch.size) return newest.note
    const body = formatCheckpointBody({ origin, size: batch.size, root: fromBase64(batch.root) })
    const key = findSigner(ring, batch.logKey, 'log')
    const keyId = computeKeyId(origin, key.publicKey)
    const note = formatSignedNote(body, [{ name: origin, keyId, signature: key.sign(body) }])
    newest = { size: batch.size, note }
    return note
  }

  function proveLeaf({ leaf, index, proof, batch }: Evidence): ProvedLeaf {
    return { leaf, proof: formatTlogProof({ index, proof, checkpoint: checkpoint(batch) }) }
  }

  /** The form in which acts of format 1 were confirmed: whoever asks again gets the same. */
  function signFirstForm({ id, at }: StoredAct, { leaf, index, proof, batch }: Evidence): string {
    const key = findSigner(ring, batch.receiptKey, 'receipt')
    const iat = Math.floor(Date.parse(at) / 1000)
    const payload: ReceiptPayload = {
      iss: issuer,
      jti: id,
      iat,
      leaf,
      index,
      proof,
      checkpoint: checkpoint(batch),
    }
    return signCompactJws({ alg: 'EdDSA', typ: RECEIPT_TYPE, kid: key.kid }, payload, key.sign)
  }

  return {
    origin,
    signCheckpoint: checkpoint,
    proveLeaf,
    createReceipt(act, evidence) {
      const { id, at, product, policy, version, locale, digest, versionDigest, shown, presentation } = act
      const { claimedAt, after, onBehalf, delegate, choices, clockAdjusted } = act
      return {
        ...{ id, at, product, act: act.act, policy, version, locale, digest, versionDigest, shown },
        ...{ presentation, claimedAt, after, onBehalf },
        ...(delegate && { delegate }),
        ...(choices && { choices: [...choices] }),
        ...(clockAdjusted && { clockAdjusted }),
        receipt: act.v === 1 ? signFirstForm(act, evidence) : proveLeaf(evidence),
        opening: createOpening(act.v, act),
      }
    },
  }
}

/** A JSON Web Signature in compact form (RFC 7515 §3.1). */
export function signCompactJws(header: object, payload: object, sign: (text: string) => Buffer): string {
  const encoded = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  const text = encoded.join('.')
  return `${text}.${sign(text).toString('base64url')}`
}

/** The key of a batch; where its private half is no longer kept, the current one signs in its place. */
function findSigner(ring: KeyRing, kid: string, use: KeyUse) {
  const key = ring.find(kid)
  return key?.sign ? { ...key, sign: key.sign } : ring.getCurrent(use)
}
