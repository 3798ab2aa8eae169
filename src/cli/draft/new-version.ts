import { join } from 'node:path'
import { resolveTerm } from '../../domain/acceptance/term.ts'
import { KelisimError } from '../../domain/error.ts'
import { getCurrentTerms, getKind } from '../../domain/policy/current-terms.ts'
import { findInForce } from '../../domain/policy/life.ts'
import {
  formatVersionName,
  isPublished,
  type Policy,
  type PublishedVersion,
} from '../../domain/policy/policy.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import { createFirstTexts, draftVersion } from '../../library/drafted.ts'
import { shortenPath } from '../library.ts'
import { requireVersion } from '../require-policy.ts'
import { begin, choose } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { resolveTerms, type TermsOptions } from './draft-terms.ts'
import { nameFirstSection } from './first-section.ts'
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
  const base = await resolveBase(voice, policy, published, options.from, now)
  const last = published.at(-1)
  const input = {
    kind: getKind(policy),
    hasEarlier: last !== undefined,
    // A later version never takes effect before an earlier one.
    notBefore: new Date(Math.max(now.getTime(), last ? Date.parse(last.file.effectiveAt) : 0)),
    now,
    example: `new ${policy.id}`,
  }
  const terms = await resolveTerms(voice, input, options)
  return {
    directory,
    drafted: draftVersion(policy, terms, base?.texts ?? createFirstTexts(title, nameFirstSection())),
    about: input,
    terms,
    copiedFrom: base?.number,
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

/**
 * The version whose texts the next one starts from: the last published one, also while it is only announced.
 * It will be in force by the time the next one is; a copy of the one in force now would silently undo it.
 */
async function resolveBase(
  voice: Voice,
  policy: Policy,
  published: readonly PublishedVersion[],
  from: string | undefined,
  now: Date,
): Promise<PublishedVersion | undefined> {
  const { say, locale } = voice
  if (from !== undefined)
    return requireVersion({ ...policy, versions: [...published] }, from, say) as PublishedVersion
  const last = published.at(-1)
  const current = published.find(
    ({ number }) => number === findInForce(published.map(resolveTerm), now)?.number,
  )
  if (!last || Date.parse(last.file.effectiveAt) <= now.getTime()) return last
  const date = formatLegalDate(last.file.effectiveAt, locale)
  if (!voice.interactive || !current) {
    voice.info(say('new.copied', { n: last.number, date }))
    return last
  }
  const chosen = await choose(voice, say('new.askFrom'), [
    { value: 'announced', label: say('new.from.announced', { n: last.number, date }) },
    { value: 'inForce', label: say('new.from.inForce', { n: current.number }) },
  ])
  return chosen === 'announced' ? last : current
}
