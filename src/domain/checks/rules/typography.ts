import type { Edit } from '../finding.ts'
import { findKept, listKept } from '../kept.ts'
import { formatTotal } from '../parts.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'

/** A sign in a text, and the style that it belongs to. */
interface Sign {
  start: number
  text: string
  style: string
  /** The paragraph it stands in. */
  paragraph: number
}

/** Dashes between words, by what is typed; a sign at the beginning of a line marks an item of a list. */
const DASH = /(?<=[^\s|] )(?:[-–—−]|--)(?= [^\s|])/g
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu
/** Quotation marks; behind a figure they mean inches or seconds. */
const QUOTE = /[«»“”„]|(?<!\d)"/g
const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '«»': ['«', '»'],
  '""': ['"', '"'],
  '“”': ['“', '”'],
}

/** A text keeps to one form of dashes, quotation marks and apostrophes, and closes what it opens. */
export function checkTypography({ text, report }: TextSubject): void {
  const { source } = text
  const note = (
    kind: 'dashes' | 'apostrophes' | 'quotes' | 'unclosed',
    signs: readonly Sign[],
    main: string,
    fix?: Omit<Edit, 'file'>[],
  ) => {
    const [first] = signs
    if (!first) return
    const place: ProblemPlace = {
      rule: 'typography',
      severity: 'note',
      ...text.locate(first.start, first.start + first.text.length),
      ...(fix && { fix }),
    }
    const values = { found: first.text, main, all: formatTotal(signs.length) }
    report(createProblem(`typography.${kind}`, place, values))
  }
  for (const [pattern, kind] of [
    [DASH, 'dashes'],
    [APOSTROPHE, 'apostrophes'],
  ] as const) {
    const signs = skipKept(source, findSigns(source, pattern))
    const main = findMainStyle(signs)
    const others = signs.filter(({ style }) => style !== main)
    note(
      kind,
      others,
      main,
      others.map((sign) => createEdit(sign, main)),
    )
  }
  const marks = skipKept(source, findSigns(source, QUOTE))
  const quotes = listOuterQuotes(marks)
  const main = findMainStyle(quotes)
  const others = quotes.filter(({ style }) => style !== main)
  note('quotes', others, main, createQuoteEdits(others, main))
  note('unclosed', findUnclosed(marks), main)
}

/** What stands in an address, a name or code follows its rules; that is only asked where signs differ or have no pair. */
function skipKept(source: string, signs: readonly Sign[]): readonly Sign[] {
  const prose = signs.filter((sign) => !isMinus(source, sign))
  if (new Set(prose.map(({ style }) => style)).size < 2 && findUnclosed(prose).length === 0) return prose
  const kept = listKept(source)
  return prose.filter(({ start, text }) => findKept(kept, start, start + text.length) === null)
}

function isMinus(source: string, { start, text }: Sign): boolean {
  return text === '−' && /\d $/.test(source.slice(start - 2, start)) && /^ \d/.test(source.slice(start + 1))
}

function findSigns(source: string, pattern: RegExp): Sign[] {
  let [paragraph, from] = [0, 0]
  return [...source.matchAll(pattern)].map(({ index, 0: text }) => {
    paragraph += source.slice(from, index).split(/\n\s*\n/).length - 1
    from = index
    return { start: index, text, style: getStyle(text), paragraph }
  })
}

function getStyle(text: string): string {
  return Object.entries(QUOTES).find(([, pair]) => pair.includes(text))?.[0] ?? (text === '„' ? '“”' : text)
}

/** The style used most; of two used as often, the one that comes first. */
function findMainStyle(signs: readonly Sign[]): string {
  const counts = new Map<string, number>()
  for (const { style } of signs) counts.set(style, (counts.get(style) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0]
}

/** Quotes within «…» may have another form: «… „…“ …». */
function listOuterQuotes(signs: readonly Sign[]): Sign[] {
  let [depth, paragraph] = [0, 0]
  return signs.filter((sign) => {
    if (sign.paragraph !== paragraph) [depth, paragraph] = [0, sign.paragraph]
    if (sign.text === '«') depth++
    const outer = depth === 0 || sign.style === '«»'
    if (sign.text === '»') depth = Math.max(0, depth - 1)
    return outer
  })
}

function createEdit({ start, text }: Sign, by: string): Omit<Edit, 'file'> {
  return { start, end: start + text.length, text: by }
}

/** Opening and closing marks take turns; where a paragraph has an odd number, nobody can tell which is which. */
function createQuoteEdits(signs: readonly Sign[], main: string): Omit<Edit, 'file'>[] | undefined {
  const pair = QUOTES[main]
  if (!pair) return undefined
  const counts = new Map<number, number>()
  const edits = signs.map((sign) => {
    const count = counts.get(sign.paragraph) ?? 0
    counts.set(sign.paragraph, count + 1)
    return createEdit(sign, pair[count % 2] ?? '')
  })
  return [...counts.values()].every((count) => count % 2 === 0) ? edits : undefined
}

/** The last mark of each paragraph whose marks do not pair up. */
function findUnclosed(signs: readonly Sign[]): Sign[] {
  return [...Map.groupBy(signs, ({ paragraph }) => paragraph).values()].flatMap((all) =>
    Object.values(QUOTES).flatMap(([open, close]) => {
      const opened = all.filter(({ text }) => text === open || (open === '“' && text === '„'))
      const closed = all.filter(({ text }) => text === close)
      const wrong = open === close ? opened.length % 2 === 1 : opened.length !== closed.length
      const curlyNested = open === '“' && all.some(({ text }) => text === '„')
      const last = opened.at(-1) ?? closed.at(-1)
      return wrong && !curlyNested && last ? [last] : []
    }),
  )
}
