import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { legalDate } from '../../src/domain/date.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { type Finding, findingText, isError } from '../../src/domain/finding.ts'
import { isPublished, type Policy, type Version, versionName } from '../../src/domain/policy.ts'
import { publicationEffect } from '../../src/domain/publication-effect.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { settings } from '../lib/settings.ts'
import { askYes, begin, left, needed, show } from './ask.ts'
import { effectSections } from './effect-text.ts'
import { policyChosen, policyNamed, versionNumbered } from './find.ts'
import { type Frame, framed, type Shared, type Voice, voiceOf } from './frame.ts'
import { withParagraphs } from './help.ts'
import { libraryOf } from './library.ts'
import { momentIn } from './moments.ts'
import { newPages } from './new-pages.ts'
import { sealDraft } from './seal-draft.ts'

interface Options extends Shared {
  effective?: string
  yes?: boolean
}

const AT_PUBLICATION = 'at-publication'

/** `publish [policy] [version]`: shows what a publication brings about, and seals the draft. */
export function publishCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['publish privacy', 'publish privacy 3 --effective 2026-12-02']
  const command = framed(frame, 'publish', 'publish.about', examples)
  return withParagraphs(command, frame.io, [say('help.asked')])
    .argument('[policy]', say('argument.policy'))
    .argument('[version]', say('publish.version'))
    .option('--effective <when>', say('publish.effective'))
    .option('--yes', say('publish.yesOption'))
    .action(async (id: string | undefined, number: string | undefined, options: Options) => {
      const voice = voiceOf(frame, options)
      const { directory, policies } = libraryOf(voice)
      const now = new Date()
      const policy = await policyToPublish(voice, policies, id)
      const draft = draftOf(voice, policy, number)
      const name = versionName(policy.id, draft.number)
      const unread = readLibrary(directory).findings.filter(isError)
      if (unread.length > 0) throw refusal(voice, name, unread)

      const seal = sealDraft(directory, policies, policy, draft, now, effectOf(voice, draft, options, now))
      if (seal.findings.length > 0) throw refusal(voice, name, seal.findings)
      const effect = publicationEffect(policy, seal.version, now)
      const pages = newPages(effect, settings(voice.io.env).base)
      await confirmed(voice, name, effectSections(voice, policy, effect, pages), options)

      writeFileSync(seal.file, seal.source)
      if (voice.json) voice.print(JSON.stringify({ file: seal.file, ...effect, pages }, null, 2))
      else voice.print(seal.file)
      voice.tell(say('publish.done', { name }))
    })
}

/** Shows what will happen; goes on after a yes, or at once with `--yes`. */
async function confirmed(
  voice: Voice,
  name: string,
  sections: readonly string[][],
  { yes }: Options,
): Promise<void> {
  const { say } = voice
  const text = sections.map((lines) => lines.join('\n')).join('\n\n')
  if (!voice.asks || yes) {
    voice.tell(`${text}\n`)
    if (!yes) throw needed(voice, '--yes', `publish ${name.replace('@', ' ')} --yes`)
    return
  }
  begin(voice, say('publish.begin', { name }))
  show(voice, say('publish.effect'), text)
  if (!(await askYes(voice, say('publish.confirm')))) throw left(say)
}

async function policyToPublish(voice: Voice, policies: readonly Policy[], id?: string): Promise<Policy> {
  const { say } = voice
  if (id !== undefined) return policyNamed(policies, id, say)
  if (!voice.asks) throw needed(voice, '<policy>', 'publish privacy --yes')
  const waiting = policies.filter(({ versions }) => versions.some((version) => !isPublished(version)))
  if (waiting.length === 0)
    throw new KelisimError('version-unknown', say('publish.none'), say('publish.noneAdvice'))
  return policyChosen(voice, waiting, undefined, '')
}

/** The draft that is named; without a number, the first there is. */
function draftOf({ say, locale }: Voice, policy: Policy, number: string | undefined): Version {
  const first = policy.versions.find((version) => !isPublished(version))
  const version = versionNumbered(policy, number ?? first?.number.toString(), say)
  if (!isPublished(version)) return version
  throw new KelisimError(
    'version-sealed',
    say('publish.sealed', {
      name: versionName(policy.id, version.number),
      date: legalDate(version.file.publishedAt, locale),
    }),
    say('publish.sealedAdvice', { id: policy.id }),
  )
}

function effectOf(voice: Voice, { file }: Version, { effective }: Options, now: Date): string | undefined {
  if (effective === undefined) return file.effectiveAt
  if (effective === AT_PUBLICATION) return undefined
  const given = { option: '--effective', value: effective, word: AT_PUBLICATION }
  return momentIn(voice, given, 'begins', now)
}

/** What keeps a version from being published: the findings as data for programs, in words for people. */
function refusal(voice: Voice, name: string, findings: readonly Finding[]): KelisimError {
  const { say, locale } = voice
  if (voice.json) voice.print(JSON.stringify({ findings }, null, 2))
  const listed = voice.json ? '' : `${findings.map((each) => findingText(each, locale)).join('\n\n')}\n\n`
  return new KelisimError(
    'library-invalid',
    listed + say('publish.refused', { name }),
    say('publish.refusedAdvice'),
  )
}
