import { LINGUISTICS } from '../language/linguistics-of.ts'
import { isLocale } from '../locale.ts'
import { compilePattern } from '../patterns.ts'
import type { Fact, FactKind } from './fact.ts'
import { findFirst } from './find-first.ts'
import { SPACE } from './wording.ts'

/** A stretch of a text. */
export interface Stretch {
  start: number
  end: number
}

/** How many words of weight a reader needs beside a fact to understand it. */
const NEEDED: Readonly<Partial<Record<FactKind, number>>> = {
  negation: 1,
  duty: 1,
  bound: 2,
  exception: 3,
  exclusivity: 2,
}
/** Never more than this, however light the words are. */
const MOST_WORDS = 5
/** A bound and its figure are no further apart. */
const NEAR = 24
/** No word is longer than this. */
const LONGEST = 60
/** No fact is longer than this. */
const FAR = 160

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑’'][\p{L}\p{M}\p{N}]+)*`
const NEXT = compilePattern(`${SPACE}(${WORD})`, 'uy')
const PREVIOUS = compilePattern(`${WORD}${SPACE}`, 'uy')
const LETTER = /[\p{L}\p{M}\p{N}'’‑-]/u

/**
 * The phrase that tells a reader what a fact says: a denied word with its verb, a bound with its figure, a duty
 * with what has to be done.
 *
 * @param facts all of the text
 */
export function findPhrase(text: string, fact: Fact, facts: readonly Fact[], locale: string): Stretch {
  const phrase = findWords(text, fact, facts, locale)
  // A value is not cut: "before 5 May".
  const cut = pickNear(facts, phrase).find(
    ({ value, start, end }) => /\d/.test(value) && start < phrase.end && end > phrase.end,
  )
  return cut ? { ...phrase, end: cut.end } : phrase
}

function findWords(text: string, fact: Fact, facts: readonly Fact[], locale: string): Stretch {
  const { start, end } = extendToWord(text, fact)
  const { kind } = fact
  const needed = NEEDED[kind]
  if (needed === undefined || !isLocale(locale)) return { start, end }
  const { meanings, negation } = LINGUISTICS[locale]
  const lower = fact.text.toLowerCase()
  if (kind === 'negation' && negation.deniesInside?.(lower)) return { start, end }
  const figure = kind === 'bound' && !fact.alone ? findFigureBeside(text, fact, facts) : undefined
  if (figure) return { start: Math.min(start, figure.start), end: Math.max(end, figure.end) }
  const reversed = meanings.otherWay?.test(lower) ?? false
  const phrase =
    (meanings.spokenOf === 'after') === reversed
      ? extendBack(text, { start, end }, needed)
      : extend(text, { start, end }, needed, meanings.between)
  if (fact.alone) {
    // "30 days after the end".
    const figure = pickNear(facts, { start, end }).find(
      (one) => /\d/.test(one.value) && one.end === start - 1,
    )
    return figure ? { ...phrase, start: figure.start } : phrase
  }
  if (!(kind === 'negation' || kind === 'duty') || !meanings.leading) return phrase
  const leading = meanings.leading.exec(text.slice(Math.max(0, phrase.start - 12), phrase.start))?.[1] ?? ''
  return { ...phrase, start: phrase.start - leading.length }
}

/** A word is quoted whole: "non-exclusive", «5-го». */
function extendToWord(text: string, { start, end }: Stretch): Stretch {
  const before = isHyphen(text[start - 1])
    ? (/(?:[\p{L}\p{N}]+[-‑])+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '')
    : ''
  const after = isHyphen(text[end])
    ? (/^(?:[-‑]\p{L}[\p{L}\p{N}]*)+/u.exec(text.slice(end, end + 40))?.[0] ?? '')
    : ''
  return { start: start - before.length, end: end + after.length }
}

function isHyphen(character: string | undefined): boolean {
  return character === '-' || character === '‑'
}

/** The figure beside a bound, the nearest one. */
export function findFigureBeside(
  text: string,
  { start, end }: Stretch,
  facts: readonly Fact[],
): Fact | undefined {
  const measure = (from: number, to: number) =>
    from <= to && to - from < NEAR && !/[.;:!?\n\uffff]/.test(text.slice(from, to)) ? to - from : NEAR
  const far = (fact: Fact) => Math.min(measure(end, fact.start), measure(fact.end, start))
  const [nearest] = pickNear(facts, { start, end })
    .filter((fact) => /\d/.test(fact.value) && far(fact) < NEAR)
    .toSorted((one, other) => far(one) - far(other))
  return nearest
}

/** Facts in or beside a stretch; they come in their order. */
export function pickNear<T extends Stretch>(facts: readonly T[], { start, end }: Stretch): T[] {
  const near: T[] = []
  for (let at = findFirst(facts, (fact) => fact.start >= start - FAR); at < facts.length; at++) {
    const fact = facts[at] as T
    if (fact.start > end + FAR) break
    near.push(fact)
  }
  return near
}

function extend(text: string, { start, end }: Stretch, needed: number, between: RegExp): Stretch {
  let [to, left] = [end, needed]
  for (let words = 0; left > 0 && words < MOST_WORDS; words++) {
    NEXT.lastIndex = to
    const [whole = '', word = ''] = NEXT.exec(text) ?? []
    if (whole === '') break
    to += whole.length
    if (!between.test(word.toLowerCase())) left--
  }
  return { start, end: to }
}

function extendBack(text: string, { start, end }: Stretch, needed: number): Stretch {
  let from = start
  for (let words = 0; words < needed; words++) {
    PREVIOUS.lastIndex = findWordBefore(text, from)
    const [whole = ''] = PREVIOUS.exec(text) ?? []
    if (whole === '' || PREVIOUS.lastIndex !== from) break
    from -= whole.length
  }
  return { start: from, end }
}

/** Where the word begins that a space parts from what stands here. */
function findWordBefore(text: string, from: number): number {
  let at = Math.max(0, from - 1)
  while (at > 0 && from - at < LONGEST && LETTER.test(text[at - 1] as string)) at--
  while (at < from - 1 && !/[\p{L}\p{N}]/u.test(text[at] as string)) at++
  return at
}
