import type { PublishedKeys } from '../domain/log/keys.ts'
import { checkBundle } from './check-bundle.ts'
import type { Judged } from './check-renames.ts'
import { checkStated, listStated } from './check-stated.ts'
import type { FoundEvidence } from './read-evidence.ts'
import type { CheckResult, ReceiptReport } from './receipt-report.ts'
import { verifyReceipt } from './verify-receipt.ts'

/**
 * What became of one of the receipts in some files.
 *
 * @example
 * const { name, report }: VerifiedReceipt = verified[0]
 * console.log(`${name}: ${report.ok ? 'genuine' : 'not genuine'}`)
 */
export interface VerifiedReceipt {
  name: string
  report: ReceiptReport
}

/**
 * Checks every receipt that was found against everything that lay beside it.
 *
 * @example
 * const files = unpacked('bundle.zip', await readFile('bundle.zip'))
 * const verified = await verifyFiles(readEvidence(files ?? new Map()), keys)
 */
export async function verifyFiles(
  { receipts, renames, product, texts, bundle }: FoundEvidence,
  keys: PublishedKeys,
  issuer?: string,
): Promise<VerifiedReceipt[]> {
  const judged: Judged[] = []
  for (const found of receipts) {
    const { input, later } = found
    const beside = texts.size > 0 ? [...texts.values()] : undefined
    judged.push({
      found,
      report: await verifyReceipt(input, { keys, issuer, later, product, texts: beside }),
    })
  }
  const changes: Judged[] = []
  for (const found of bundle === null ? [] : renames)
    changes.push({ found, report: await verifyReceipt(found.input, { keys, issuer }) })
  const around = bundle === null ? judged.map(checkAnswer) : checkBundle(bundle, judged, changes)
  return judged.map(({ found: { name }, report }, at) => {
    return { name, report: addChecks(report, around[at] ?? []) }
  })
}

/** An answer of the API that says more than its receipt has to say the same. */
function checkAnswer({ found: { input, answer }, report }: Judged): CheckResult[] {
  return listStated(answer).length > 0 ? [checkStated(input, report.facts, answer)] : []
}

function addChecks(report: ReceiptReport, more: readonly CheckResult[]): ReceiptReport {
  const checks = [...report.checks, ...more]
  return { ...report, checks, ok: checks.every(({ ok }) => ok !== false) }
}
