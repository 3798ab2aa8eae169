import { computeBytesDigest } from '../domain/encoding/digest.ts'
import type { PublishedKeys } from '../domain/log/keys.ts'
import type { SealedVersion } from './check-texts.ts'
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
    const beside = { texts: own.length > 0 ? own : undefined, version: findVersion(alone, texts) }
    const report =
      beside.texts || beside.version
        ? await verifyReceipt(input, { keys, issuer, later, product, ...beside })
        : alone
    verified.push({ name, report })
  }
  return verified
}

/**
 * In a bundle a text has its place, and the one in the place of the receipt's text must be it, unless the number has
 * come to stand for other words since; a bundle need not hold every text. Texts given one by one are all tried.
 */
function listTexts({ facts }: ReceiptReport, texts: Files): Uint8Array[] {
  if (facts === null || !('digest' in facts)) return []
  const place = texts.get(`texts/${facts.policy}/${facts.version}/${facts.locale}.md`)
  const others = [...texts].flatMap(([name, bytes]) => (/^texts\/|\.yaml$/.test(name) ? [] : [bytes]))
  return place === undefined ? others : [place, ...others]
}

/** What was sealed of the version, where a bundle has all of it and its number still stands for these words. */
function findVersion({ facts }: ReceiptReport, texts: Files): SealedVersion | undefined {
  if (facts === null || !('versionDigest' in facts)) return undefined
  const get = (name: string) => texts.get(`texts/${facts.policy}/${facts.version}/${name}`)
  const [sealed, kk, ru, en] = ['version.yaml', 'kk.md', 'ru.md', 'en.md'].map(get)
  const answered = get(`${facts.locale}.md`)
  if (!sealed || !kk || !ru || !en || !answered) return undefined
  return computeBytesDigest(answered) === facts.digest ? { facts: sealed, texts: { kk, ru, en } } : undefined
}
