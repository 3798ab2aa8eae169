import { LINGUISTICS, unitePatterns } from '../language/linguistics-of.ts'
import { LOCALES } from '../locale.ts'

/** A number in a text that names a clause: `8.2-тармақ`, `пунктам 3.4 и 6.1 редакции 1`, `section 8`. */
export interface Mention {
  start: number
  end: number
  number: string
  /** What the text calls it. */
  names: 'clause' | 'section'
  /** The version that the text says it means; null for its own. */
  version: number | null
}

const NUMBER = String.raw`\d+(?:\.\d+)*`
/** A number that stands behind its name, as laws write it: 3), 10-1). */
const BRACKETED = String.raw`${NUMBER}(?:(?:[-‑]\d+)?\))?`
const buildJoiner = (joiners: readonly string[]) => String.raw`(?:,\s|\s?–\s?|\s(?:${joiners.join('|')})\s)`
const listNumbers = (number: string, joiners: readonly string[]) =>
  `${number}(?:${buildJoiner(joiners)}${number})*`
const NO_LETTER = String.raw`(?<![\p{L}\d.])`
const NO_DIGIT = String.raw`(?!\d|\.\d)`

// Articles are those of laws; a policy has sections and clauses.
const PATTERNS = LOCALES.map((locale) => {
  const { numberFirst, and, or, mentioned } = LINGUISTICS[locale].references
  const numbers = `(?<list>${listNumbers(numberFirst ? NUMBER : BRACKETED, [...and, ...or])})`
  const names = mentioned.join('|')
  const pattern = numberFirst
    ? String.raw`${NO_LETTER}${numbers}[-‑](?<name>${names})\p{L}*`
    : `${NO_LETTER}(?<name>${names})${numbers}${NO_DIGIT}`
  return new RegExp(pattern, 'giu')
})

const SECTION = new RegExp(`^(?:${unitePatterns(({ references }) => references.sections)})`, 'iu')
const VERSION_BEFORE = new RegExp(
  String.raw`(\d+)[-‑](?:${unitePatterns(({ references }) => references.version.names)})\p{L}*\s$`,
  'iu',
)
const VERSION_AFTER = new RegExp(
  String.raw`^\s(?:${unitePatterns(({ references }) => references.version.leadingTo)})\s(\d+)`,
  'iu',
)
const OTHER_BEFORE = new RegExp(
  String.raw`(?:${unitePatterns(({ references }) => references.otherDocument.names)})\p{L}*»?\s$`,
  'iu',
)
/** «келісімнің 8.2-тармағы» is of the agreement; «келісімді 8.2-тармаққа сәйкес …» need not be. */
const OWNED_BY_OTHER = new RegExp(
  String.raw`(?:${unitePatterns(({ references }) => references.otherDocument.names)})\p{L}*(?:${unitePatterns(({ references }) => references.owner.endings)})»?\s$`,
  'iu',
)
const OTHER_AFTER = new RegExp(
  String.raw`^\s(?:${unitePatterns(({ references }) => references.otherDocument.behind)})`,
  'iu',
)

/** The rest of a list of numbers, and larger parts that hold what is named: «3) и 4) пункта 1». */
const UP_TO_OWNER = buildUpToOwner()

function buildUpToOwner(): RegExp {
  const all = LOCALES.map((locale) => LINGUISTICS[locale].references).filter((one) => !one.numberFirst)
  const joiners = all.flatMap(({ and, or }) => [...and, ...or])
  const names = all.flatMap(({ mentioned }) => mentioned).join('|')
  const leading = all.flatMap(({ owner }) => owner.leadingTo).join('|')
  const rest = String.raw`(?:(?:[-‑]\d+)?\))?(?:${buildJoiner(joiners)}${BRACKETED})*`
  const parts = String.raw`(?:\s(?:${leading})?(?:${names})${listNumbers(BRACKETED, joiners)})*`
  return new RegExp(String.raw`^${rest}${parts}(?=\s)`, 'iu')
}

/** What tells whose clause it is stands no further away. */
const BESIDE = 80

/** Finds the numbers by which a text names clauses, of itself or of another version; those of other documents are left out. */
export function findMentions(text: string): Mention[] {
  if (!/\d/.test(text)) return []
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => parseMentions(text, match)),
  )
    .sort((a, b) => a.start - b.start)
    .filter((mention, index, all) => index === 0 || mention.start >= (all[index - 1]?.end ?? 0))
}

/** What stands behind a number and tells whose clause it is, past the larger parts between: «пункта 1 статьи 8». */
export function skipToOwner(after: string): string {
  return after.replace(UP_TO_OWNER, '')
}

/** Tells by the words beside a reference whether it is to a law or another document: `the law`, `заңның`. */
export function isOfOtherDocument(before: string, after: string): boolean {
  return OWNED_BY_OTHER.test(before.slice(-BESIDE)) || OTHER_AFTER.test(after.slice(0, BESIDE))
}

function parseMentions(text: string, match: RegExpExecArray): Mention[] {
  const before = text.slice(Math.max(0, match.index - BESIDE), match.index)
  const after = text.slice(match.index + match[0].length).slice(0, BESIDE)
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(skipToOwner(after))) return []
  const version = VERSION_BEFORE.exec(before)?.[1] ?? VERSION_AFTER.exec(after)?.[1]
  const { list = '', name = '' } = match.groups ?? {}
  const start = match.index + match[0].indexOf(list)
  return [...list.matchAll(new RegExp(NUMBER, 'g'))].map(({ index, 0: number }) => ({
    start: start + index,
    end: start + index + number.length,
    number,
    names: SECTION.test(name) ? 'section' : 'clause',
    version: version === undefined ? null : Number(version),
  }))
}
