import { existsSync } from 'node:fs'
import { KelisimError } from '../../domain/error.ts'
import type { AcceptanceStore, BoundKey } from '../../store/store.ts'
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
    if (known.length > 0 && !existsSync(settings.keys)) {
      throw createForeignError(
        `There is no key file at ${settings.keys}, and the database is bound to`,
        known,
      )
    }
    const ring = openRing({ isNew: known.length === 0 })
    const missing = await store.bindKeys(ring.describe())
    if (missing.length > 0)
      throw createForeignError(`The database is bound to keys that are not in ${settings.keys}:`, missing)
    return { store, ring }
  } catch (error) {
    await store.close()
    throw error
  }
}

function createForeignError(found: string, keys: readonly BoundKey[]): KelisimError {
  return new KelisimError(
    'keys-foreign',
    `${found} ${keys.map(({ kid }) => kid).join(', ')}.`,
    'Put the key file of this database there, from its backup or from another process of the same database. If it is lost for ever: npm run service -- keys adopt',
  )
}
