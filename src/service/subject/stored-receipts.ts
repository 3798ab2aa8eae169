import type { Evidence, StoredAct } from '../../store/store.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { Service } from '../service.ts'

/** An act of the store, and what proves it. */
export interface ProvedAct {
  act: StoredAct
  evidence: Evidence
}

/** What proves acts that are in the store, in their order. */
export async function proveActs(
  store: Pick<Service['store'], 'findEvidences'>,
  acts: readonly StoredAct[],
): Promise<ProvedAct[]> {
  const proofs = await store.findEvidences(acts.map(({ index }) => index))
  return acts.map((act) => {
    const evidence = proofs.get(act.index)
    if (evidence === undefined) throw new Error(`the log does not hold the record ${act.index}`)
    return { act, evidence }
  })
}

/** The receipts of acts that are in the store, as they were first given. */
export async function readReceipts(
  { store, receipts }: Pick<Service, 'store' | 'receipts'>,
  acts: readonly StoredAct[],
): Promise<Receipt[]> {
  const proved = await proveActs(store, acts)
  return proved.map(({ act, evidence }) => receipts.createReceipt(act, evidence))
}

/** The receipt of one of them. */
export async function readReceipt(
  service: Pick<Service, 'store' | 'receipts'>,
  act: StoredAct,
): Promise<Receipt> {
  return (await readReceipts(service, [act]))[0] as Receipt
}
