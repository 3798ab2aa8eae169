import type { PublishedKeys } from '../domain/log/keys.ts'
import type { Files } from './files.ts'
import type { FoundEvidence } from './read-evidence.ts'
import type { ReceiptReport } from './receipt-report.ts'
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
  { receipts, product, texts }: FoundEvidence,
  keys: PublishedKeys,
  issuer?: string,
): Promise<VerifiedReceipt[]> {
  const verified: VerifiedReceipt[] = []
  for (const { name, input, later } of receipts) {
    const alone = await verifyReceipt(input, { keys, issuer, later, product })
    const own = listTexts(alone, texts)
    const report =
      own.length === 0 ? alone : await verifyReceipt(input, { keys, issuer, later, product, texts: own })
    verified.push({ name, report })
  }
  return verified
}

/**
 * In a bundle a text has its place, and the one in the place of the receipt's text must be it; a bundle need not
 * hold every text. Texts given one by one are all tried.
 */
function listTexts({ facts }: ReceiptReport, texts: Files): Uint8Array[] {
  if (facts === null || !('digest' in facts)) return []
  const place = texts.get(`texts/${facts.policy}/${facts.version}/${facts.locale}.md`)
  if (place !== undefined) return [place]
  return [...texts].flatMap(([name, bytes]) => (name.startsWith('texts/') ? [] : [bytes]))
}
