import type { Parse } from '../text/markdown.ts'
import { align } from './align/align.ts'
import type { Alignment } from './align/alignment.ts'
import { findAnchors } from './align/anchors.ts'
import type { Pair } from './align/pair.ts'
import { parseBlocks } from './block/block.ts'
import { DiffBlock } from './block/diff-block.ts'
import { buildMatches } from './build-matches.ts'
import type { Change, TextDiff } from './change.ts'
import { type Blocks, buildRows, type History, type Origins } from './rows/build-rows.ts'
import { pickLanguage } from './rows/language-matches.ts'
import type { Row } from './rows/row.ts'
import { tellLanguage } from './tell-language.ts'

/** The blocks of one language before and after. */
export interface LanguageBlocks {
  locale: string
  before: Blocks
  after: Blocks
}

/** The diffs of all languages, and each of their common steps with the languages' own; null where one has none. */
export interface JointDiff {
  diffs: TextDiff[]
  steps: (Change | null)[][]
}

/** Compares texts in several languages that say the same: what belongs together is decided once, by all of them. */
export function diffBlocks(languages: readonly LanguageBlocks[]): JointDiff {
  const old = buildRows(languages.map(({ before }) => before))
  const now = buildRows(
    languages.map(({ after }) => after),
    languages.length > 1 ? createHistory(languages, old) : undefined,
  )
  const common = buildMatches(alignRows(old, now), old, now)
  const told = languages.map(({ locale }, n) =>
    tellLanguage(
      common.map((match) => pickLanguage(match, old, now, n)),
      locale,
    ),
  )
  return {
    diffs: told.map(({ diff }) => diff),
    steps: common.map((_, n) => told.map(({ steps }) => steps[n] ?? null)),
  }
}

/** Reads a text into what is compared. */
export function parseDiffBlocks(source: string, locale: string, parse?: Parse): DiffBlock[] {
  return parseBlocks(source, parse).map((block) => new DiffBlock(block, locale))
}

/** What each language by itself tells of its blocks, for a draft of which one language is ahead. */
function createHistory(languages: readonly LanguageBlocks[], old: readonly Row[]): History {
  const find = (language: number, pair: (one: LanguageBlocks) => readonly Pair[]): Origins => {
    const one = languages[language] as LanguageBlocks
    const rows = new Map(old.map(({ parts }, n) => [parts[language], n]))
    const origins = new Int32Array(one.after.length).fill(-1)
    for (const [n, m] of pair(one)) origins[m] = rows.get(one.before[n]) ?? -1
    return origins
  }
  return {
    findSame: (language) => find(language, ({ before, after }) => findAnchors(before, after)),
    findAlike: (language) =>
      find(language, ({ before, after }) => alignRows(buildRows([before]), buildRows([after])).list()),
  }
}

function alignRows(old: readonly Row[], now: readonly Row[]): Alignment {
  return align(old, now, ([n, m]) => isSameSort(old[n], now[m]))
}

/** Tells whether one row could replace another: the same kind under the same number in a language that both have. */
function isSameSort(old: Row | undefined, now: Row | undefined): boolean {
  if (!old || !now) return false
  const both = old.parts.flatMap((part, n): [DiffBlock, DiffBlock][] => {
    const other = now.parts[n]
    return part && other ? [[part, other]] : []
  })
  const fits = ([{ block: b }, { block: a }]: [DiffBlock, DiffBlock]) =>
    b.kind === a.kind && b.number === a.number
  return both.length > 0 && both.every(fits)
}
