import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { almatyTime } from '../../src/domain/date.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { KEYS_FILE, provedCheckpoint } from '../lib/log-checkpoint.ts'
import { serviceAddress } from '../lib/service.ts'

/** `checkpoint`: keeps the signed state of the acceptance log where the keeper of its database cannot reach it. */
export function checkpointCommand(): Command {
  return new Command('checkpoint')
    .description(
      'keep the newest checkpoint of the acceptance log, after proving that it continues those kept before',
    )
    .option('--keep <folder>', 'where checkpoints are kept', 'checkpoints')
    .action(async ({ keep }: { keep: string }) => {
      const service = serviceAddress()
      if (service === null) {
        throw new KelisimError(
          'usage',
          'KELISIM_SERVICE is not set.',
          'Name the service: KELISIM_SERVICE=https://5qbe.kz/auth npm run policy -- checkpoint',
        )
      }
      const { note, size, kept, keys } = await provedCheckpoint(service, keep)
      if (kept?.size === size) {
        console.error(`The log is as it was: ${size} records, kept in ${join(keep, kept.file)}.`)
        return
      }
      mkdirSync(keep, { recursive: true })
      if (!existsSync(join(keep, KEYS_FILE))) writeFileSync(join(keep, KEYS_FILE), `${keys.join('\n')}\n`)
      const file = freeName(keep, almatyTime(new Date()).slice(0, 10))
      // A checkpoint that was kept is evidence: it is never written over.
      writeFileSync(file, note, { flag: 'wx' })
      console.log(file)
      console.error(
        kept === null
          ? `Kept: ${size} records. This is the first checkpoint; later ones are proved to continue it.`
          : `Kept: ${size} records, which begin with the ${kept.size} of ${kept.file}.`,
      )
    })
}

/** `2026-11-26.txt`, or `2026-11-26-2.txt` for the second one of a day. */
function freeName(folder: string, day: string): string {
  for (let nth = 1; ; nth++) {
    const file = join(folder, `${day}${nth === 1 ? '' : `-${nth}`}.txt`)
    if (!existsSync(file)) return file
  }
}
