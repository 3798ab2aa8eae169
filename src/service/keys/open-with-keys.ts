import { existsSync } from 'node:fs'
import { KelisimError } from '../../domain/error.ts'
import { type AcceptanceStore, type BoundKey, listMissingKeys } from '../../store/store.ts'
import type { KeyRing } from './key-ring.ts'

/** What opening needs. */
export interface KeyOpening {
  settings: { keys: string }
  openStore: () => Promise<AcceptanceStore>
  openRing: (options: { isNew: boolean }) => KeyRing
}

/**
 * Opens the database together with the keys of its log. Keys are made for a database that knows none; any other is
 * opened only with those to which it is bound: other keys would sign as if the log were theirs, and people whom another
 * process has erased would be unknown to this one.
 *
 * @throws KelisimError `keys-foreign` where the key file is missing, or lacks a key to which the database is bound
 */
export async function openWithKeys({ openStore, openRing, settings }: KeyOpening): Promise<{
  store: AcceptanceStore
  ring: KeyRing
}> {
  const store = await openStore()
  try {
    const known = await store.listBoundKeys()
    const absent = existsSync(settings.keys) ? null : judgeKeys(settings.keys, known, null)
    if (absent !== null) throw absent
    const ring = openRing({ isNew: known.length === 0 })
    if ((await store.bindKeys(ring.describe())).length > 0) {
      // Another process may have bound the database meanwhile.
      const foreign = judgeKeys(settings.keys, await store.listBoundKeys(), ring.describe())
      if (foreign !== null) throw foreign
    }
    return { store, ring }
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * Tells whether a key file is that of a database; null when it can be.
 *
 * @param bound keys to which the database is bound
 * @param own those of the file; null where there is none
 */
export function judgeKeys(
  path: string,
  bound: readonly BoundKey[],
  own: readonly BoundKey[] | null,
): KelisimError | null {
  if (own === null) {
    if (bound.length === 0) return null
    return createForeignError(`There is no key file at ${path}, and the database is bound to`, bound)
  }
  const missing = listMissingKeys(bound, own)
  if (missing.length === 0) return null
  return createForeignError(`The database is bound to keys that are not in ${path}:`, missing)
}

function createForeignError(found: string, keys: readonly BoundKey[]): KelisimError {
  return new KelisimError(
    'keys-foreign',
    `${found} ${keys.map(({ kid }) => kid).join(', ')}.`,
    'Put the key file of this database there, from its backup or from another process of the same database. If it is lost for ever: npm run service -- keys adopt',
  )
}
