import type { Fact } from '../facts/fact.ts'
import { pickNear, type Stretch } from '../facts/phrase.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { isLocale } from '../locale.ts'
import { memoize } from '../memoize.ts'
import { compilePattern, findAll } from '../patterns.ts'
import { shareStem } from './denials.ts'
import type { Facts } from './flag-phrase.ts'
import { mapStretch, type SideName, type Sides } from './flag-sides.ts'

/** As many words on each side of a fact tell which thing it is said of. */
const WORDS_BESIDE = 2
const REACH = 60
/** Stretches of one clause whose words are remembered. */
const PLACES = 16
const WORD = compilePattern(String.raw`[\p{L}\p{M}\p{N}]+(?:[-‑’'][\p{L}\p{M}\p{N}]+)*`, 'gu')
const SENTENCE = /[.!?;:\n\uffff](?:\s|$)/
const CLAUSE = /[,.!?;:\n\uffff]/

/** The nearest words on either side of a fact, the nearest first. */
interface Beside {
  before: string[]
  after: string[]
}

/**
 * Tells whether the same fact of both wordings is said of other things in each: «хранение 5 дней, проверка 10 дней»
 * that became «хранение 10 дней, проверка 5 дней», "fees are not refundable, goods are" the other way round.
 * A fact that moved with the words around it is not swapped.
 */
export function createSwaps(sides: Sides, facts: Facts, locale: string): (one: Fact, other: Fact) => boolean {
  const flip = (side: SideName) => (side === 'before' ? 'after' : 'before')
  const read = remember((side, fact) => readBeside(sides[side], fact))
  const places = { before: indexPlaces(sides.after), after: indexPlaces(sides.before) }
  const gap = remember((side, fact) =>
    findGap(mapStretch(sides, side, fact), places[side], fact, read(side, fact), locale),
  )
  const formatPlace = (side: SideName, fact: Fact) => {
    const { before, after } = read(side, fact)
    return `${fact.kind} ${before[0]} ${after[0]}`
  }
  const groups = new Map<SideName, ReadonlyMap<string, Fact[]>>()
  const pickAlike = (side: SideName, place: string) => {
    const group =
      groups.get(side) ??
      Map.groupBy(
        facts[side].filter(({ sure }) => sure),
        (fact) => formatPlace(side, fact),
      )
    groups.set(side, group)
    return group.get(place) ?? []
  }
  /** How much another value that stands exactly here has in common with this place. */
  const rival = remember((side, fact) => {
    const other = flip(side)
    const alike = pickAlike(other, formatPlace(side, fact))
    const rivals = pickNear(alike, mapStretch(sides, side, fact)).filter(({ value }) => value !== fact.value)
    return Math.max(0, ...rivals.map((one) => countShared(read(side, fact), read(other, one))))
  })
  const isOusted = (side: SideName, fact: Fact, twin: Fact) => {
    const best = rival(side, fact)
    return best > 0 && best > countShared(read(side, fact), read(flip(side), twin))
  }
  const isGone = (side: SideName, fact: Fact, twin: Fact) => {
    const at = fact.kind === 'negation' ? gap(side, fact) : undefined
    if (at === undefined) return false
    return CLAUSE.test(sides[flip(side)].slice(Math.min(at, twin.end), Math.max(at, twin.start)))
  }
  return (one, other) =>
    isOusted('before', one, other) ||
    isOusted('after', other, one) ||
    isGone('before', one, other) ||
    isGone('after', other, one)
}

/** Asks once of each fact. */
function remember<Answer>(
  ask: (side: SideName, fact: Fact) => Answer,
): (side: SideName, fact: Fact) => Answer {
  const known = new Map<Fact, Answer>()
  return (side, fact) => {
    if (!known.has(fact)) known.set(fact, ask(side, fact))
    return known.get(fact) as Answer
  }
}

function readBeside(text: string, { start, end }: Fact): Beside {
  const head = text
    .slice(Math.max(0, start - REACH), start)
    .split(SENTENCE)
    .at(-1) as string
  const [tail = ''] = text.slice(end, end + REACH).split(SENTENCE, 1)
  const words = head.toLowerCase().match(WORD) ?? []
  return { before: words.slice(-WORDS_BESIDE).reverse(), after: listFirstWords(tail.toLowerCase()) }
}

function listFirstWords(text: string): string[] {
  const words: string[] = []
  WORD.lastIndex = 0
  while (words.length < WORDS_BESIDE) {
    const found = WORD.exec(text)
    if (!found) break
    words.push(found[0])
  }
  return words
}

function countShared(one: Beside, other: Beside): number {
  return countLeading(one.before, other.before) + countLeading(one.after, other.after)
}

function countLeading(one: readonly string[], other: readonly string[]): number {
  const parted = one.findIndex((word, index) => word !== other[index])
  return parted < 0 ? one.length : parted
}

/** The words of a text by those that stand before them. */
interface Pair {
  word: string
  start: number
}

/** Reads the pairs of neighbouring words in a stretch of a text, once for facts that share it. */
function indexPlaces(text: string): (from: number, to: number) => ReadonlyMap<string, readonly Pair[]> {
  const read = memoize((stretch: string) => {
    const [from, to] = stretch.split(' ').map(Number) as [number, number]
    const words = findAll(WORD, text.slice(from, to).toLowerCase())
    const pairs = new Map<string, Pair[]>()
    words.forEach(({ 0: word, index }, position) => {
      const last = words[position - 1]
      if (!last || CLAUSE.test(text.slice(from + last.index, from + index))) return
      const behind = pairs.get(last[0]) ?? []
      if (behind.length === 0) pairs.set(last[0], behind)
      behind.push({ word, start: from + index })
    })
    return pairs
  }, PLACES)
  return (from, to) => read(`${from} ${to}`)
}

/** Where on the other side the words stand that a denial parted or that it denied by an ending. */
function findGap(
  place: Stretch,
  listPairs: ReturnType<typeof indexPlaces>,
  fact: Fact,
  { before: [previous = ''], after: [next = ''] }: Beside,
  locale: string,
): number | undefined {
  const inside = isLocale(locale) ? LINGUISTICS[locale].negation.deniesInside : null
  const lower = fact.text.toLowerCase()
  const isWithin = inside?.(lower) ?? false
  if (previous === '' || (!isWithin && next === '')) return undefined
  const pairs = listPairs(Math.max(0, place.start - REACH), place.end + REACH).get(previous) ?? []
  const isMeant = ({ word }: Pair) =>
    isWithin ? word !== lower && !inside?.(word) && shareStem(word, lower) : word === next
  return pairs.find(isMeant)?.start
}
