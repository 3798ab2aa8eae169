import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Notice } from '../../domain/policy/notice.ts'
import type { DraftAsking, DraftFiles } from '../../library/drafted.ts'
import { shortenPath } from '../library.ts'
import { askYes, createCancelledError, show } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { formatTerms, type TermsAbout } from './terms-text.ts'

/** A draft that is about to be begun. */
export interface Plan {
  directory: string
  drafted: DraftFiles
  /** What it asks, from when and until when. */
  terms: DraftAsking
  about: TermsAbout
  /** The number of the version whose texts are copied. */
  copiedFrom?: number | undefined
  /** The time that is promised before an effect which is left open. */
  promised?: Notice | null
}

/** Shows a person what is about to be begun, and leaves unless they say yes. */
export async function confirmPlan(voice: Voice, plan: Plan, question: string): Promise<void> {
  const { say } = voice
  if (!voice.interactive) return
  show(
    voice,
    say('new.show.title'),
    [...formatTerms(voice, plan.about, plan.terms), '', ...formatFiles(voice, plan)].join('\n'),
  )
  if (!(await askYes(voice, question, true))) throw createCancelledError(say)
}

/** Writes a draft; nothing that exists is touched. */
export function writeDrafted({ directory, drafted }: Plan): void {
  for (const [path, text] of drafted) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
}

/** Short files as they will be, the long texts only by name. */
function formatFiles({ say }: Voice, { directory, drafted, copiedFrom }: Plan): string[] {
  return [...drafted].flatMap(([path, text]) => {
    const file = shortenPath(join(directory, path))
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
