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
    const evidence = await store.findEvidences(page.map(({ index }) => index))
    const proved = page.map((act) => {
      const found = evidence.get(act.index)
      if (found === undefined) throw new Error(`the log does not hold the record ${act.index}`)
      return { act, found, ranges: computeConsistencyRanges(found.batch.size, second) }
    })
    const hashes = await store.listHashes(proved.flatMap(({ ranges }) => ranges))
    yield proved.map(({ act, found, ranges }) => ({
      receipt: receipts.createReceipt(act, found),
      consistency: {
        first: found.batch.size,
        second,
        proof: hashes.splice(0, ranges.length).map(toBase64),
      },
    }))
  }
}
