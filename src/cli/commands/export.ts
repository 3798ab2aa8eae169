import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { readEditorsLibrary, shortenPath } from '../library.ts'
import { choosePair } from '../require-policy.ts'
import { askYes, createCancelledError } from '../terminal/ask.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'

interface Options extends Shared {
  out?: string
  force?: boolean
}

/** `export [policy] [from] [to]`: the comparative table of two versions as a Word file. */
export function createExportCommand(frame: Frame): Command {
  const { say } = frame
  return createCommand(frame, 'export', 'export.about', [
    'export privacy 1 2',
    'export privacy 1 2 --locale kk --out salystyrma.docx',
  ])
    .argument('[policy]', say('argument.policy'))
    .argument('[from]', say('diff.from'))
    .argument('[to]', say('diff.to'))
    .option('--out <file>', say('export.out'))
    .option('--force', say('export.force'))
    .action(async (id: string | undefined, from: string | undefined, to: string | undefined, options) => {
      const voice = createVoice(frame, options as Options)
      const { out, force = false } = options as Options
      const pair = await choosePair(
        voice,
        readEditorsLibrary(voice).policies,
        [id, from, to],
        'export privacy 1 2',
      )
      // The library for Word files is large, and no other command needs it.
      const { buildComparativeDocx, formatDocxName } = await import('../docx/comparative-docx.ts')
      const { bytes, rows } = await buildComparativeDocx(pair.policy, pair.from, pair.to, voice.locale)
      const file = resolve(out ?? formatDocxName(pair.policy, pair.from, pair.to, voice.locale))
      await write(voice, file, bytes, force)
      if (voice.json) voice.output(JSON.stringify({ file, locale: voice.locale, rows }, null, 2))
      else voice.output(shortenPath(file))
      voice.info(say('export.done', { n: rows }))
    })
}

/** A file that exists may hold the lawyer's own reasons: it is written over only on demand. */
async function write(voice: Voice, file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const { say } = voice
  const folder = dirname(file)
  if (!existsSync(folder))
    throw new KelisimError(
      'usage',
      say('export.folder', { folder: shortenPath(folder) }),
      say('export.folderAdvice'),
    )
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new KelisimError(
      'usage',
      say('export.isFolder', { file: shortenPath(file) }),
      say('export.isFolderAdvice'),
    )
  const differs = existsSync(file) && !readFileSync(file).equals(bytes)
  if (differs && !force) {
    if (!voice.interactive)
      throw new KelisimError(
        'usage',
        say('export.exists', { file: shortenPath(file) }),
        say('export.existsAdvice'),
      )
    if (!(await askYes(voice, say('export.overwrite', { file: shortenPath(file) }))))
      throw createCancelledError(say)
  }
  writeFileSync(file, bytes)
}
