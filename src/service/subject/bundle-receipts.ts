import { toBase64 } from '../../domain/encoding/base64.ts'
import { computeConsistencyRanges } from '../../domain/log/merkle-proof.ts'
import type { StoredAct } from '../../store/store.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { ReportTools } from '../reports/tools.ts'

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
    const page = acts.slice(done, done + PAGE)
    const evidence = await store.listEvidence(page.map(({ index }) => index))
    const ranges = evidence.map(({ batch }) => computeConsistencyRanges(batch.size, second))
    const hashes = await store.listHashes(ranges.flat())
    yield page.map((act, place) => {
      const found = evidence[place]
      if (found?.index !== act.index) throw new Error(`the log does not hold the record ${act.index}`)
      const proof = hashes.splice(0, ranges[place]?.length).map(toBase64)
      return {
        receipt: receipts.createReceipt(act, found),
        consistency: { first: found.batch.size, second, proof },
      }
    })
  }
}
