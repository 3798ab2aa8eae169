import type { Reach } from '../../domain/acceptance/reach.ts'
import { differ } from '../../domain/checks/check-version.ts'
import { type Finding, isError } from '../../domain/checks/finding.ts'
import { KelisimError } from '../../domain/error.ts'
import { isPublished, type Policy, type Version, versionName } from '../../domain/policy/policy.ts'
import { type PublicationEffect, publicationEffect } from '../../domain/publication/publication-effect.ts'
import { legalDate } from '../../domain/time/date.ts'
import { readLibrary } from '../../library/read-library.ts'
import { printed } from '../check/print.ts'
import { policyChosen, policyNamed, versionNumbered } from '../find.ts'
import type { EditorsLibrary } from '../library.ts'
import { type NewPage, newPages } from '../new-pages.ts'
import { type NoReach, reachOfVersion, standings } from '../reach.ts'
import { settings } from '../settings.ts'
import { askYes, begin, left, needed, show } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { effectSections } from './effect-text.ts'
import { momentIn } from './moments.ts'
import { type SealedDraft, sealDraft } from './seal-draft.ts'

/** The options of a publication, whichever command makes it. */
export interface PublicationOptions {
  effective?: string
  yes?: boolean
}

/** What a publication brings about, as programs read it. */
export interface PublicationReport extends PublicationEffect {
  reach: Reach | NoReach
  pages: NewPage[]
}

const AT_PUBLICATION = 'at-publication'

/** The policy that is named, or chosen at a terminal among those with a draft. */
export async function policyToPublish(
  voice: Voice,
  policies: readonly Policy[],
  id: string | undefined,
  example: string,
): Promise<Policy> {
  const { say } = voice
  if (id !== undefined) return policyNamed(policies, id, say)
  if (!voice.asks) throw needed(voice, '<policy>', example)
  const waiting = policies.filter(({ versions }) => versions.some((version) => !isPublished(version)))
  if (waiting.length === 0)
    throw new KelisimError('version-unknown', say('publish.none'), say('publish.noneAdvice'))
  return policyChosen(voice, waiting, undefined, example)
}

/** The version that is named; without a number, the draft, or else the last one. */
export function versionToPublish({ say }: Voice, policy: Policy, number: string | undefined): Version {
  const draft = policy.versions.find((version) => !isPublished(version))
  return versionNumbered(policy, number ?? draft?.number.toString(), say)
}

/** The error of what is published already. */
export function alreadySealed({ say, locale }: Voice, { id }: Policy, version: Version): KelisimError {
  const date = legalDate(version.file.publishedAt ?? '', locale)
  return new KelisimError(
    'version-sealed',
    say('publish.sealed', { name: versionName(id, version.number), date }),
    say('publish.sealedAdvice', { id }),
  )
}

/** The draft as it would be once sealed; refused while there are errors. */
export function sealedOrRefused(
  voice: Voice,
  { directory, policies }: EditorsLibrary,
  policy: Policy,
  draft: Version,
  { effective }: PublicationOptions,
  now: Date,
): SealedDraft {
  const refuse = (findings: readonly Finding[]) => {
    if (findings.length === 0) return
    const name = versionName(policy.id, draft.number)
    throw refusal(voice, directory, findings, voice.say('publish.refused', { name }))
  }
  const effectiveAt = effective === undefined ? draft.file.effectiveAt : momentOf(voice, effective, now)
  refuse(readLibrary(directory).findings.filter(isError))
  const seal = sealDraft(directory, policies, policy, draft, now, effectiveAt)
  refuse(seal.findings)
  return seal
}

/** The moment that `--effective` names; undefined for that of the publication. */
export function momentOf(voice: Voice, effective: string, earliest: Date): string | undefined {
  if (effective === AT_PUBLICATION) return undefined
  const given = { option: '--effective', value: effective, word: AT_PUBLICATION }
  return momentIn(voice, given, 'begins', earliest)
}

/** What keeps a version from being published: the findings as data for programs, in words for people. */
export function refusal(
  voice: Voice,
  directory: string,
  findings: readonly Finding[],
  problem: string,
): KelisimError {
  const advice = voice.say('publish.refusedAdvice')
  if (!voice.json) {
    const list = printed(findings, voice, directory, voice.stress)
    return new KelisimError('library-invalid', `${list}\n\n${problem}`, advice)
  }
  voice.print(JSON.stringify({ findings }, null, 2))
  return new KelisimError('library-invalid', problem, advice)
}

/** Shows what a publication brings about; goes on after a yes, or at once with `--yes`. */
export async function confirmed(
  voice: Voice,
  { policies }: EditorsLibrary,
  policy: Policy,
  { version }: SealedDraft,
  now: Date,
  { yes, command }: { yes: boolean | undefined; command: string },
): Promise<PublicationReport> {
  const { say } = voice
  const name = versionName(policy.id, version.number)
  const effect = publicationEffect(policy, version, now, differ)
  const place = { id: policy.id, number: version.number }
  const reach = reachOfVersion(policies, place, version.file, await standings(voice), now)
  const pages = newPages(effect, settings(voice.io.env).base)
  const sections = effectSections(voice, policy, effect, reach, pages)
  const text = sections.map((lines) => lines.join('\n')).join('\n\n')
  if (!voice.asks || yes) {
    voice.tell(`${text}\n`)
    if (!yes) throw needed(voice, '--yes', `${command} ${name.replace('@', ' ')} --yes`)
  } else {
    begin(voice, say('publish.begin', { name }))
    show(voice, say('publish.effect'), text)
    if (!(await askYes(voice, say('publish.confirm')))) throw left(say)
  }
  return { ...effect, reach, pages }
}
