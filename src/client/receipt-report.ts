import type { Leaf } from '../domain/log/leaf.ts'
import type { Delegate, OnBehalf } from '../domain/log/opening.ts'
import type { RenameOpening } from '../domain/log/rename.ts'

/** What a receipt is looked at for, in this order. */
export const CHECKS = [
  'signature',
  'leaf',
  'inclusion',
  'checkpoint',
  'opening',
  'token',
  'later',
  'text',
  'version',
  'shown',
  'stated',
  'renamed',
  'rest',
] as const
/**
 * The name of one check.
 *
 * @example
 * const check: Check = 'signature'
 */
export type Check = (typeof CHECKS)[number]

/**
 * The outcome of one check; null when there was nothing to check it with.
 *
 * @example
 * { check: 'signature', ok: true, detail: 'signed by https://5qbe.kz/auth' }
 */
export interface CheckResult {
  check: Check
  ok: boolean | null
  /** In plain words, for whoever judges the receipt. */
  detail: string
  /** Names of the files that it is about, of those that lie beside the records of a bundle. */
  files?: readonly string[]
}

/**
 * What became of a receipt under all checks.
 *
 * @example
 * const { ok, checks, facts }: ReceiptReport = await verifyReceipt(receipt, { keys })
 * if (!ok) console.error(checks.filter((one) => one.ok === false).map(({ detail }) => detail))
 */
export interface ReceiptReport {
  /** No check failed, and those that every receipt allows were made. */
  ok: boolean
  checks: CheckResult[]
  /** What the receipt states; null when it cannot be read. */
  facts: Leaf | null
  /** Address of the service whose log it is, as the log is named, without `https://`; of a receipt of the first form with it. */
  issuer: string | null
  /** Place of the record in the log; null when it cannot be read. */
  index: number | null
  /** Whose it is, when an opening proves it: by the id that they had then, or, of a change of ids, got then. */
  subject: string | null
  /** Of a change of ids, when an opening proves it, which id took the place of which; null otherwise. */
  rename: RenameOpening | null
  /** Who answered in the person's place with a token of their own, when an opening proves it; null for nobody. */
  delegate: Delegate | null
  /** Who entered it for the person, when an opening proves it; null for nobody. */
  onBehalf: OnBehalf | null
}

/**
 * What may be said of a receipt: `genuine` only where the keys are known to be the service's own. Whoever makes a
 * receipt up can enclose keys that fit it, so with no other keys it is `consistent`, and no more.
 *
 * @example
 * const verdict: Verdict = 'consistent'
 */
export type Verdict = 'genuine' | 'consistent' | 'refused'

/**
 * Judges a checked receipt.
 *
 * @param isPinned whether the keys came from the service itself, or from somebody who has kept them, and not with the receipt
 * @example
 * const verdict = judgeReport(await verifyReceipt(receipt, { keys: ownKeys }), true)
 */
export function judgeReport({ ok }: Pick<ReceiptReport, 'ok'>, isPinned: boolean): Verdict {
  if (!ok) return 'refused'
  return isPinned ? 'genuine' : 'consistent'
}
