import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Drafted } from '../../src/library/drafted.ts'
import { askYes, left, show } from './ask.ts'
import type { Voice } from './frame.ts'
import { typed } from './library.ts'

/** A draft that is about to be written. */
export interface Plan {
  directory: string
  drafted: Drafted
  /** What it means, in words. */
  terms: readonly string[]
  /** The number of the version whose texts are copied. */
  copiedFrom?: number | undefined
}

/** Shows a person what will be written and writes it unless they say no; nothing that exists is touched. */
export async function writeDrafted(voice: Voice, plan: Plan): Promise<void> {
  const { say } = voice
  if (voice.asks) {
    show(voice, say('new.show'), [...plan.terms, '', ...filesOf(voice, plan)].join('\n'))
    if (!(await askYes(voice, say('new.write'), true))) throw left(say)
  }
  for (const [path, text] of plan.drafted) {
    const file = join(plan.directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
}

/** Short files as they will be, the long texts only by name. */
function filesOf({ say }: Voice, { directory, drafted, copiedFrom }: Plan): string[] {
  return [...drafted].flatMap(([path, text]) => {
    const file = typed(join(directory, path))
    if (path.endsWith('.yaml'))
      return [
        file,
        ...text
          .trimEnd()
          .split('\n')
          .map((line) => `  ${line}`),
      ]
    return [copiedFrom === undefined ? file : say('new.show.copy', { file, n: copiedFrom })]
  })
}
