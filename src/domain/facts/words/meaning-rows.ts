import { fileByFirstLetter } from '../../first-letters.ts'
import { LINGUISTICS } from '../../language/linguistics-of.ts'
import type { Meaning } from '../../language/meanings.ts'
import { type Locale, mapLocales } from '../../locale.ts'
import { compilePattern } from '../../patterns.ts'
import { spreadSpaces } from '../wording.ts'

/** Words of one meaning, or of none, from the first one on. */
export interface MeaningRow {
  meaning: Meaning | null
  head: RegExp
  rest: RegExp | null
  /** What must stand before. */
  behind: RegExp | null
}

const ROWS = mapLocales((locale) => {
  const { said, quiet } = LINGUISTICS[locale].meanings
  return fileByFirstLetter(
    [
      ...quiet.map((words) => ({ words, meaning: null })),
      ...said.flatMap((meaning) => meaning.words.map((words) => ({ words, meaning }))),
    ],
    ({ words }) => words,
    (mine) => mine.map(({ words, meaning }) => buildRow(words, meaning)),
  )
})

/** The rows whose first word a word can be. */
export function findMeaningRows(word: string, locale: Locale): MeaningRow[] {
  return ROWS[locale](word[0] ?? '').filter(({ head }) => head.test(word))
}

function buildRow(words: string, meaning: Meaning | null): MeaningRow {
  const at = findTopSpace(words)
  const [head, rest] = at < 0 ? [words, null] : [words.slice(0, at), words.slice(at)]
  const behind = meaning?.behind
  return {
    meaning,
    head: compilePattern(`^(?:${head})$`, 'u'),
    rest: rest === null ? null : compilePattern(`${spreadSpaces(rest)}(?![\\p{L}\\p{N}])`, 'uy'),
    behind: behind ? compilePattern(behind.source, behind.flags) : null,
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
