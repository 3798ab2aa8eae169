import type { AcceptanceOptions } from '../gate/options.ts'
import { readOptions } from '../gate/read-options.ts'
import { examineSetup as examine, type SetupFinding } from './examine-setup.ts'

/**
 * Asks the service whether options of `requireAcceptance` fit what it has registered, and says what is wrong and how to
 * mend it: what `npx kelisim check` prints. It records nothing.
 *
 * @throws KelisimError `setting-invalid` for what are no options at all
 * @example
 * for (const { what, ok, detail } of await examineSetup(options)) console.log(what, ok, detail)
 */
export function examineSetup(options: AcceptanceOptions): Promise<SetupFinding[]> {
  return examine(readOptions(options))
}
