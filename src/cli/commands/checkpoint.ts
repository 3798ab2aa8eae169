import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { almatyTime } from '../../domain/time/date.ts'
import { KEYS_FILE, type ProvedCheckpoint, provedCheckpoint } from '../log-checkpoint.ts'
import { serviceAddress } from '../service.ts'
import { type Frame, framed, type Shared, voiceOf } from '../terminal/frame.ts'

interface Options extends Shared {
  keep: string
}

/** `checkpoint`: keeps the signed state of the acceptance log where the keeper of its database cannot reach it. */
export function checkpointCommand(frame: Frame): Command {
  const { say } = frame
  return framed(frame, 'checkpoint', 'checkpoint.about', ['checkpoint --keep checkpoints'])
    .option('--keep <folder>', say('checkpoint.keep'), 'checkpoints')
    .action(async ({ keep, ...options }: Options) => {
      const voice = voiceOf(frame, options)
      const service = serviceAddress(voice.io.env, say)
      if (service === null)
        throw new KelisimError('usage', say('checkpoint.noService'), say('checkpoint.noServiceAdvice'))
      const proved = await provedCheckpoint(service, keep)
      const { size, kept } = proved
      const file = kept?.size === size ? null : written(keep, proved)
      if (voice.json) voice.print(JSON.stringify({ file, size, before: kept }, null, 2))
      else if (file !== null) voice.print(file)
      if (kept === null) voice.tell(say('checkpoint.first', { n: size }))
      else if (file === null) voice.tell(say('checkpoint.same', { n: size, file: join(keep, kept.file) }))
      else voice.tell(say('checkpoint.continued', { n: size, before: kept.size, file: kept.file }))
    })
}

/** Writes a checkpoint, with the keys of the log beside the first one. */
function written(keep: string, { note, keys }: ProvedCheckpoint): string {
  mkdirSync(keep, { recursive: true })
  if (!existsSync(join(keep, KEYS_FILE))) writeFileSync(join(keep, KEYS_FILE), `${keys.join('\n')}\n`)
  const file = freeName(keep, almatyTime(new Date()).slice(0, 10))
  // A checkpoint that was kept is evidence: it is never written over.
  writeFileSync(file, note, { flag: 'wx' })
  return file
}

/** `2026-11-26.txt`, or `2026-11-26-2.txt` for the second one of a day. */
function freeName(folder: string, day: string): string {
  for (let nth = 1; ; nth++) {
    const file = join(folder, `${day}${nth === 1 ? '' : `-${nth}`}.txt`)
    if (!existsSync(file)) return file
  }
}
