import { LINGUISTICS } from '../language/linguistics-of.ts'
import type { Beside, Meaning, MeaningKind } from '../language/meanings.ts'
import type { Locale } from '../locale.ts'
import type { MeaningRow } from './words/meaning-rows.ts'
import { listTellingWords } from './words/telling-words.ts'

/** Words that say something which no figure says. */
export interface Marker {
  kind: MeaningKind
  value: string
  start: number
  end: number
  sure: boolean
  /** Says a negation as well. */
  denies: boolean
  /** What it is beside a negation. */
  denied: string | undefined
  /** Where its figure has to stand. */
  needs: Beside | undefined
  /** The same, also where a negation made sure of the bound. */
  side: Beside | undefined
  date: 'too' | 'only' | undefined
  loose: boolean
  describes: boolean
  bans: boolean
  /** Turns nothing beside it. */
  apart: boolean
  /** A denied permission. */
  withholds?: true
}

/** What stands before is looked at no further than this. */
const BEHIND = 40

/**
 * Finds the words of a text that bind, deny, limit or except, each by itself.
 *
 * @param lower the text in small letters, without its dates
 */
export function findMarkers(lower: string, text: string, locale: Locale): Marker[] {
  const markers: Marker[] = []
  let read = 0
  for (const { said, start, end: wordEnd } of listTellingWords(lower, locale)) {
    if (start < read || (said.rows.length === 0 && !said.denies)) continue
    let [end, meaning]: [number, Meaning | null | undefined] = [0, undefined]
    for (const row of said.rows) {
      const to = measureRow(row, lower, wordEnd)
      if (to <= end || row.behind?.test(lower.slice(Math.max(0, start - BEHIND), start)) === false) continue
      ;[end, meaning] = [to, row.meaning]
    }
    if (meaning) markers.push(turnInside(toMarker(meaning, start, end), lower, locale))
    else if (meaning === undefined && said.denies) {
      markers.push(toMarker(DENIED, start, wordEnd))
      end = wordEnd
    }
    if (end > 0) read = end
  }
  return markers.filter((marker) => !isMonth(marker, lower, text, locale))
}

/** A word that names a month as well names it with a capital letter: "in May". */
function isMonth({ start }: Marker, lower: string, text: string, locale: Locale): boolean {
  const { leadingToMonth } = LINGUISTICS[locale].calendar
  return (
    text[start] !== lower[start] &&
    (leadingToMonth?.test(lower.slice(Math.max(0, start - 12), start)) ?? false)
  )
}

/** What a duty is when it is denied and its word says no more of that. */
export const DENIED_DUTIES: Readonly<Record<string, string>> = {
  duty: 'prohibition',
  permission: 'prohibition',
  prohibition: 'permission',
  exemption: 'duty',
  recommendation: 'recommendation',
}

/** A duty whose last word denies within itself: «рұқсат берілмейді». */
function turnInside(marker: Marker, lower: string, locale: Locale): Marker {
  const { kind, value, start, end, denies, denied } = marker
  const { deniesInside } = LINGUISTICS[locale].negation
  if (kind !== 'duty' || denies || !deniesInside) return marker
  const last = lower.slice(start, end).split(/\P{L}/u).at(-1) ?? ''
  if (!deniesInside(last)) return marker
  return { ...marker, value: denied ?? DENIED_DUTIES[value] ?? value, denies: true }
}

const DENIED: Meaning = { kind: 'negation', value: 'denied', words: [] }

function toMarker(meaning: Meaning, start: number, end: number): Marker {
  const { kind, value, weak, denied, needs, date } = meaning
  const { denies = false, loose = false, bans = false, apart = false, describes = false } = meaning
  return {
    kind,
    value,
    start,
    end,
    sure: !weak,
    denies,
    denied,
    needs,
    side: needs,
    date,
    loose,
    bans,
    apart,
    describes,
  }
}

/** Where the words of a row end when they stand here; 0 when they do not. */
function measureRow({ rest }: MeaningRow, lower: string, wordEnd: number): number {
  if (!rest) return wordEnd
  rest.lastIndex = wordEnd
  const found = rest.exec(lower)
  return found ? wordEnd + found[0].length : 0
}
