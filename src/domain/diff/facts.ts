import { AMBIGUOUS_MONTHS, MONTHS, YEAR_FIRST, YEAR_LAST } from '../language/date-words.ts'
import { DUTY_KINDS, type DutyKind } from '../language/duties.ts'
import { LINGUISTICS, unitePatterns } from '../language/linguistics-of.ts'
import { visitPlainWords } from '../language/plain-words.ts'
import { uniteNames } from '../language/reference-names.ts'
import type { References } from '../language/references.ts'
import { isLocale } from '../locale.ts'
import type { Flag } from './change.ts'

/** Something in a text that a reader must not miss, and where it stands. */
export interface Fact {
  kind: Flag['kind']
  text: string
  start: number
  end: number
  /** What it says apart from endings: equal facts have equal keys. */
  key: string
}

const MONTH = `(?:${MONTHS})`
const SPACE = '[ \\u00a0\\u202f]'
const SUM = String.raw`\d(?:[\d .,\u00a0\u202f]*\d)?`

const listOwnNames = ({ clauses, versions }: References) => [...clauses, ...versions]

/** References to clauses of the same text are no facts of their own: what they say is the clause. */
const REFERENCE = new RegExp(
  String.raw`\d+(?:\.\d+)*(?:${SPACE}(?:${uniteNames('number-first', ({ and }) => and)})${SPACE}\d+(?:\.\d+)*)?[-‑]?${SPACE}?(?:${uniteNames('number-first', listOwnNames)})\p{L}*` +
    String.raw`|(?:${uniteNames('name-first', listOwnNames)})\p{L}*${SPACE}\d{1,3}(?!\d)(?:\.\d+)*(?:${SPACE}(?:${uniteNames('name-first', ({ and }) => and)})${SPACE}\d+(?:\.\d+)*)?` +
    String.raw`|(?<!\p{L})(?:${unitePatterns(({ references }) => references.short.clauses)})\.${SPACE}?\d+(?:\.\d+)*`,
  'giu',
)

/** Facts that are written with figures, the most telling first: what was named once is not named again. */
const FIGURES: readonly [Flag['kind'], RegExp][] = [
  [
    'money',
    new RegExp(
      String.raw`[$€£₸₽]${SPACE}?${SUM}|${SUM}${SPACE}?(?:[₸$€₽£]|(?:теңге|тенге|рубл|KZT|USD|EUR)\p{L}*)`,
      'giu',
    ),
  ],
  [
    'date',
    new RegExp(
      String.raw`\d{4}-\d{2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}${SPACE}(?:${YEAR_FIRST.inTexts})${SPACE}\d{1,2}${SPACE}${MONTH}\p{L}*|\d{1,2}${SPACE}${MONTH}\p{L}*(?:${SPACE}\d{4}(?:${SPACE}(?:${YEAR_LAST.inTexts}))?)?|${MONTH}${SPACE}\d{1,2},?${SPACE}\d{4}`,
      'giu',
    ),
  ],
  [
    'period',
    new RegExp(
      String.raw`\d+\)?${SPACE}(?:\([^)]*\)${SPACE})?(?:(?:күнтізбелік|жұмыс|календарн\p{L}+|рабоч\p{L}+|calendar|working|business)${SPACE})?(?:күн|ай|жыл|сағат|апта|дн|ден|месяц|год|лет|час|недел|day|week|month|year|hour)\p{L}*`,
      'giu',
    ),
  ],
  [
    'number',
    new RegExp(
      String.raw`№${SPACE}?\d+(?:[-–/][\p{L}\d]+)*|(?<!\p{L})(?:${unitePatterns(({ references }) => references.short.ofLaws)})\.${SPACE}?\d+(?:\.\d+)*|(?<![\p{L}\p{N}-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])(?:${SPACE}?%)?`,
      'giu',
    ),
  ],
]

/** Words of duties count whatever the language: a text may quote another one. */
const DUTIES = DUTY_KINDS.map((kind): [RegExp, DutyKind] => [
  new RegExp(`^(?:${listDuties(kind)})`, 'u'),
  kind,
])
/** A figure in words, before the same in brackets. */
const SPELT = /\p{L}+[ \u00a0\u202f]\($/u
/** The first letters of all duties: most words are passed over by them alone. */
const DUTY_BEGINNINGS = new RegExp(
  `^(?:${[
    ...new Set(
      DUTY_KINDS.flatMap((kind) =>
        listDuties(kind)
          .split('|')
          .map((word) => word.slice(0, 3)),
      ),
    ),
  ].join('|')})`,
)

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
    const duty = DUTY_BEGINNINGS.test(lower) ? DUTIES.find(([pattern]) => pattern.test(lower)) : undefined
    if (duty && !isMonth(word, text, start)) add('duty', word, start, duty[1])
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
        const spelt = found.includes(')') ? (SPELT.exec(read.slice(0, index))?.[0].length ?? 0) : 0
        add(kind, read.slice(index - spelt, index + found.length), index - spelt)
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

function listDuties(kind: DutyKind): string {
  return unitePatterns(({ duties }) => duties.words[kind])
}

/** Units whose first letters change with their case. */
const UNIT_STEMS: readonly [RegExp, string][] = [
  [/^д(?:ен|н)/u, 'день'],
  [/^(?:год|лет)/u, 'год'],
]

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
