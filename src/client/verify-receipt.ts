import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { deriveLogOrigin } from '../domain/log/receipt.ts'
import { checkOwnWords } from './check-stated.ts'
import { checkText, checkVersion, type SealedVersion } from './check-texts.ts'
import { isBeginning, isIncluded, isNoteSigned, tryParseCheckpoint } from './log-proof.ts'
import { checkToken, type ProductKeys } from './product-token.ts'
import type { ReceiptInput, ReceiptText } from './read-receipt.ts'
import { parseLeaf, readReceipt } from './read-receipt.ts'
import { getDelegate, verifyOpening, verifyRename } from './receipt-opening.ts'
import type { Check, CheckResult, ReceiptReport } from './receipt-report.ts'

export type { ReceiptInput } from './read-receipt.ts'

/**
 * A later signed checkpoint, and the proof that an earlier tree begins its tree.
 *
 * @example
 * const later: LaterCheckpoint = { checkpoint, proof: ['base64 of a hash'] }
 */
export interface LaterCheckpoint {
  checkpoint: string
  proof: readonly string[]
}

/**
 * What a receipt is checked against.
 *
 * @example
 * const evidence: ReceiptEvidence = { keys, issuer: 'https://5qbe.kz/auth', texts: [await readFile('kk.md')] }
 */
export interface ReceiptEvidence {
  /** Answer of the service's `GET keys`, from a source that is trusted. */
  keys: PublishedKeys
  /** Address of the service; any that the keys belong to without it. */
  issuer?: string | undefined
  later?: LaterCheckpoint | undefined
  /** Bytes of policy texts, of which one should be the text that was answered. */
  texts?: readonly Uint8Array[] | undefined
  /** What was sealed of the version that was answered, to compute its digest. */
  version?: SealedVersion | undefined
  /** The product's keys, to check its token in the opening. */
  product?: ProductKeys | undefined
}

const NO_KEYS: PublishedKeys = { keys: [], log: { origin: '', verifierKeys: [] } }

/**
 * Checks a receipt without asking anybody; whatever is wrong with it is told, never thrown.
 *
 * @example
 * const { ok, facts, subject } = await verifyReceipt(JSON.parse(await readFile('receipt.json', 'utf8')), { keys })
 */
export async function verifyReceipt(input: ReceiptInput, evidence: ReceiptEvidence): Promise<ReceiptReport> {
  const { receipt, opening } = isPair(input) ? input : { receipt: input, opening: undefined }
  const keys = PublishedKeysSchema.safeParse(evidence.keys).data ?? NO_KEYS
  const checks: CheckResult[] = []
  const tell = (check: Check, ok: boolean | null, good: string, bad: string) =>
    checks.push({ check, ok, detail: ok ? good : bad })

  const claim = await readReceipt(receipt, keys)
  const signer = claim?.signed?.iss ?? null
  if (typeof receipt === 'string') {
    const isSigned = signer !== null && (evidence.issuer === undefined || signer === evidence.issuer)
    tell('signature', isSigned, `signed by ${signer}`, 'no key of the service signed this')
  }
  const leaf = claim && parseLeaf(claim)
  tell('leaf', leaf !== null, `record ${leaf?.id} of ${leaf?.at}`, 'it holds no exact record of the log')

  const tree = claim && tryParseCheckpoint(claim.checkpoint)
  const included = claim !== null && tree !== null && isIncluded(claim, tree)
  const place = `record number ${claim?.index} of ${tree?.size}`
  tell('inclusion', included, place, 'the path does not lead from the record to the root')
  const isOwnLog = [signer, evidence.issuer].every(
    (own) => own == null || deriveLogOrigin(own) === tree?.origin,
  )
  const isSigned = claim !== null && isOwnLog && (await isNoteSigned(claim.checkpoint, keys))
  const unsigned = 'no key of the log of this service signed the checkpoint'
  tell('checkpoint', isSigned, `signed by the log ${tree?.origin}`, unsigned)

  const own = leaf && verifyOpening(leaf, opening)
  const rename = leaf && verifyRename(leaf, opening)
  if (opening === undefined) tell('opening', null, '', 'no opening was given, so nothing says whose it is')
  else {
    const whose = rename
      ? `the id "${rename.formerly}" became "${rename.subject}" in ${rename.realm}`
      : `it is that of "${own?.subject}" of ${own?.product}`
    tell('opening', own !== null || rename !== null, whose, 'the opening is not that of this record')
  }
  if (own && leaf && tree && evidence.product) {
    checks.push(await checkToken(own, evidence.product, { origin: tree.origin, at: leaf.at }))
  }
  // Whoever reads an answer of the API reads what stands beside its receipt.
  const stated = checkOwnWords(input, leaf)
  if (stated !== null) checks.push(stated)
  if (evidence.later) {
    const later = tryParseCheckpoint(evidence.later.checkpoint)
    const follows = tree !== null && later !== null && isBeginning(tree, later, evidence.later.proof)
    const isProved = follows && (await isNoteSigned(evidence.later.checkpoint, keys))
    const good = `still the beginning of the log at ${later?.size} records`
    tell('later', isProved, good, 'the later checkpoint does not follow from this one')
  }
  if (evidence.texts) checks.push(checkText(leaf, evidence.texts))
  if (evidence.version) checks.push(checkVersion(leaf, evidence.version))

  const ok = checks.every((result) => result.ok !== false)
  return {
    ok,
    checks,
    facts: leaf,
    issuer: signer ?? (isSigned && tree ? tree.origin : null),
    index: claim?.index ?? null,
    subject: own?.subject ?? rename?.subject ?? null,
    rename,
    delegate: own === null ? null : getDelegate(own),
    onBehalf: own?.onBehalf ?? null,
  }
}

function isPair(input: unknown): input is { receipt: ReceiptText; opening?: unknown } {
  return typeof input === 'object' && input !== null && 'receipt' in input
}
