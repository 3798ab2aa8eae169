import { KelisimError } from '../../domain/error.ts'
import type { AcceptanceStore, NewAct, SigningKeys } from '../../store/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Product } from '../products/products.ts'
import { mapRealms } from '../products/realm.ts'
import { type ImportedAct, readImportedLines } from './imported-act.ts'
import type { ImportCounts } from './judge-file.ts'

/** What importing needs. */
export interface ImportTools {
  store: Pick<AcceptanceStore, 'append'>
  ring: Pick<KeyRing, 'mark'>
  keys: SigningKeys
  newKey: () => string
  now: () => Date
  products: readonly Product[]
}

/**
 * Records the acts of a file that was judged, one JSON object a line (NDJSON), in the order in which they were done.
 * Running it again, also after it was interrupted, records nothing twice.
 */
export async function importActs(file: string, tools: ImportTools): Promise<ImportCounts> {
  const counts: ImportCounts = { stored: 0, known: 0 }
  const realmOf = mapRealms(tools.products)
  for await (const lines of readImportedLines(file)) {
    const acts = lines.map(({ act, place }) => {
      if (act === null) throw createChangedError(place, 'the line is another than the one that was judged')
      return toNewAct(act, realmOf(act.product), tools)
    })
    const outcomes = await tools.store.append(acts, tools.keys)
    outcomes.forEach((outcome, index) => {
      const { kind } = outcome
      if (kind === 'refused') throw outcome.reason
      if (kind !== 'stored' && kind !== 'known')
        throw createChangedError(lines[index]?.place ?? file, CHANGES[kind])
      counts[kind]++
    })
  }
  return counts
}

/** What can have happened since the line was judged. */
const CHANGES = {
  stale: 'the person has answered in the meantime',
  erased: 'the person was erased in the meantime',
  retracted: 'the version was taken back in the meantime',
}

/** The log keeps the moment of the import; what the earlier system stated stands beside it. */
function toNewAct({ at, ...act }: ImportedAct, realm: string, { ring, newKey, now }: ImportTools): NewAct {
  const moment = now().toISOString()
  const owner = { realm, subject: act.subject }
  return {
    ...act,
    at: moment,
    claimedAt: at,
    presentation: null,
    onBehalf: null,
    token: null,
    issuedAt: moment,
    ...owner,
    mark: ring.mark(owner),
    key: newKey(),
  }
}

function createChangedError(place: string, reason: string): KelisimError {
  const advice =
    'Run the command again: it judges the file anew, and what has been recorded is not recorded twice.'
  return new KelisimError('import-refused', `${place} ${reason}`, advice)
}
