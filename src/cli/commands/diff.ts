import { readFileSync, statSync } from 'node:fs'
import type { Command } from 'commander'
import type { ShownNote } from '../../domain/changes/shown-notes.ts'
import { listShownTerms } from '../../domain/changes/shown-terms.ts'
import { formatDiff } from '../../domain/changes/spoken-diff.ts'
import type { TextDiff } from '../../domain/diff/change.ts'
import { diffTexts } from '../../domain/diff/diff.ts'
import { diffVersions } from '../../domain/diff/diff-versions.ts'
import { KelisimError } from '../../domain/error.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { readEditorsLibrary } from '../library.ts'
import { choosePair } from '../require-policy.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'

interface Options extends Shared {
  before?: string
  after?: string
}

/** `diff [policy] [from] [to]`: what changed between two versions, or between any two markdown files. */
export function createDiffCommand(frame: Frame): Command {
  const { say } = frame
  return createCommand(frame, 'diff', 'diff.about', ['diff privacy 1 2', 'diff --before a.md --after b.md'])
    .argument('[policy]', say('argument.policy'))
    .argument('[from]', say('diff.from'))
    .argument('[to]', say('diff.to'))
    .option('--before <file>', say('diff.before'))
    .option('--after <file>', say('diff.after'))
    .action(async (id: string | undefined, from: string | undefined, to: string | undefined, options) => {
      const voice = createVoice(frame, options as Options)
      const { before, after } = options as Options
      const { terms, ...diff } =
        before !== undefined || after !== undefined
          ? diffFiles(voice, before, after)
          : await diffChosen(voice, id, from, to)
      if (voice.json) voice.output(JSON.stringify({ ...diff, terms }, null, 2))
      else {
        for (const term of terms) voice.output(`${term.name}: ${term.before ?? '–'} → ${term.after ?? '–'}`)
        voice.output(colourMarks(formatDiff(diff, sayDomainIn(voice.locale)), voice))
        voice.info(`\n${say('diff.marks')}`)
      }
      for (const cap of diff.caps) voice.info(say('diff.coarse', { cap }))
    })
}

/** What differs in the words, and what binds beside them. */
type Difference = TextDiff & { terms: ShownNote[] }

function diffFiles(voice: Voice, before?: string, after?: string): Difference {
  const [old, now] = [readText(voice, '--before', before), readText(voice, '--after', after)]
  return { ...diffTexts(old, now, voice.locale), terms: [] }
}

/** All languages decide which clause became which; one of them is shown. */
async function diffChosen(voice: Voice, ...chosen: (string | undefined)[]): Promise<Difference> {
  const { policies } = readEditorsLibrary(voice)
  const { from, to } = await choosePair(voice, policies, chosen, 'diff privacy 1 2')
  const terms = listShownTerms(from.file, to.file, sayDomainIn(voice.locale))
  return { ...diffVersions(from.texts, to.texts, to.file)[voice.locale], terms }
}

function readText({ say }: Voice, option: string, path = ''): string {
  const found = path === '' ? undefined : statSync(path, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) return readFileSync(path, 'utf8')
  const problem = found ? 'diff.isFolder' : 'diff.file'
  throw new KelisimError(
    'usage',
    say(problem, { option, path: JSON.stringify(path) }),
    say('diff.fileAdvice'),
  )
}

/** Colours for a terminal; the marks stay, so that nothing is said by colour alone. */
function colourMarks(text: string, { styleOutput: style }: Voice): string {
  return text
    .replace(/\[-[\s\S]*?-\]/g, (found) => style('red', found))
    .replace(/\{\+[\s\S]*?\+\}/g, (found) => style('green', found))
}
