import { fileByFirstLetter } from '../first-letters.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import type { Beside, Meaning, MeaningKind } from '../language/meanings.ts'
import { visitPlainWords } from '../language/plain-words.ts'
import { type Locale, mapLocales } from '../locale.ts'
import { memoize } from '../memoize.ts'
import { compilePattern } from '../patterns.ts'
import { spreadSpaces } from './wording.ts'

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

/** Words of one meaning, or of none, from the first one on. */
interface Row {
  meaning: Meaning | null
  head: RegExp
  rest: RegExp | null
}

const WORDS = 20_000
/** What stands before is looked at no further than this. */
const BEHIND = 40

const LEXICONS = mapLocales((locale) => {
  const { said, quiet } = LINGUISTICS[locale].meanings
  const { deniesInside } = LINGUISTICS[locale].negation
  const rows = fileByFirstLetter(
    [
      ...quiet.map((words) => ({ words, meaning: null })),
      ...said.flatMap((meaning) => meaning.words.map((words) => ({ words, meaning }))),
    ],
    ({ words }) => words,
    (mine) => mine.map(({ words, meaning }) => buildRow(words, meaning)),
  )
  return memoize(
    (word: string) => ({
      rows: rows(word[0] ?? '').filter(({ head }) => head.test(word)),
      denies: deniesInside?.(word) ?? false,
    }),
    WORDS,
  )
})

/**
 * Finds the words of a text that bind, deny, limit or except, each by itself.
 *
 * @param lower the text in small letters, without its dates
 */
export function findMarkers(lower: string, text: string, locale: Locale): Marker[] {
  const lookUp = LEXICONS[locale]
  const markers: Marker[] = []
  let read = 0
  visitPlainWords(lower, (start, wordEnd) => {
    if (start < read) return
    const { rows, denies } = lookUp(lower.slice(start, wordEnd))
    if (rows.length === 0 && !denies) return
    let [end, meaning]: [number, Meaning | null | undefined] = [0, undefined]
    for (const row of rows) {
      const to = measureRow(row, lower, wordEnd)
      if (
        to <= end ||
        (row.meaning?.behind && !row.meaning.behind.test(lower.slice(Math.max(0, start - BEHIND), start)))
      )
        continue
      ;[end, meaning] = [to, row.meaning]
    }
    if (meaning) markers.push(turnInside(toMarker(meaning, start, end), lower, locale))
    else if (meaning === undefined && denies) {
      markers.push(toMarker(DENIED, start, wordEnd))
      end = wordEnd
    }
    if (end > 0) read = end
  })
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
  if (kind !== 'duty' || denies) return marker
  const last = lower.slice(start, end).split(/\P{L}/u).at(-1) ?? ''
  if (!LINGUISTICS[locale].negation.deniesInside?.(last)) return marker
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
function measureRow({ rest }: Row, lower: string, wordEnd: number): number {
  if (!rest) return wordEnd
  rest.lastIndex = wordEnd
  const found = rest.exec(lower)
  return found ? wordEnd + found[0].length : 0
}

function buildRow(words: string, meaning: Meaning | null): Row {
  const at = findTopSpace(words)
  const [head, rest] = at < 0 ? [words, null] : [words.slice(0, at), words.slice(at)]
  return {
    meaning,
    head: compilePattern(`^(?:${head})$`, 'u'),
    rest: rest === null ? null : compilePattern(`${spreadSpaces(rest)}(?![\\p{L}\\p{N}])`, 'uy'),
  }
}

/** The first space, or group that begins with one, outside of other groups. */
function findTopSpace(words: string): number {
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '\\') at++
    else if (words[at] === '(') {
      if (depth === 0 && /^\((?:\?:)? /.test(words.slice(at))) return at
      depth++
    } else if (words[at] === ')') depth--
    else if (words[at] === ' ' && depth === 0) return at
  }
  return -1
}
