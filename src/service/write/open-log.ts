import type { AcceptanceStore } from '../../store/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { type KeyOpening, openWithKeys } from '../keys/open-with-keys.ts'
import { judgeClock } from './clock.ts'

/** What opening needs. */
interface Opening extends KeyOpening {
  settings: KeyOpening['settings'] & { clockKnown: Date | null }
  now: () => Date
}

/**
 * Opens the log for whoever records something: with its own keys, and under a clock that can be right.
 *
 * @throws KelisimError `keys-foreign`, `clock-behind` or `clock-ahead`, with the way out
 */
export async function openLog(tools: Opening): Promise<{ store: AcceptanceStore; ring: KeyRing }> {
  const opened = await openWithKeys(tools)
  try {
    const newest = (await opened.store.findHead())?.at ?? null
    const problem = judgeClock({ now: tools.now(), newest, known: tools.settings.clockKnown })
    if (problem !== null) throw problem
    return opened
  } catch (error) {
    await opened.store.close()
    throw error
  }
}
