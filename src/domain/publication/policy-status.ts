import { resolveTerm } from '../acceptance/term.ts'
import type { Differ } from '../diff/differ.ts'
import { type ByLocale, LOCALES, type Locale } from '../locale.ts'
import { findInForce, isPublished, type Policy } from '../policy/policy.ts'
import type { Asks } from '../policy/version-file.ts'
import { computeProgress, type Progress } from './translation-progress.ts'

/** Where a policy stands at a moment, as its editors see it. */
export interface PolicyStatus {
  policy: string
  /** The version that binds; null before the first does. */
  inForce: { version: number; effectiveAt: string } | null
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
  const current = findInForce(published.map(resolveTerm), now)
  return {
    policy: policy.id,
    inForce: current && { version: current.number, effectiveAt: current.effectiveAt },
    announced: published
      .filter(({ file }) => Date.parse(file.effectiveAt) > now.getTime())
      .map(({ number, file }) => ({
        version: number,
        effectiveAt: file.effectiveAt,
        asks: file.asks,
      })),
    drafts: policy.versions
      .filter((version) => !isPublished(version))
      .map(({ number, file, texts }) => {
        const previous = policy.versions.findLast((other) => other.number < number)
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
