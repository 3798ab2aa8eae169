import type { AcceptanceStore, StoredAct } from '../../store/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { getRealm } from '../products/realm.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { createActProblem } from './act-problems.ts'

/**
 * The caller's own acts, oldest first. A token from before its person was erased or got another id is refused where
 * somebody else has the id since: what is found under it is not the caller's.
 *
 * @throws Problem `token-revoked`
 */
export async function listOwnActs(
  { store, ring }: { store: Pick<AcceptanceStore, 'listActs' | 'isRevoked'>; ring: Pick<KeyRing, 'mark'> },
  { product, subject, issuedAt }: Pick<Caller, 'product' | 'subject' | 'issuedAt'>,
): Promise<StoredAct[]> {
  const owner = { realm: getRealm(product), subject }
  const acts = await store.listActs(owner)
  // Of nobody nothing can be told, and whoever begins anew with a fresh token sees that there is nothing.
  if (acts.length === 0) return acts
  if (await store.isRevoked(ring.mark(owner), issuedAt.toISOString())) throw createActProblem('token-revoked')
  return acts
}
