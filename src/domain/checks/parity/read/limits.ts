import { composeMarkers } from '../../../facts/compose.ts'
import { findMarkers } from '../../../facts/markers.ts'
import { readFigures } from '../../../facts/read-figures.ts'
import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import type { Locale } from '../../../locale.ts'
import type { Claim } from './claim.ts'

export type LimitKind = 'exception' | 'exclusivity'

/** What ends a sentence: an echo belongs to nothing beyond it. */
const STOP = /[.;:!?\n]/

/**
 * What excepts something, or says that it is so alone. A word that may say something else is unsure: it answers a
 * sure one of another language, and its coming or going alone tells nothing.
 */
export function findLimits(text: string, locale: Locale, kind: LimitKind): Claim[] {
  const { limits, meanings } = LINGUISTICS[locale]
  const { perhaps, doubted, echo, none } = limits
  const isInside = (outer: Stretch, { start, end }: Claim) => outer.start <= start && end <= outer.end
  const { lower } = readFigures(text, locale)
  const claims: Claim[] = []
  const quiet = find(text, none)
  for (const marker of composeMarkers(findMarkers(lower, text, locale), lower, meanings)) {
    const { start, end, sure, value } = marker
    const words = text.slice(start, end)
    const last = claims.at(-1)
    if (marker.kind !== kind || value === 'included' || value === 'not only') continue
    if (last && echo?.test(words) && !STOP.test(text.slice(last.end, start))) continue
    claims.push({ key: kind, text: words, start, end, sure: sure && !doubted.test(words) })
  }
  for (const one of find(text, perhaps[kind])) {
    // «Лишь бы» is more than «лишь».
    const same = claims.findIndex((claim) => claim.start === one.start && claim.end < one.end)
    if (same >= 0 || !claims.some((claim) => claim.start < one.end && one.start < claim.end))
      claims.splice(same < 0 ? claims.length : same, same < 0 ? 0 : 1, { key: kind, ...one, sure: false })
  }
  return claims
    .filter((claim) => !quiet.some((outer) => isInside(outer, claim)))
    .toSorted((one, other) => one.start - other.start)
}

type Stretch = Pick<Claim, 'text' | 'start' | 'end'>

function find(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    text: words,
    start,
    end: start + words.length,
  }))
}
