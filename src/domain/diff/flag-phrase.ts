import type { FactChange } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import { findPhrase, pickNear, type Stretch } from '../facts/phrase.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { isLocale } from '../locale.ts'
import type { Flag } from './change.ts'
import { LEAST_STEM, shareStem } from './denials.ts'
import { isTouched, mapStretch, type SideName, type Sides } from './flag-sides.ts'

/** Longer than this a phrase tells no more. */
const MOST_WORDS = 6
/** No word is longer than this. */
const LONGEST = 60
/** No verb goes further within its clause than this. */
const ABOUT = 300
/** What is said of these stands beside them, and is there without them, too. */
const WITH_COUNTERPART: ReadonlySet<Flag['kind']> = new Set<Flag['kind']>([
  'negation',
  'duty',
  'bound',
  'exclusivity',
])

export type Facts = Record<SideName, readonly Fact[]>

/** A change of a fact in the phrases that a reader understands. */
export function toFlag({ kind, before, after }: FactChange, sides: Sides, all: Facts, locale: string): Flag {
  const find = (side: SideName, fact: Fact) => extendByBound(sides, side, fact, all[side], locale)
  const [old, now] = [before && find('before', before), after && find('after', after)]
  const quote = (side: SideName, stretch: Stretch | null) =>
    stretch &&
    (sides[side]
      .slice(stretch.start, stretch.end)
      .replaceAll(/\s*[\n\uffff]\s*/g, ' ')
      .replace(/^[\s,;:]+/, '')
      .trim() ||
      null)
  return {
    kind,
    before: quote('before', old ?? findCounterpart(sides, 'after', after, now, locale)),
    after: quote('after', now ?? findCounterpart(sides, 'before', before, old, locale)),
  }
}

/** A figure is quoted with its bound where that changed as well: «не позднее 10 дней → до 30 дней». */
function extendByBound(
  sides: Sides,
  side: SideName,
  fact: Fact,
  facts: readonly Fact[],
  locale: string,
): Stretch {
  const phrase = findPhrase(sides[side], fact, facts, locale)
  if (!/\d/.test(fact.value)) return phrase
  const bounds = pickNear(facts, phrase).filter(({ kind, sure }) => kind === 'bound' && sure)
  const bound = bounds.find((one) => {
    const { start, end } = findPhrase(sides[side], one, [fact], locale)
    return isTouched(sides, side, one) && start <= fact.start && end >= fact.end
  })
  if (!bound) return phrase
  const counted = fact.kind === 'number' ? extendByCounted(sides[side], phrase, bound, facts) : phrase
  return { start: Math.min(bound.start, counted.start), end: Math.max(bound.end, counted.end) }
}

/** The word that a number counts: «не менее 50 человек», «50-ден астам адам». */
function extendByCounted(text: string, phrase: Stretch, bound: Stretch, facts: readonly Fact[]): Stretch {
  const isBeside = bound.start > phrase.end && /^\s$/.test(text.slice(phrase.end, bound.start))
  const end = isBeside ? bound.end : phrase.end
  const [word = ''] = /^[ \u00a0]\p{L}{3,}(?![\p{L}\p{N}-])/u.exec(text.slice(end, end + LONGEST)) ?? []
  const isFact = pickNear(facts, { start: end, end: end + word.length }).some(
    (one) => one !== bound && one.start < end + word.length && one.end > end,
  )
  return word === '' || isFact ? phrase : { start: phrase.start, end: end + word.length }
}

/** Tells whether few words speak of what a phrase speaks of, as a word of both shows. */
function isSameSaid(words: string, phrase: string, locale: string): boolean {
  const prefixes = isLocale(locale) ? LINGUISTICS[locale].meanings.denyingPrefixes : []
  const [some, others] = [words, phrase].map((one) =>
    (one.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => {
      const prefix = prefixes.find(
        (start) => word.startsWith(start) && word.length - start.length >= LEAST_STEM,
      )
      return prefix ? word.slice(prefix.length) : word
    }),
  )
  if (!some || !others || some.length > MOST_WORDS) return false
  // A word that takes the place of one word has no more than its root with it: береді, бермейді.
  const least = some.length === 1 && others.length === 1 ? 3 : LEAST_STEM
  return some.some((one) => others.some((other) => one === other || shareStem(one, other, least)))
}

/** What stands on the other side in place of a phrase: «передаются» for «не передаются». */
function findCounterpart(
  sides: Sides,
  side: SideName,
  fact: Fact | null,
  phrase: Stretch | null,
  locale: string,
): Stretch | null {
  const kind = fact?.kind
  if (!fact || !kind || !phrase || !WITH_COUNTERPART.has(kind)) return null
  const other = side === 'before' ? 'after' : 'before'
  const stretch = mapStretch(sides, side, phrase)
  const words = sides[other].slice(stretch.start, stretch.end)
  if (/[.!?\n\uffff]\s/.test(words)) return null
  const said = dropFact(sides[side], phrase, fact)
  // Of words of several clauses one answers, not all.
  if (!/[,;:]\s/.test(words) && isSameSaid(words, said, locale)) return stretch
  return kind === 'negation' ? findElsewhere(sides, other, stretch, said, locale) : null
}

/** What a phrase says of, without the word that says it; all of it where that is within another word. */
function dropFact(text: string, phrase: Stretch, { start, end }: Fact): string {
  const rest = `${text.slice(phrase.start, start)} ${text.slice(end, phrase.end)}`
  return /\p{L}/u.test(rest) ? rest : text.slice(phrase.start, phrase.end)
}

/** The word that is denied on one side, where it stands near the place of that on the other: «в рекламе не используются». */
function findElsewhere(
  sides: Sides,
  side: SideName,
  place: Stretch,
  phrase: string,
  locale: string,
): Stretch | null {
  const deniesInside = isLocale(locale) ? LINGUISTICS[locale].negation.deniesInside : null
  const from = Math.max(0, place.start - ABOUT)
  const about = sides[side].slice(from, place.end + ABOUT)
  for (const { 0: word, index } of about.matchAll(/[\p{L}\p{M}]{5,}/gu)) {
    const stretch = { start: from + index, end: from + index + word.length }
    if (
      isTouched(sides, side, stretch) &&
      !deniesInside?.(word.toLowerCase()) &&
      isSameSaid(word, phrase, locale)
    )
      return stretch
  }
  return null
}
