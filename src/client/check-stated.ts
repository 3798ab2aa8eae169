import { canonicalizeJson, type Json } from '../domain/encoding/canonical-json.ts'
import type { Leaf } from '../domain/log/leaf.ts'
import { findMember } from './files.ts'
import type { ReceiptInput } from './read-receipt.ts'
import type { CheckResult } from './receipt-report.ts'

/** Members of an answer of the API that hold the evidence itself. */
const EVIDENCE = ['receipt', 'opening']
/** Members of a record with its proof. */
const PROVED = ['leaf', 'proof']
/** Members that the opening proves, and the record at most hints at. */
const OPENED = ['product', 'after', 'onBehalf', 'delegate']
const RECORDED = ['id', 'at', 'act', 'policy', 'version', 'locale', 'digest', 'versionDigest', 'shown']
/** What an answer in a history has to say, because whoever reads it would miss it. */
export const HISTORY_MEMBERS = [
  ...EVIDENCE,
  ...OPENED,
  ...RECORDED,
  ...['presentation', 'claimedAt', 'choices', 'clockAdjusted'],
]

/**
 * Whether an answer of the API says beside its receipt what record and opening say.
 *
 * @param required members that have to be said wherever record or opening have them
 */
export function checkStated(
  input: ReceiptInput,
  facts: Leaf | null,
  answer: unknown,
  required: readonly string[] = [],
): CheckResult {
  const { receipt, opening } = isAnswer(input) ? input : { receipt: input, opening: undefined }
  const getKnown = (name: string): unknown => {
    if (EVIDENCE.includes(name)) return name === 'receipt' ? receipt : opening
    const isOpened = OPENED.includes(name) || findMember(facts, name) === undefined
    return findMember(isOpened && opening ? opening : facts, name)
  }
  const names = new Set([...required, ...listMembers(answer)])
  const other = [...names].filter((name) => !isSame(getKnown(name), findMember(answer, name)))
  return other.length === 0
    ? { check: 'stated', ok: true, detail: 'what is said beside the record is what it says' }
    : { check: 'stated', ok: false, detail: `the record says otherwise: ${other.join(', ')}` }
}

/** Names of what an answer says beside its receipt, or a record beside its proof. */
export function listStated(answer: unknown): string[] {
  return listMembers(answer).filter((name) => ![...EVIDENCE, ...PROVED].includes(name))
}

/** Checks what an answer says itself of the record whose receipt it holds; null where it says nothing of it. */
export function checkOwnWords(input: ReceiptInput, facts: Leaf | null): CheckResult | null {
  const opening = isAnswer(input) ? input.opening : undefined
  const known = [...HISTORY_MEMBERS, ...listMembers(facts), ...listMembers(opening)]
  const said = listStated(input).filter((name) => known.includes(name))
  const own = said.map((name) => [name, findMember(input, name)])
  return said.length === 0 ? null : checkStated(input, facts, Object.fromEntries(own))
}

function isAnswer(input: ReceiptInput): input is Extract<ReceiptInput, { receipt: unknown }> {
  return typeof input === 'object' && input !== null && 'receipt' in input
}

/** Names of what an answer says; none of what is no answer. */
export function listMembers(answer: unknown): string[] {
  return typeof answer === 'object' && answer !== null ? Object.keys(answer) : []
}

/** An absent member and one that is null say the same. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    return canonicalizeJson((one ?? null) as Json) === canonicalizeJson((other ?? null) as Json)
  } catch {
    return false
  }
}
