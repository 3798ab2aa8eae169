import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { pairChosen } from '../find.ts'
import { libraryOf, typed } from '../library.ts'
import { askYes, left } from '../terminal/ask.ts'
import { type Frame, framed, type Shared, type Voice, voiceOf } from '../terminal/frame.ts'

interface Options extends Shared {
  out?: string
  force?: boolean
}

/** `export [policy] [from] [to]`: the comparative table of two versions as a Word file. */
export function exportCommand(frame: Frame): Command {
  const { say } = frame
  return framed(frame, 'export', 'export.about', [
    'export privacy 1 2',
    'export privacy 1 2 --locale kk --out salystyrma.docx',
  ])
    .argument('[policy]', say('argument.policy'))
    .argument('[from]', say('diff.from'))
    .argument('[to]', say('diff.to'))
    .option('--out <file>', say('export.out'))
    .option('--force', say('export.force'))
    .action(async (id: string | undefined, from: string | undefined, to: string | undefined, options) => {
      const voice = voiceOf(frame, options as Options)
      const { out, force = false } = options as Options
      const pair = await pairChosen(voice, libraryOf(voice).policies, [id, from, to], 'export privacy 1 2')
      // The library for Word files is large, and no other command needs it.
      const { comparativeDocx, docxName } = await import('../docx/comparative-docx.ts')
      const { bytes, rows } = await comparativeDocx(pair.policy, pair.from, pair.to, voice.locale)
      const file = resolve(out ?? docxName(pair.policy, pair.from, pair.to, voice.locale))
      await write(voice, file, bytes, force)
      if (voice.json) voice.print(JSON.stringify({ file, locale: voice.locale, rows }, null, 2))
      else voice.print(typed(file))
      voice.tell(say('export.done', { n: rows }))
    })
}

/** A file that exists may hold the lawyer's own reasons: it is written over only on demand. */
async function write(voice: Voice, file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const { say } = voice
  const folder = dirname(file)
  if (!existsSync(folder))
    throw new KelisimError(
      'usage',
      say('export.folder', { folder: typed(folder) }),
      say('export.folderAdvice'),
    )
  const differs = existsSync(file) && !readFileSync(file).equals(bytes)
  if (differs && !force) {
    if (!voice.asks)
      throw new KelisimError('usage', say('export.exists', { file: typed(file) }), say('export.existsAdvice'))
    if (!(await askYes(voice, say('export.overwrite', { file: typed(file) })))) throw left(say)
  }
  writeFileSync(file, bytes)
}
