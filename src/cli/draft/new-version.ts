import { join } from 'node:path'
import { termOf } from '../../domain/acceptance/term.ts'
import { KelisimError } from '../../domain/error.ts'
import {
  inForce,
  isPublished,
  type Policy,
  type PublishedVersion,
  versionName,
} from '../../domain/policy/policy.ts'
import { legalDate } from '../../domain/time/date.ts'
import { draftedVersion, firstTexts } from '../../library/drafted.ts'
import { versionNumbered } from '../find.ts'
import { typed } from '../library.ts'
import { begin, choose } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { type TermsOptions, termsOf } from './draft-terms.ts'
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
  refuseSecondDraft(voice, directory, policy)
  const published = policy.versions.filter(isPublished)
  if (voice.asks) begin(voice, say('new.begin', { title: policy.title[locale] }))
  const base = await baseOf(voice, policy, published, options.from, now)
  const last = published.at(-1)
  const input = {
    kind: policy.kind,
    hasEarlier: last !== undefined,
    // A later version never takes effect before an earlier one.
    notBefore: new Date(Math.max(now.getTime(), last ? Date.parse(last.file.effectiveAt) : 0)),
    now,
    example: `new ${policy.id}`,
  }
  const terms = await termsOf(voice, input, options)
  return {
    directory,
    drafted: draftedVersion(policy, terms, base?.texts ?? firstTexts(policy.title)),
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
      name: versionName(id, draft.number),
      folder: typed(join(directory, id, String(draft.number))),
    }),
    say('new.draftAdvice'),
  )
}

/**
 * The version whose texts the next one starts from: the last published one, also while it is only announced.
 * It will be in force by the time the next one is; a copy of the one in force now would silently undo it.
 */
async function baseOf(
  voice: Voice,
  policy: Policy,
  published: readonly PublishedVersion[],
  from: string | undefined,
  now: Date,
): Promise<PublishedVersion | undefined> {
  const { say, locale } = voice
  if (from !== undefined)
    return versionNumbered({ ...policy, versions: [...published] }, from, say) as PublishedVersion
  const last = published.at(-1)
  const current = published.find(({ number }) => number === inForce(published.map(termOf), now)?.number)
  if (!last || Date.parse(last.file.effectiveAt) <= now.getTime()) return last
  const date = legalDate(last.file.effectiveAt, locale)
  if (!voice.asks || !current) {
    voice.tell(say('new.copied', { n: last.number, date }))
    return last
  }
  const chosen = await choose(voice, say('new.askFrom'), [
    { value: 'announced', label: say('new.from.announced', { n: last.number, date }) },
    { value: 'inForce', label: say('new.from.inForce', { n: current.number }) },
  ])
  return chosen === 'announced' ? last : current
}
