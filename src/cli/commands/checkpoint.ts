import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { formatLocalTime } from '../../domain/time/date.ts'
import { KEYS_FILE, type ProvedCheckpoint, proveCheckpoint } from '../log-checkpoint.ts'
import { readServiceAddress } from '../service.ts'
import { createCommand, createVoice, type Frame, type Shared } from '../terminal/frame.ts'

interface Options extends Shared {
  keep: string
}

/** `checkpoint`: keeps the signed state of the acceptance log where the keeper of its database cannot reach it. */
export function createCheckpointCommand(frame: Frame): Command {
  const { say } = frame
  return createCommand(frame, 'checkpoint', 'checkpoint.about', ['checkpoint --keep checkpoints'])
    .option('--keep <folder>', say('checkpoint.keep'), 'checkpoints')
    .action(async ({ keep, ...options }: Options) => {
      const voice = createVoice(frame, options)
      const service = readServiceAddress(voice.io.env, say)
      if (service === null)
        throw new KelisimError('usage', say('checkpoint.noService'), say('checkpoint.noServiceAdvice'))
      const proved = await proveCheckpoint(service, keep)
      const { size, stored } = proved
      const file = stored?.size === size ? null : writeCheckpoint(keep, proved)
      if (voice.json) voice.output(JSON.stringify({ file, size, before: stored }, null, 2))
      else if (file !== null) voice.output(file)
      if (stored === null) voice.info(say('checkpoint.first', { n: size }))
      else if (file === null) voice.info(say('checkpoint.same', { n: size, file: join(keep, stored.file) }))
      else voice.info(say('checkpoint.continued', { n: size, before: stored.size, file: stored.file }))
    })
}

/** Writes a checkpoint, with the keys of the log beside the first one. */
function writeCheckpoint(keep: string, { note, keys }: ProvedCheckpoint): string {
  mkdirSync(keep, { recursive: true })
  if (!existsSync(join(keep, KEYS_FILE))) writeFileSync(join(keep, KEYS_FILE), `${keys.join('\n')}\n`)
  const file = findFreeName(keep, formatLocalTime(new Date()).slice(0, 10))
  // A checkpoint that was kept is evidence: it is never written over.
  writeFileSync(file, note, { flag: 'wx' })
  return file
}

/** `2026-11-26.txt`, or `2026-11-26-2.txt` for the second one of a day. */
function findFreeName(folder: string, day: string): string {
  for (let nth = 1; ; nth++) {
    const file = join(folder, `${day}${nth === 1 ? '' : `-${nth}`}.txt`)
    if (!existsSync(file)) return file
  }
}
