import { join } from 'node:path'
import { resolveTerm } from '../../domain/acceptance/term.ts'
import { KelisimError } from '../../domain/error.ts'
import { getCurrentTerms, getKind } from '../../domain/policy/current-terms.ts'
import { findInForce, findPredecessor, listAnnounced } from '../../domain/policy/life.ts'
import { findNotice } from '../../domain/policy/notice.ts'
import {
  formatVersionName,
  isPublished,
  type Policy,
  type PublishedVersion,
} from '../../domain/policy/policy.ts'
import { formatLegalDate, formatLocalTime } from '../../domain/time/date.ts'
import { computeNextNumber, draftVersion } from '../../library/drafted.ts'
import { shortenPath } from '../library.ts'
import { requireVersion } from '../require-policy.ts'
import { begin, choose } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { readReplaces } from './draft-life.ts'
import { resolveTerms, type TermsOptions } from './draft-terms.ts'
import type { Plan } from './write-drafted.ts'

/** The options of `new` for the next version of a policy. */
export interface VersionOptions extends TermsOptions {
  from?: string
}

/** Plans the next version of a policy. */
export async function planVersion(
  voice: Voice,
  directory: string,
  policy: Policy,
  options: VersionOptions,
  now: Date,
): Promise<Plan> {
  const { say, locale } = voice
  const { title } = getCurrentTerms(policy, now)
  refuseSecondDraft(voice, directory, policy)
  const published = policy.versions.filter(isPublished)
  if (voice.interactive) begin(voice, say('new.begin', { title: title[locale] }))
  const terms = published.map(resolveTerm)
  const current = published.find(({ number }) => number === findInForce(terms, now)?.number)
  const announced = listAnnounced(terms, now)
  const replaces = readReplaces(voice, announced, options)
  const start = { current, replaces, from: options.from }
  const { base, note } = await resolveBase(voice, policy, published, start, now)
  const input = {
    kind: getKind(policy),
    hasEarlier: true,
    replaces,
    announced: announced.filter(({ number }) => !replaces.includes(number)),
    notice: findNotice(current, formatLocalTime(now)),
    now,
    example: `new ${policy.id}`,
  }
  const asking = await resolveTerms(voice, input, options)
  // Only now: what is refused copies nothing.
  if (note) voice.info(note)
  return {
    directory,
    drafted: draftVersion(policy, asking, base),
    about: input,
    terms: asking,
    copiedFrom: base.number,
    promised: asking.effectiveAt || asking.urgent ? null : input.notice,
  }
}

function refuseSecondDraft({ say }: Voice, directory: string, { id, versions }: Policy): void {
  const draft = versions.find((version) => !isPublished(version))
  if (!draft) return
  throw new KelisimError(
    'draft-exists',
    say('new.draft', {
      name: formatVersionName(id, draft.number),
      folder: shortenPath(join(directory, id, String(draft.number))),
    }),
    say('new.draftAdvice'),
  )
}

interface Start {
  /** The version in force. */
  current: PublishedVersion | undefined
  /** What the next one takes the place of. */
  replaces: readonly number[]
  from: string | undefined
}

/**
 * The version whose texts and terms the next one starts from: the last one that takes effect, also while it is only
 * announced. It will be in force by the time the next one is; a copy of the one in force now would silently undo it.
 */
async function resolveBase(
  voice: Voice,
  policy: Policy,
  published: readonly PublishedVersion[],
  { current, replaces, from }: Start,
  now: Date,
): Promise<{ base: PublishedVersion; note?: string }> {
  const { say, locale } = voice
  if (from !== undefined)
    return { base: requireVersion({ ...policy, versions: [...published] }, from, say) as PublishedVersion }
  const next = { number: computeNextNumber(policy), file: { replaces } }
  // The only version of a policy can be replaced, too.
  const last = findPredecessor(published, next) ?? published.at(-1)
  if (!last) throw new Error('A policy has at least one version.')
  if (Date.parse(last.file.effectiveAt) <= now.getTime()) {
    if (replaces.length === 0) return { base: last }
    return { base: last, note: say('new.copiedInForce', { n: last.number, given: replaces.join(' ') }) }
  }
  const date = formatLegalDate(last.file.effectiveAt, locale)
  if (!voice.interactive || !current) return { base: last, note: say('new.copied', { n: last.number, date }) }
  const chosen = await choose(voice, say('new.askFrom'), [
    { value: 'announced', label: say('new.from.announced', { n: last.number, date }) },
    { value: 'inForce', label: say('new.from.inForce', { n: current.number }) },
  ])
  return { base: chosen === 'announced' ? last : current }
}
