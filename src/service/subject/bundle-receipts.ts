import { toBase64 } from '../../domain/encoding/base64.ts'
import { computeConsistencyRanges } from '../../domain/log/merkle-proof.ts'
import type { StoredAct } from '../../store/store.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { ReportTools } from '../reports/tools.ts'
import { proveActs } from './stored-receipts.ts'

/** Receipts that are read together: what their proofs have in common is read once. */
const PAGE = 256

/** A receipt, and what proves that its tree begins the tree of the bundle's checkpoint. */
export interface ProvedReceipt {
  receipt: Receipt
  consistency: { first: number; second: number; proof: string[] }
}

/** The receipts of acts, page by page. */
export async function* readReceiptPages(
  { store, receipts }: Pick<ReportTools, 'store' | 'receipts'>,
  acts: readonly StoredAct[],
  second: number,
): AsyncGenerator<ProvedReceipt[]> {
  for (let done = 0; done < acts.length; done += PAGE) {
    const page = await proveActs(store, acts.slice(done, done + PAGE))
    const proved = page.map(({ act, evidence }) => {
      return { act, evidence, ranges: computeConsistencyRanges(evidence.batch.size, second) }
    })
    const hashes = await store.listHashes(proved.flatMap(({ ranges }) => ranges))
    yield proved.map(({ act, evidence, ranges }) => ({
      receipt: receipts.createReceipt(act, evidence),
      consistency: {
        first: evidence.batch.size,
        second,
        proof: hashes.splice(0, ranges.length).map(toBase64),
      },
    }))
  }
}
