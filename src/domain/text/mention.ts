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
const list = (joiners: readonly string[]) =>
  String.raw`(?<list>${NUMBER}(?:(?:,\s|\s?–\s?|\s(?:${joiners.join('|')})\s)${NUMBER})*)`
const NO_LETTER = String.raw`(?<![\p{L}\d.])`
const NO_DIGIT = String.raw`(?!\d|\.\d)`

// Articles are those of laws; a policy has sections and clauses.
const PATTERNS = LOCALES.map((locale) => {
  const { numberFirst, and, or, mentioned } = LINGUISTICS[locale].references
  const numbers = list([...and, ...or])
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

/** Tells by the words beside a reference whether it is to a law or another document: `the law`, `заңның`. */
export function isOfOtherDocument(before: string, after: string): boolean {
  return OWNED_BY_OTHER.test(before.slice(-BESIDE)) || OTHER_AFTER.test(after.slice(0, BESIDE))
}

function parseMentions(text: string, match: RegExpExecArray): Mention[] {
  const before = text.slice(Math.max(0, match.index - BESIDE), match.index)
  const after = text.slice(match.index + match[0].length).slice(0, BESIDE)
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return []
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
