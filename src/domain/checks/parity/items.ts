import { LOCALES, type Locale } from '../../locale.ts'
import { type Claim, findOutliers, type Outlier } from './claim.ts'
import type { Wording } from './differences.ts'
import { findRunningLists, type RunningList } from './running-lists.ts'
import { splitSentences } from './sentences.ts'

export { findRunningLists } from './running-lists.ts'

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
  lists: Claim[]
}

function compareChanges(wording: Wording, before: Wording, authentic: Locale): Outlier[] {
  const locales = LOCALES.filter((locale) => wording[locale] !== undefined && before[locale] !== undefined)
  const moves = locales.map((locale) => measureMove(before[locale] ?? '', wording[locale] ?? '', locale))
  const claims = locales.map((locale, index): [Locale, Claim[]] => {
    const { by = 0, lists = [] } = moves[index] ?? {}
    const [start, end] = [lists[0]?.start ?? 0, lists[0]?.end ?? 0]
    const text = lists.map((list) => list.text).join(' … ')
    // What has no list left, or never had one, is quoted by nothing.
    return [locale, [{ key: by === 0 ? 'same' : 'changed', text, start, end, sure: true }]]
  })
  const [moved, still] = [moves.some(({ by }) => by !== 0), moves.some(({ by }) => by === 0)]
  return moved && still ? findOutliers(Object.fromEntries(claims), authentic, () => true) : []
}

/** The same word in another case, or with a stop behind it, is the same member. */
function normalize(member: string): string {
  return member
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/(?<=\p{L}{4})\p{L}{1,3}(?!\p{L})/gu, '')
}

/** Lists are held together by the members that they share; the rest came and went as wholes. */
function measureMove(before: string, after: string, locale: Locale): Move {
  if (before === after)
    return { by: 0, lists: findRunningLists(after, locale).map((list) => quote(list, after)) }
  const was = findRunningLists(before, locale, 2)
  const left = findRunningLists(after, locale, 2)
  let by = 0
  const lists: Claim[] = []
  for (const old of was) {
    const wording = new Set(old.members.map(({ start, end }) => normalize(before.slice(start, end))))
    const shared = left.map(
      ({ members }) =>
        members.filter(({ start, end }) => wording.has(normalize(after.slice(start, end)))).length,
    )
    const at = shared.indexOf(Math.max(1, ...shared))
    const list = left[at]
    if (at < 0 || !list) continue
    left.splice(at, 1)
    by += list.members.length - old.members.length
    if (list.members.length !== old.members.length) lists.push(quote(list, after))
  }
  return { by, lists }
}
