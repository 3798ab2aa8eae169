import type { Root } from 'mdast'
import type { Locale } from '../locale.ts'
import { memoize } from '../memoize.ts'
import { parseClauseLines } from '../text/clause.ts'
import { parseMarkdown } from '../text/markdown.ts'
import type { Finding } from './finding.ts'

/** A clause as a stretch of the source; offsets are UTF-16 indices into it. */
export interface ClauseView {
  /** The printed number; null for the preamble and for headings without one. */
  number: string | null
  /** Whether its number stands alone, as in `8.2.`; what has a name, `Раздел 8`, is counted by itself. */
  counted: boolean
  /** Heading level, 0 for a clause that is a paragraph. */
  heading: number
  /** 1-based. */
  line: number
  start: number
  /** Where the words behind the printed number begin. */
  body: number
  /** Where the next clause begins. */
  end: number
}

/** Where a finding points. */
export type Place = Pick<Finding, 'line' | 'column' | 'endColumn'>

const HEADING = /^#{1,6}[ \t]+/
/** Rules ask about the texts of one version, and of the one before it. */
const TEXTS = 8

/** The parser drops a byte order mark and then counts from behind it, and takes a lone carriage return for a line. */
const MISCOUNTED = /^\uFEFF|\r(?!\n)/g

/** The tree of a text, whose lines are those of an editor. */
export const parseTree = memoize(
  (source: string): Root => parseMarkdown(source.replace(MISCOUNTED, ' ')),
  TEXTS,
)

const getClauses = memoize(parseClauseViews, TEXTS)

/** A text as the rules look at it: its source with lines, tree and clauses. */
export class TextView {
  readonly locale: Locale
  readonly source: string

  constructor(locale: Locale, source: string) {
    this.locale = locale
    this.source = source
  }

  get file(): `${Locale}.md` {
    return `${this.locale}.md`
  }

  get tree(): Root {
    return parseTree(this.source)
  }

  /** Its clauses in reading order, without the title. */
  get clauses(): readonly ClauseView[] {
    return getClauses(this.source)
  }

  /** What a clause says, without its number. */
  getBody(clause: ClauseView): string {
    return this.source.slice(clause.body, clause.end)
  }

  /** The place of a stretch; a column to end at only when it ends in the same line. */
  locate(start: number, end = start): Place {
    return locateRange(this.source, start, end)
  }
}

/** Line and columns of a stretch of a source. */
export function locateRange(source: string, start: number, end = start): Place {
  const before = source.slice(0, start)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const column = start - lineStart + 1
  const within = end > start && !source.slice(start, end).includes('\n')
  return { line, column, ...(within && { endColumn: column + end - start }) }
}

function parseClauseViews(source: string): ClauseView[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const found = parseClauseLines(source, parseTree)
  // An item of a list is a section where clauses go on from its number.
  const opened = new Set(
    found.flatMap(({ number }) => number?.slice(0, Math.max(0, number.lastIndexOf('.'))) ?? []),
  )
  return found.map(({ number, label, heading, line }, index) => {
    const start = starts[line - 1] ?? 0
    const next = found[index + 1]
    const end = next ? (starts[next.line - 1] ?? source.length) : source.length
    const counted = number !== null && (label === null ? opened.has(number) : /^[\d.]+[.)]?$/.test(label))
    return {
      number,
      counted,
      heading,
      line,
      start,
      body: start + measureLabel(source.slice(start, end), label),
      end,
    }
  })
}

/** How much of a clause stands before its words: the marks of a heading, and its label. */
export function measureLabel(source: string, label: string | null): number {
  const marks = HEADING.exec(source)?.[0].length ?? 0
  if (label === null || !source.startsWith(label, marks)) return marks
  const space = /^\s*/.exec(source.slice(marks + label.length))?.[0].length ?? 0
  return marks + label.length + space
}
