import { MONTHS, YEAR_FIRST, YEAR_LAST } from '../language/date-words.ts'
import { DUTY_KINDS, type DutyKind } from '../language/duties.ts'
import { unitePatterns } from '../language/linguistics-of.ts'
import { uniteNames } from '../language/reference-names.ts'
import type { References } from '../language/references.ts'
import type { Flag } from './change.ts'

const MONTH = `(?:${MONTHS})`
const SPACE = '[ \\u00a0\\u202f]'
const SUM = String.raw`\d(?:[\d .,\u00a0\u202f]*\d)?`
const NUMBER = String.raw`\d+(?:\.\d+)*`

const CURRENCIES = unitePatterns(({ counting }) => counting.flagged.currencies)
const PERIODS = unitePatterns(({ counting }) => counting.flagged.periods)
const DAY_KINDS = unitePatterns(({ counting }) => counting.flagged.dayKinds)
const OF_LAWS = unitePatterns(({ references }) => references.short.ofLaws)
const SHORT_CLAUSES = unitePatterns(({ references }) => references.short.clauses)
const listOwnNames = ({ clauses, versions }: References) => [...clauses, ...versions]
const listAnd = ({ and }: References) => and

function buildPattern(...choices: string[]): RegExp {
  return new RegExp(choices.join('|'), 'giu')
}

/** References to clauses of the same text are no facts of their own: what they say is the clause. */
export const REFERENCE = buildPattern(
  String.raw`${NUMBER}(?:${SPACE}(?:${uniteNames('number-first', listAnd)})${SPACE}${NUMBER})?[-‑]?${SPACE}?(?:${uniteNames('number-first', listOwnNames)})\p{L}*`,
  String.raw`(?:${uniteNames('name-first', listOwnNames)})\p{L}*${SPACE}\d{1,3}(?!\d)(?:\.\d+)*(?:${SPACE}(?:${uniteNames('name-first', listAnd)})${SPACE}${NUMBER})?`,
  String.raw`(?<!\p{L})(?:${SHORT_CLAUSES})\.${SPACE}?${NUMBER}`,
)

/** Facts that are written with figures, the most telling first: what was named once is not named again. */
export const FIGURES: readonly [Flag['kind'], RegExp][] = [
  [
    'money',
    buildPattern(
      `[$€£₸₽]${SPACE}?${SUM}`,
      String.raw`${SUM}${SPACE}?(?:[₸$€₽£]|(?:${CURRENCIES}|KZT|USD|EUR)\p{L}*)`,
    ),
  ],
  [
    'date',
    buildPattern(
      String.raw`\d{4}-\d{2}-\d{1,2}`,
      String.raw`\d{1,2}\.\d{1,2}\.\d{4}`,
      String.raw`\d{4}${SPACE}(?:${YEAR_FIRST.inTexts})${SPACE}\d{1,2}${SPACE}${MONTH}\p{L}*`,
      String.raw`\d{1,2}${SPACE}${MONTH}\p{L}*(?:${SPACE}\d{4}(?:${SPACE}(?:${YEAR_LAST.inTexts}))?)?`,
      String.raw`${MONTH}${SPACE}\d{1,2},?${SPACE}\d{4}`,
    ),
  ],
  [
    'period',
    buildPattern(
      String.raw`\d+\)?${SPACE}(?:\([^)]*\)${SPACE})?(?:(?:${DAY_KINDS})${SPACE})?(?:${PERIODS})\p{L}*`,
    ),
  ],
  [
    'number',
    buildPattern(
      String.raw`№${SPACE}?\d+(?:[-–/][\p{L}\d]+)*`,
      String.raw`(?<!\p{L})(?:${OF_LAWS})\.${SPACE}?${NUMBER}`,
      String.raw`(?<![\p{L}\p{N}-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])(?:${SPACE}?%)?`,
    ),
  ],
]

/** Words of duties count whatever the language: a text may quote another one. */
const DUTIES = DUTY_KINDS.map((kind) => {
  const words = unitePatterns(({ duties }) => duties.words[kind])
  return { kind, words, pattern: new RegExp(`^(?:${words})`, 'u') }
})
const BEGINNINGS = DUTIES.flatMap(({ words }) => words.split('|').map((word) => word.slice(0, 3)))
/** Most words are passed over by their first letters alone. */
const LIKE_DUTY = new RegExp(`^(?:${[...new Set(BEGINNINGS)].join('|')})`)

/** What a word in small letters says of a duty; undefined when it says nothing of one. */
export function findDuty(word: string): DutyKind | undefined {
  return LIKE_DUTY.test(word) ? DUTIES.find(({ pattern }) => pattern.test(word))?.kind : undefined
}
