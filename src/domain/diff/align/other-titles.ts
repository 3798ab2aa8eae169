import type { Alignable, Bag } from './pair.ts'
import { countSharedWords, countWords, subtractWords } from './similarity.ts'

/** Share of the letters of two titles in words that both have, from which they may name the same. */
const ALIKE = 0.5
/** The same of a title that the other one says elsewhere. */
const MENTIONED = 0.8
/** Letters by which a word is known again with another ending. */
const BEGINNING = 4
/** From so many words on, what an item says counts for more than what it begins with. */
const SENTENCES = 20
/** Likeness of all but the titles, and of the whole, from which the same thing bears a new name. */
const RENAMED = { rest: 0.7, whole: 0.8 }

/**
 * Tells whether two rows of tables, or items of lists, are about different things: they say so first, and what else
 * they say is no more alike than with any of their neighbours.
 */
export function areOtherTitles(a: Alignable, b: Alignable): boolean {
  const [one, other] = [listWords(a.titles), listWords(b.titles)]
  if (one.length === 0 || other.length === 0 || computeLikeness(one, other) >= ALIKE) return false
  if (a.table < 0 && Math.min(a.size, b.size) >= SENTENCES) return false
  if (isMentioned(a.titles, b.bags) || isMentioned(b.titles, a.bags)) return false
  if (computeDice(a.bags, b.bags) >= RENAMED.whole) return false
  const rest = ({ bags, titles }: Alignable) =>
    bags.map((bag, n) => subtractWords(bag, countStems(titles[n])))
  return computeDice(rest(a), rest(b)) < RENAMED.rest
}

function listWords(titles: Alignable['titles']): string[] {
  return titles.flatMap((title) => title?.match(/[\p{L}\p{N}]+/gu) ?? [])
}

/**
 * How much of two titles stands in words with one beginning, each word with its weight in letters. The first word
 * names, the last may be the form of a company.
 */
function computeLikeness(one: readonly string[], other: readonly string[]): number {
  if (one[0] === other[0]) return 1
  const known = (word: string, words: readonly string[]) =>
    words.some((there) => word === there || findBeginning(word) === findBeginning(there))
  const shared = [...one.filter((word) => known(word, other)), ...other.filter((word) => known(word, one))]
  return shared.join('').length / [...one, ...other].join('').length
}

function isMentioned(titles: Alignable['titles'], bags: readonly Bag[]): boolean {
  const stems = titles.flatMap((title, n) => [...countStems(title).keys()].map((stem) => ({ stem, n })))
  const found = stems.filter(({ stem, n }) => bags[n]?.has(stem))
  const measure = (list: typeof stems) => list.reduce((sum, { stem }) => sum + stem.length, 0)
  return measure(found) >= MENTIONED * measure(stems)
}

function findBeginning(word: string): string {
  return word.slice(0, BEGINNING)
}

function countStems(title: string | null | undefined): Bag {
  const bag = new Map<string, number>()
  for (const word of listWords([title ?? null])) {
    const stem = word.slice(0, 6)
    bag.set(stem, (bag.get(stem) ?? 0) + 1)
  }
  return bag
}

function computeDice(a: readonly Bag[], b: readonly Bag[]): number {
  const shared = a.reduce((sum, bag, n) => sum + countSharedWords(bag, b[n] as Bag), 0)
  const words = [...a, ...b].reduce((sum, bag) => sum + countWords(bag), 0)
  return words === 0 ? 1 : (2 * shared) / words
}
