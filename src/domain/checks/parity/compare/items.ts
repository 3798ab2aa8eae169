import { LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import { findRunningLists, type RunningList } from '../read/running-lists.ts'
import { splitSentences } from '../read/sentences.ts'
import type { Wording } from './differences.ts'
import { findOutliers, type Outlier } from './outliers.ts'

export { findRunningLists } from '../read/running-lists.ts'

/** A list that is longer than another by more than this is another list. */
const FAR = 2

/**
 * Languages whose lists in the sentences of a clause have another number of members. Where the clause stood before,
 * only a number that one language changed and another did not.
 */
export function compareItems(wording: Wording, before: Wording | null, authentic: Locale): Outlier[] {
  return before ? compareChanges(wording, before, authentic) : compareNumbers(wording, authentic)
}

function compareNumbers(wording: Wording, authentic: Locale): Outlier[] {
  const locales = LOCALES.filter((locale) => wording[locale] !== undefined)
  const all = locales.map((locale) => groupBySentence(wording[locale] ?? '', locale))
  if (new Set(all.map(({ length }) => length)).size !== 1) return []
  return (all[0] ?? []).flatMap((_, sentence) => {
    const lists = all.map((groups) => groups[sentence] ?? [])
    if (new Set(lists.map(({ length }) => length)).size !== 1) return []
    return (lists[0] ?? []).flatMap((_, index) => {
      const counts = lists.map((own) => own[index]?.members.length ?? 0)
      if (Math.max(...counts) - Math.min(...counts) > FAR) return []
      const claims = locales.map((locale, at) => {
        const list = lists[at]?.[index]
        return [locale, list ? [quote(list, wording[locale] ?? '')] : []]
      })
      return findOutliers(Object.fromEntries(claims), authentic, () => false)
    })
  })
}

function groupBySentence(text: string, locale: Locale): RunningList[][] {
  const lists = findRunningLists(text, locale)
  return splitSentences(text).map(({ start, text: sentence }) =>
    lists.filter((list) => list.start >= start && list.start < start + sentence.length),
  )
}

function quote({ start, end, members }: RunningList, text: string): Claim {
  return { key: String(members.length), text: text.slice(start, end), start, end, sure: true }
}

/** What a language did to its lists from one wording to the next. */
interface Move {
  /** How many members came, or went where it is less than nothing. */
  by: number
  /** How far into the text the list stands that changed, from 0 to 1; null where none did. */
  at: number | null
}

function compareChanges(wording: Wording, before: Wording, authentic: Locale): Outlier[] {
  const locales = LOCALES.filter((locale) => wording[locale] !== undefined && before[locale] !== undefined)
  const moves = locales.map((locale) => measureMove(before[locale] ?? '', wording[locale] ?? '', locale))
  const place = moves.find(({ at }) => at !== null)?.at ?? null
  if (place === null || moves.every(({ by }) => by !== 0)) return []
  const claims = locales.map((locale, index): [Locale, Claim[]] => {
    const list = quoteNear(wording[locale] ?? '', moves[index]?.at ?? place, locale)
    return [locale, [{ ...list, key: moves[index]?.by === 0 ? 'same' : 'changed' }]]
  })
  return findOutliers(Object.fromEntries(claims), authentic, () => true)
}

/** The list of a text that stands nearest to a place, or all of a text that has none. */
function quoteNear(text: string, place: number, locale: Locale): Claim {
  const far = ({ start }: RunningList) => Math.abs(start / text.length - place)
  const [list] = findRunningLists(text, locale, 2).toSorted((one, other) => far(one) - far(other))
  return quote(list ?? { start: 0, end: text.length, members: [] }, text)
}

/** Lists are one where they share half of their words; the others came and went as wholes. */
function measureMove(before: string, after: string, locale: Locale): Move {
  if (before === after) return { by: 0, at: null }
  const left = findRunningLists(after, locale, 2)
  const move: Move = { by: 0, at: null }
  for (const old of findRunningLists(before, locale, 2)) {
    const words = readWords(before, old)
    const shared = left.map((list) => {
      const own = readWords(after, list)
      const both = [...own].filter((word) => words.has(word)).length
      return both / Math.max(1, Math.min(own.size, words.size))
    })
    const index = shared.indexOf(Math.max(...shared))
    const [list] = (shared[index] ?? 0) < 1 / 2 ? [] : left.splice(index, 1)
    if (!list || list.members.length === old.members.length) continue
    move.by += list.members.length - old.members.length
    move.at ??= list.start / after.length
  }
  return move
}

/** The words of a list by their beginnings: the same word in another case is the same. */
function readWords(text: string, { start, end }: RunningList): Set<string> {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, 6)))
}
