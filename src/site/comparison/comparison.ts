import type { ShownNote } from '../../domain/changes/shown-notes.ts'
import type { Addressing } from '../../domain/config/config.ts'
import type { TextDiff } from '../../domain/diff/change.ts'
import { isChanged } from '../../domain/diff/changed.ts'
import type { Locale } from '../../domain/locale.ts'
import type { ChangeSay } from '../../domain/say.ts'
import type { SiteSay } from '../i18n/say.ts'
import { buildPath, place } from '../paths.ts'
import type { ChangeView } from './view-names.ts'

/** One of two versions that are compared. */
export interface ComparedVersion {
  number: number
  /** Its date and number in words. */
  dated: string
}

/** Two versions and what differs between them, as every view shows it; printed by the build, made into DOM by a browser. */
export interface Comparison extends Addressing {
  locale: Locale
  /** Says the site's messages, and below what is said of changes everywhere. */
  say: SiteSay
  sayChange: ChangeSay
  policy: string
  from: ComparedVersion
  to: ComparedVersion
  diff: TextDiff
  /** What binds beside the words and differs. */
  terms: readonly ShownNote[]
  view: ChangeView
  /** The address of each view. */
  hrefs: Record<ChangeView, string>
  /** The number under which the history of a clause is found; null when there is none worth telling. */
  findHistory(version: number, number: string): string | null
}

/** What the two sides are called, and the ways to their texts; back in time, neither is the new one. */
export function getSideNames({ say, from, to }: Pick<Comparison, 'say' | 'from' | 'to'>) {
  const read = say('history.read')
  return from.number > to.number
    ? { before: say('compare.from'), after: say('compare.to'), readBefore: read, readAfter: read }
    : {
        before: say('changes.before'),
        after: say('changes.after'),
        readBefore: say('changes.inOldText'),
        readAfter: say('changes.inText'),
      }
}

/** What a reader would notice, in reading order; the place in this list is what people are told as n of N. */
export function listChanged({ diff }: Pick<Comparison, 'diff'>) {
  return diff.changes.filter(isChanged)
}

/** The address of a clause in the text of the version that has it. */
export function buildTextHref(
  { base, languages, locale, policy }: Comparison,
  version: number,
  path: string,
): string {
  return `${buildPath({ base, languages }, locale, place.version(policy, version))}#${path}`
}

/** The address of the history of a clause, if there is one. */
export function findHistoryHref(comparison: Comparison, version: number, number: string): string | null {
  const { base, languages, locale, policy } = comparison
  const address = comparison.findHistory(version, number)
  return address === null ? null : buildPath({ base, languages }, locale, place.clause(policy, address))
}
