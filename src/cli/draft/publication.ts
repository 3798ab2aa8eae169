import type { Reach } from '../../domain/acceptance/reach.ts'
import { differ } from '../../domain/checks/check-version.ts'
import type { Finding } from '../../domain/checks/finding.ts'
import { KelisimError } from '../../domain/error.ts'
import {
  formatVersionName,
  isPublished,
  type Policy,
  type PublishedVersion,
  type Version,
} from '../../domain/policy/policy.ts'
import { AT_PUBLICATION } from '../../domain/policy/seal.ts'
import {
  computePublicationEffect,
  type PublicationEffect,
} from '../../domain/publication/publication-effect.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import { collectReadingFindings } from '../../library/findings-in.ts'
import { checkSealable } from '../../library/sealable.ts'
import { formatFindings } from '../check/print.ts'
import { spellFinding } from '../check/spell-findings.ts'
import type { EditorsLibrary } from '../library.ts'
import { listNewPages, type NewPage } from '../new-pages.ts'
import { computeVersionReach, type NoReach, readStandings } from '../read-standings.ts'
import { choosePolicy, createMissingPolicyError, requirePolicy, requireVersion } from '../require-policy.ts'
import { readScriptSettings } from '../settings.ts'
import { askYes, begin, createCancelledError, createMissingOptionError, show } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { formatEffect } from './effect-text.ts'
import { parseMoment } from './moments.ts'
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

/** The policy that is named, or chosen at a terminal among those with a draft. */
export async function choosePolicyToPublish(
  voice: Voice,
  policies: readonly Policy[],
  id: string | undefined,
  example: string,
): Promise<Policy> {
  const { say } = voice
  if (id !== undefined) return requirePolicy(policies, id, say)
  if (!voice.interactive) throw createMissingPolicyError(voice, policies, example)
  const waiting = policies.filter(({ versions }) => versions.some((version) => !isPublished(version)))
  if (waiting.length === 0)
    throw new KelisimError('version-unknown', say('publish.none'), say('publish.noneAdvice'))
  return choosePolicy(voice, waiting, undefined, example)
}

/** The version that is named; without a number, the draft, or else the last one. */
export function findVersionToPublish({ say }: Voice, policy: Policy, number: string | undefined): Version {
  const draft = policy.versions.find((version) => !isPublished(version))
  return requireVersion(policy, number ?? draft?.number.toString(), say)
}

/** The error of what is published already. */
export function createAlreadySealedError(
  { say, locale }: Voice,
  { id }: Policy,
  version: Version,
): KelisimError {
  const date = formatLegalDate(version.file.publishedAt ?? '', locale)
  return new KelisimError(
    'version-sealed',
    say('publish.sealed', { name: formatVersionName(id, version.number), date }),
    say('publish.sealedAdvice', { id }),
  )
}

/** The draft as it would be once sealed; refused while it, or the published history before it, has errors. */
export function sealOrRefuse(
  voice: Voice,
  { directory }: EditorsLibrary,
  policy: Policy,
  draft: Version,
  { effective }: PublicationOptions,
  now: Date,
): SealedDraft {
  const refuse = (findings: readonly Finding[]) => {
    if (findings.length === 0) return
    const name = formatVersionName(policy.id, draft.number)
    throw createRefusedError(voice, directory, findings, voice.say('publish.refused', { name }))
  }
  const effect = resolveEffect(voice, draft, effective, now)
  refuse(collectReadingFindings(directory, policy.id, draft.number))
  refuse(checkSealable(policy, draft, now))
  const effectiveAt = effect === AT_PUBLICATION ? undefined : effect
  const seal = sealDraft(directory, policy, draft, now, effectiveAt)
  refuse(seal.findings)
  return seal
}

/** When a draft takes effect: as `--effective` says, or else its file; a moment, or `at-publication`. */
export function resolveEffect(
  voice: Voice,
  { file }: Version,
  effective: string | undefined,
  earliest: Date,
): string {
  const given = effective === undefined ? file.effectiveAt : parseEffective(voice, effective, earliest)
  return given ?? AT_PUBLICATION
}

/** The moment that `--effective` names; undefined for that of the publication. */
export function parseEffective(voice: Voice, effective: string, earliest: Date): string | undefined {
  if (effective === AT_PUBLICATION) return undefined
  const given = { option: '--effective', value: effective, word: AT_PUBLICATION }
  return parseMoment(voice, given, 'begins', earliest)
}

/** What keeps a version from being published: the findings as data for programs, in words for people. */
export function createRefusedError(
  voice: Voice,
  directory: string,
  findings: readonly Finding[],
  problem: string,
): KelisimError {
  const advice = [voice.say('publish.refusedAdvice'), ...adviseDay(voice, findings)].join('\n')
  if (!voice.json) {
    const list = formatFindings(findings, voice, directory, voice.styleInfo)
    return new KelisimError('library-invalid', `${list}\n\n${problem}`, advice)
  }
  voice.output(JSON.stringify({ findings: findings.map(spellFinding) }, null, 2))
  return new KelisimError('library-invalid', problem, advice)
}

/** The day that an option can name, where the effect is too early. */
function adviseDay({ say, locale }: Voice, findings: readonly Finding[]): string[] {
  const earliest = findings.find(({ key }) => key === 'life.noticeShort')?.values.earliest
  if (earliest === undefined) return []
  const moment = String(earliest)
  return [say('publish.earliest', { date: formatLegalDate(moment, locale), day: moment.slice(0, 10) })]
}

/** Shows what a publication brings about; goes on after a yes, or at once with `--yes`. */
export async function confirmPublication(
  voice: Voice,
  library: EditorsLibrary,
  policy: Policy,
  { version }: SealedDraft,
  now: Date,
  { yes, command }: { yes: boolean | undefined; command: string },
): Promise<PublicationReport> {
  const { say } = voice
  const name = formatVersionName(policy.id, version.number)
  const report = await foreseePublication(voice, library, policy, version, now)
  const sections = formatEffect(voice, version, report, report.reach, report.pages)
  const text = sections.map((lines) => lines.join('\n')).join('\n\n')
  if (!voice.interactive || yes) {
    voice.info(`${text}\n`)
    if (!yes) throw createMissingOptionError(voice, '--yes', `${command} ${name.replace('@', ' ')} --yes`)
  } else {
    begin(voice, say('publish.begin', { name }))
    show(voice, say('publish.effect'), text)
    if (!(await askYes(voice, say('publish.confirm')))) throw createCancelledError(say)
  }
  return report
}

/** What the publication of a version brings about, for whom, and on which pages. */
export async function foreseePublication(
  voice: Voice,
  { policies }: EditorsLibrary,
  policy: Policy,
  version: PublishedVersion,
  now: Date,
): Promise<PublicationReport> {
  const effect = computePublicationEffect(policy, version, now, differ)
  const place = { id: policy.id, number: version.number }
  const reach = computeVersionReach(policies, place, version.file, await readStandings(voice), now)
  return { ...effect, reach, pages: listNewPages(effect, readScriptSettings(voice.io.env)) }
}
