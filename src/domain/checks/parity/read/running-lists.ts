import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import { type Locale, mapLocales } from '../../../locale.ts'
import { splitSentences } from './sentences.ts'

/** A stretch of a text. */
export interface Stretch {
  start: number
  end: number
}

/** A list in a sentence: "a, b and c". */
export interface RunningList extends Stretch {
  members: Stretch[]
}

/** With fewer members it is a pair, which another language says by a word as often as not. */
const LEAST = 3
/** What is longer between two commas is a clause. */
const MOST_WORDS = 5
/** Of the first and the last member so many words are its own; no sign parts them from the sentence. */
const OUTER_WORDS = 3
/** What goes before the first comma and is followed by no more than a pair: "Where he agrees, a and b". */
const MOST_BEFORE_PAIR = 6

const SEPARATORS = mapLocales((locale) => {
  const { joining, adding } = LINGUISTICS[locale].lists
  const either = `(?:(${joining})|(?:${adding}))(?!\\p{L})`
  return new RegExp(`,\\s*(?:${either})?|(?<!\\p{L})${either}`, 'giu')
})
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu
/** Inside of these no comma parts the members of the list that they stand in. */
const WHOLE = /\([^()]*\)|[«"“][^«»"“”]*[»"”]|\d,\d/g

/** What stands between two separators, and which one stands before it. */
interface Piece extends Stretch {
  comma: boolean
  joined: boolean
  words: number
}

/** Finds the lists that run in the sentences of a text. */
export function findRunningLists(text: string, locale: Locale, least = LEAST): RunningList[] {
  return splitSentences(text).flatMap(({ text: sentence, start }) =>
    findInSentence(sentence.replace(/[.!?;:]$/, ''), locale, least, isAfterColon(text, start)).map(
      (list) => ({
        start: list.start + start,
        end: list.end + start,
        members: list.members.map((one) => ({ start: one.start + start, end: one.end + start })),
      }),
    ),
  )
}

function isAfterColon(text: string, start: number): boolean {
  return text.slice(0, start).trimEnd().endsWith(':')
}

function findInSentence(sentence: string, locale: Locale, least: number, isLedIn: boolean): RunningList[] {
  const { aside, leading } = LINGUISTICS[locale].lists
  const pieces = cut(sentence, locale)
  const isMember = ({ start, end, words }: Piece) =>
    words > 0 && words <= MOST_WORDS && !aside.test(sentence.slice(start, end))
  // "For example, a, b and c", "where he agrees, a and b".
  const isOpening = ({ start, end, words }: Piece) =>
    aside.test(sentence.slice(start, end)) && (start === 0 || words === 1)
  const lists: RunningList[] = []
  for (let first = 0; first < pieces.length - 1; first++) {
    if (isOpening(pieces[first] as Piece)) continue
    let last = first + 1
    while (last < pieces.length - 1 && isMember(pieces[last] as Piece)) last++
    const run = pieces.slice(first, last + 1)
    const led = (isLedIn && first === 0) || leading.test(sentence.slice(0, pieces[first]?.end))
    const size = measureRun(run, led && run.slice(1).every(isMember), least)
    if (size === 0) continue
    const members = gather(run.slice(0, size))
    if (members.length < least || (members.length === LEAST && least === LEAST && isLed(run, sentence)))
      continue
    lists.push(trim(members, sentence))
    first += size - 1
  }
  return lists
}

/** How many pieces of a run are the list: to the first "and" behind its last comma; 0 where it is none. */
function measureRun(run: readonly Piece[], isWhole: boolean, least: number): number {
  if (least > 2 && !run[1]?.comma) return 0
  const comma = run.findLastIndex((piece) => piece.comma && !piece.joined)
  const joined = run.findIndex((piece, index) => index > Math.max(0, comma) && piece.joined)
  return joined < 0 ? (isWhole ? run.length : 0) : joined + 1
}

/** "Date and place of birth" between two commas is one member. */
function gather(pieces: readonly Piece[]): Stretch[] {
  const members: Stretch[] = []
  for (const [index, { start, end, comma }] of pieces.entries()) {
    const last = members.at(-1)
    if (last && !comma && index < pieces.length - 1) last.end = end
    else members.push({ start, end })
  }
  return members
}

/** "Where the User agrees, a and b": one comma that parts what goes before from a pair. */
function isLed([first, second]: readonly Piece[], sentence: string): boolean {
  return (first?.words ?? 0) > MOST_BEFORE_PAIR && first?.start === 0 && /\p{Lu}/u.test(sentence[0] ?? '')
    ? (second?.words ?? 0) > 2
    : false
}

function cut(sentence: string, locale: Locale): Piece[] {
  const open = sentence.replace(WHOLE, (inside) => 'x'.repeat(inside.length))
  const pieces: Piece[] = []
  let [start, comma, joined] = [0, false, false]
  const add = (to: number) => {
    const words = [...sentence.slice(start, to).matchAll(WORD)].length
    pieces.push({ start, end: start + sentence.slice(start, to).trimEnd().length, comma, joined, words })
  }
  for (const { index, 0: sign, 1: one, 2: other } of open.matchAll(SEPARATORS[locale])) {
    add(index)
    joined = (one ?? other) !== undefined
    // "As well as" parts like a comma.
    comma = !joined || sign.startsWith(',')
    const next = index + sign.length
    start = next + (open.slice(next).length - open.slice(next).trimStart().length)
  }
  add(sentence.length)
  return pieces
}

/** The first member begins, and the last one ends, somewhere in the sentence. */
function trim(members: readonly Stretch[], sentence: string): RunningList {
  const [first, last] = [members[0] as Stretch, members.at(-1) as Stretch]
  const before = [...sentence.slice(first.start, first.end).matchAll(WORD)].at(-OUTER_WORDS)
  const after = [...sentence.slice(last.start, last.end).matchAll(WORD)][OUTER_WORDS - 1]
  const start = first.start + (before?.index ?? 0)
  const end = after ? last.start + after.index + after[0].length : last.end
  return {
    start,
    end,
    members: members.map((member) => ({
      start: member === first ? start : member.start,
      end: member === last ? end : member.end,
    })),
  }
}
