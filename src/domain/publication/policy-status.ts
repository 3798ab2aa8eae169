import { resolveTerm } from '../acceptance/term.ts'
import type { Differ } from '../diff/differ.ts'
import { type ByLocale, LOCALES, type Locale } from '../locale.ts'
import { findEnd, findInForce, findPredecessor, findReplacement, listAnnounced } from '../policy/life.ts'
import { findNotice, type Notice } from '../policy/notice.ts'
import { isPublished, type Policy } from '../policy/policy.ts'
import type { Asks } from '../policy/version-file.ts'
import { computeProgress, type Progress } from './translation-progress.ts'

/** Where a policy stands at a moment, as its editors see it. */
export interface PolicyStatus {
  policy: string
  /** The version that binds; null before the first does. */
  inForce: { version: number; effectiveAt: string } | null
  /** When it ended, or is announced to end; null while it goes on. */
  endsAt: string | null
  /** When the next version may take effect, were it published now; null where nothing is promised, or it ends. */
  notice: Notice | null
  /** Versions that never take effect, each with the one that took its place. */
  replaced: { version: number; by: number }[]
  /** Published versions that do not bind yet, the next one first. */
  announced: { version: number; effectiveAt: string; asks: Asks }[]
  /** Versions that are not published, the first one first; usually there is none or one. */
  drafts: DraftStatus[]
}

/** How far a draft has come. */
export interface DraftStatus {
  version: number
  asks: Asks
  /** When it is to bind; null when that is left to the publication. */
  effectiveAt: string | null
  /** What changed against the version before, in each language; null for version 1. */
  progress: ByLocale<Progress> | null
  /** Languages whose translation is declared to come later. */
  pending: Locale[]
}

/** Tells where a policy stands. */
export function computePolicyStatus(policy: Policy, now: Date, differ?: Differ): PolicyStatus {
  const published = policy.versions.filter(isPublished)
  const terms = published.map(resolveTerm)
  const current = findInForce(terms, now)
  const endsAt = findEnd(terms, now)
  const binding = published.find(({ number }) => number === current?.number)
  return {
    policy: policy.id,
    inForce: current && { version: current.number, effectiveAt: current.effectiveAt },
    endsAt,
    notice: endsAt === null ? findNotice(binding, now.toISOString()) : null,
    announced: listAnnounced(terms, now).map(({ number, effectiveAt, asks }) => ({
      version: number,
      effectiveAt,
      asks,
    })),
    replaced: terms.flatMap((term) => {
      const by = findReplacement(terms, term)
      return by ? [{ version: term.number, by: by.number }] : []
    }),
    drafts: policy.versions
      .filter((version) => !isPublished(version))
      .map(({ number, file, texts }) => {
        const previous = findPredecessor(policy.versions, { number, file })
        return {
          version: number,
          asks: file.asks,
          effectiveAt: file.effectiveAt ?? null,
          progress: previous ? computeProgress(previous.texts, texts, file.authentic, differ) : null,
          pending: file.pending ?? [],
        }
      }),
  }
}

/** The languages that are behind others in a draft. */
export function listBehind({ progress }: Pick<DraftStatus, 'progress'>): Locale[] {
  return LOCALES.filter((locale) => progress !== null && progress[locale].behind.length > 0)
}
