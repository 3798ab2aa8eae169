import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { KelisimError } from '../../domain/error.ts'
import type { Batch } from '../../store/store.ts'
import { DATABASE_FILE } from '../settings.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = 'npm run service -- backup kept/2026-11-22'

/** `backup <folder>`: copies the SQLite database, also while it is served; the keys are kept elsewhere. */
export const declareBackup: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .argument('[folder]')
    .action((folder: string | undefined) => backup(folder, openTools()))

async function backup(folder: string | undefined, tools: Tools): Promise<void> {
  const { settings, print } = tools
  if (folder === undefined) {
    throw new KelisimError('usage', 'Name one folder for the copy.', `Usage: ${USAGE}`)
  }
  if (settings.database !== null) {
    const advice = 'Use pg_dump or pg_basebackup, as src/service/README.md shows.'
    throw new KelisimError('usage', 'A PostgreSQL database is copied by its own programs.', advice)
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const copy = join(folder, DATABASE_FILE)
  tools.backup(copy)
  print(`Copied to ${copy}. See whether the copy is whole: KELISIM_DATA=${folder} npm run service -- fsck`)
}

/** `move`: copies the log of the SQLite file into an empty PostgreSQL database. */
export async function move(tools: Tools): Promise<void> {
  const batch = await tools.move()
  tools.print(formatMoveResult(batch))
}

function formatMoveResult(batch: Batch | null): string {
  if (batch === null) return 'There were no records to move; the PostgreSQL database is ready.'
  return `Moved ${batch.size} records; the root is ${batch.root}, as before. Put the SQLite file aside.`
}
