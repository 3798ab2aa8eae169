import { type Files, unpacked } from '../../client/files.ts'
import { type FoundEvidence, readEvidence } from '../../client/read-evidence.ts'
import { type VerifiedReceipt, verifyFiles } from '../../client/verify-files.ts'
import type { PublishedKeys } from '../../domain/log/keys.ts'

/**
 * Whose word the keys are: the service's own, that of a file which was handed in by itself, or that of whoever made
 * the files, because they came together. Only the first two are pins.
 */
export type KeySource = 'service' | 'added' | 'enclosed'

/** What became of the files that were handed in. */
export type Outcome =
  | { kind: 'verified'; receipts: VerifiedReceipt[]; keys: PublishedKeys; from: KeySource }
  | { kind: 'noReceipt' | 'noKeys' | 'unreadable' | 'tooOld' }

/**
 * Takes files as they are handed in, one by one or packed, and checks the receipts among them. Keys that are pinned
 * are never replaced by others: the service's own stay, and what was handed in by itself stays with what follows.
 */
export class ReceiptChecker {
  #evidence: FoundEvidence[] = []
  #pinned: PublishedKeys | null
  #from: KeySource
  /** Keys that came beside the receipts; believed before those of a bundle, and as little. */
  #beside: PublishedKeys | null = null
  readonly #fallback: PublishedKeys | null

  /**
   * @param own keys from the service itself
   * @param fallback keys that came with this page, for receipts that come without any
   */
  constructor(own: PublishedKeys | null = null, fallback: PublishedKeys | null = null) {
    this.#pinned = own
    this.#from = own === null ? 'enclosed' : 'service'
    this.#fallback = fallback
  }

  /** Receipts take the place of those before; keys alone stay with them. */
  async checkFiles(files: Files): Promise<Outcome> {
    const loose = new Map<string, Uint8Array>()
    const found: FoundEvidence[] = []
    for (const [name, bytes] of files) {
      const content = unpacked(name, bytes)
      if (content === null) return { kind: 'unreadable' }
      if (content.get(name) === bytes) loose.set(name, bytes)
      else found.push(readEvidence(content))
    }
    const alone = readEvidence(loose)
    found.push(alone)
    const withReceipts = found.filter(({ receipts }) => receipts.length > 0)
    if (withReceipts.length > 0) {
      this.#evidence = withReceipts
      this.#beside = alone.keys
    } else if (alone.keys !== null && this.#from !== 'service') {
      this.#pinned = alone.keys
      this.#from = 'added'
    }
    return this.#verify()
  }

  async #verify(): Promise<Outcome> {
    if (this.#evidence.length === 0) return { kind: 'noReceipt' }
    if (!(await canVerify())) return { kind: 'tooOld' }
    const receipts: VerifiedReceipt[] = []
    const from = this.#from
    let used: PublishedKeys | null = null
    for (const evidence of this.#evidence) {
      const keys = this.#pinned ?? this.#beside ?? evidence.keys ?? this.#fallback
      if (keys === null) return { kind: 'noKeys' }
      used = keys
      receipts.push(...(await verifyFiles(evidence, keys)))
    }
    return used === null ? { kind: 'noKeys' } : { kind: 'verified', receipts, keys: used, from }
  }
}

/** Whether Ed25519 can be verified here; without it every genuine receipt would look forged. */
async function canVerify(): Promise<boolean> {
  // The public key of RFC 8037, appendix A.
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
  try {
    await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
    return true
  } catch {
    return false
  }
}
