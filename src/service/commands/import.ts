import { existsSync } from 'node:fs'
import { KelisimError } from '../../domain/error.ts'
import { readNamed } from '../files/system-error.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { importActs } from '../write/import-acts.ts'
import { openLog } from '../write/open-log.ts'
import type { Declare, Tools } from './command.ts'

/** `import <file>`: records acts from an earlier system, one JSON object a line. */
export const declareImport: Declare = (command, openTools) =>
  command
    .usage('npm run service -- import acts.ndjson')
    .argument('[file]')
    .action((file: string | undefined) => importFile(file, openTools()))

async function importFile(file: string | undefined, { newKey, now, print, ...tools }: Tools): Promise<void> {
  if (file === undefined || !existsSync(file)) {
    throw new KelisimError('usage', `There is no file "${file ?? ''}".`, 'Name the file: import acts.ndjson')
  }
  const { store, ring } = await openLog({ ...tools, now })
  try {
    const source = { text: readNamed(file).toString(), file }
    const { stored, known } = await importActs(source, {
      store,
      ring,
      keys: getSigningKeys(ring),
      newKey,
      now,
    })
    print(`${stored} acts recorded, ${known} were there already`)
  } finally {
    await store.close()
  }
}
