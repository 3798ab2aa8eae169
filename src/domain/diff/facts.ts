import { AMBIGUOUS_MONTHS } from '../language/date-words.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { visitPlainWords } from '../language/plain-words.ts'
import { isLocale, LOCALES } from '../locale.ts'
import type { Flag } from './change.ts'
import { FIGURES, findDuty, REFERENCE } from './fact-patterns.ts'

/** Something in a text that a reader must not miss, and where it stands. */
export interface Fact {
  kind: Flag['kind']
  text: string
  start: number
  end: number
  /** What it says apart from endings: equal facts have equal keys. */
  key: string
}

/** A figure in words, before the same in brackets. */
const SPELLED = /\p{L}+[ \u00a0\u202f]\($/u

/**
 * Finds the facts of a text.
 *
 * @param wanted tells by its place whether a fact is asked for; words elsewhere are passed over, which saves time
 */
export function findFacts(
  text: string,
  locale: string,
  wanted: (start: number, end: number) => boolean = () => true,
): Fact[] {
  const language = isLocale(locale) ? LINGUISTICS[locale] : null
  const ability = language?.duties.ability
  const facts: Fact[] = []
  const add = (kind: Flag['kind'], found: string, start: number, key?: string) => {
    const trimmed = found.trim()
    const from = start + found.indexOf(trimmed)
    const to = from + trimmed.length
    if (wanted(from, to))
      facts.push({ kind, text: trimmed, start: from, end: to, key: key ?? computeFigureKey(found) })
  }
  visitPlainWords(text, (start, end) => {
    if (!wanted(start, end)) return
    const word = text.slice(start, end)
    const lower = word.toLowerCase()
    if (language?.negation.denies(lower)) add('negation', word, start, lower)
    const duty = findDuty(lower)
    if (duty && !isMonth(word, text, start)) add('duty', word, start, duty)
  })
  if (ability)
    for (const { 0: found, index } of text.matchAll(ability.word)) {
      const before = ability.before.exec(text.slice(Math.max(0, index - 30), index))?.[0]
      if (before) add('duty', before + found, index - before.length, (before + found).toLowerCase())
    }
  if (/\d/.test(text)) {
    let rest = text.replace(REFERENCE, blankOut)
    for (const [kind, pattern] of FIGURES) {
      const read = rest
      rest = read.replace(pattern, (found: string, index: number) => {
        // The same figure in words before it belongs to it: thirty (30) days.
        const spelled = found.includes(')') ? (SPELLED.exec(read.slice(0, index))?.[0].length ?? 0) : 0
        add(kind, read.slice(index - spelled, index + found.length), index - spelled)
        return blankOut(found)
      })
    }
  }
  return facts
}

/** A word that names a month, too, names it beside a figure: "May". */
function isMonth(word: string, text: string, index: number): boolean {
  if (!AMBIGUOUS_MONTHS.includes(word)) return false
  return (
    /^[ \u00a0]\d/.test(text.slice(index + word.length, index + word.length + 2)) ||
    /\d[ \u00a0]$/.test(text.slice(Math.max(0, index - 2), index))
  )
}

/** Units whose first letters change with their case. */
const UNIT_STEMS = LOCALES.flatMap((locale) => LINGUISTICS[locale].counting.flagged.changing)

/** Figures and the beginnings of the words beside them: `10 күннің` says what `10 күн` says. */
function computeFigureKey(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s\u00a0\u202f]+/)
    .map((part) =>
      /\d/.test(part) ? part : (UNIT_STEMS.find(([stem]) => stem.test(part))?.[1] ?? part.slice(0, 3)),
    )
    .join(' ')
}

function blankOut(found: string): string {
  return '\n'.repeat(found.length)
}
