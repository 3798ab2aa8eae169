import { memoize } from '../memoize.ts'

/**
 * What a text may be made of at most. A parser of markdown goes down as deep as marks are nested and tries each sign
 * that may open something with each that may close it; a policy that people read is far from any of these.
 */
export const MOST = {
  /** Signs of a text, and its lines. */
  length: 400_000,
  lines: 10_000,
  /** Signs of a paragraph, an item or a row, and its lines. */
  paragraph: 12_000,
  /** Lines without an empty one between them. */
  block: 1_000,
  /** Letters of a word, and signs without a space, as in an address: rules look for endings from each of them on. */
  word: 200,
  chunk: 1_000,
  /** Marks in one of them that open or close something. */
  marks: 600,
  /** Lists and quotations within each other, in a line, and how far to the right one may begin. */
  depth: 12,
  indent: 60,
  /** Cells of a row, and of a table. */
  columns: 60,
  cells: 20_000,
  definitions: 300,
} as const

/** Paragraphs full of marks cost their squares; so much is the cost of a dozen of the fullest. */
const ALL_MARKS = 12 * MOST.marks ** 2

/** What is too much of, and where: a paragraph, marks, nesting, cells, definitions, or the whole. */
export interface Unbounded {
  kind: 'length' | 'block' | 'paragraph' | 'word' | 'marks' | 'depth' | 'columns' | 'definitions'
  /** 1-based. */
  line: number
  most: number
}

const MARK = new Uint8Array(0x80)
for (const sign of '*_~`[]<!') MARK[sign.charCodeAt(0)] = 1
const [PIPE, BACKSLASH] = ['|'.charCodeAt(0), '\\'.charCodeAt(0)]

const PREFIX = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$))*/
const MARKER = />|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/g
const BULLET = /^ {0,3}(?:[-*+]|1[.)])[ \t]+\S/
const ORDERED = /^ {0,3}\d{1,9}([.)])[ \t]/
const DELIMITERS = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const ROW = /^ {0,3}\|/
const DEFINITION = /^ {0,3}\[[^\]]*\]:/
const BLANK = /^[ \t]*$/

/** The words of one paragraph, item or row, in which marks may meet. */
interface Context {
  signs: number
  marks: number
  /** The stop behind the number that it begins with, and the cells of the row before the present line. */
  stop: string | undefined
  cells: number
  /** The columns of the table that it is; 0 outside. */
  columns: number
  rows: number
}

const begin = (stop?: string): Context => ({
  ...{ signs: 0, marks: 0, cells: -1, columns: 0, rows: 0 },
  stop,
})

/**
 * Looks at a text before it is parsed, once and line by line; null for one that costs no more than its length.
 * A text that is too much is told of, and read as plain paragraphs.
 */
export const findUnbounded = memoize((source: string): Unbounded | null => {
  if (source.length > MOST.length) return { kind: 'length', line: countLines(source), most: MOST.length }
  let [context, all, definitions, line, block] = [begin(), 0, 0, 0, 0]
  const fail = (kind: Unbounded['kind'], most: number): Unbounded => ({ kind, line, most })
  for (let start = 0; start <= source.length; ) {
    const next = source.indexOf('\n', start)
    const end = next < 0 ? source.length : next
    const text = source.slice(start, end)
    start = end + 1
    line++
    if (line > MOST.lines) return fail('length', MOST.lines)
    if (BLANK.test(text)) {
      if (text.length > MOST.paragraph) return fail('paragraph', MOST.paragraph)
      context = begin()
      block = 0
      continue
    }
    if (++block > MOST.block) return fail('block', MOST.block)
    const nested = measureNesting(text)
    if (nested) return fail('depth', nested)
    if (DEFINITION.test(text) && ++definitions > MOST.definitions)
      return fail('definitions', MOST.definitions)
    context = enterLine(context, text)
    if (hasRun(text, MOST.word, isLetter)) return fail('word', MOST.word)
    if (hasRun(text, MOST.chunk, isVisible)) return fail('word', MOST.chunk)
    const { marks, pipes } = countMarks(text)
    if (pipes > MOST.columns) return fail('columns', MOST.columns)
    if (context.columns > 0 && context.columns * ++context.rows > MOST.cells)
      return fail('columns', MOST.cells)
    if (context.cells === pipes && DELIMITERS.test(text)) context.columns = Math.max(1, pipes)
    context.cells = pipes
    all += (context.marks + marks) ** 2 - context.marks ** 2
    context.marks += marks
    context.signs += text.length + 1
    if (context.signs > MOST.paragraph) return fail('paragraph', MOST.paragraph)
    if (context.marks > MOST.marks || all > ALL_MARKS) return fail('marks', MOST.marks)
  }
  return null
}, 64)

/** An item that can begin within a paragraph begins a new one; so does a row of a table that is one for certain. */
function enterLine(context: Context, text: string): Context {
  const [, stop] = ORDERED.exec(text) ?? []
  if (context.signs === 0) return begin(stop)
  if (BULLET.test(text) || (stop !== undefined && stop === context.stop)) return begin(stop)
  if (context.columns > 0)
    return ROW.test(text) ? { ...context, signs: 0, marks: 0 } : { ...context, columns: 0 }
  return context
}

/** What a line has too much of; 0 when its lists and quotations are within bounds. */
function measureNesting(text: string): number {
  const [prefix = ''] = PREFIX.exec(text.slice(0, 2_000)) ?? []
  if (prefix === '') return 0
  const [lead = ''] = /^[ \t]*/.exec(prefix) ?? []
  if (lead.length + 3 * (lead.match(/\t/g)?.length ?? 0) > MOST.indent) return MOST.indent
  return (prefix.match(MARKER)?.length ?? 0) > MOST.depth ? MOST.depth : 0
}

/** Whether signs of a kind follow each other without end; looked at in steps of as many as there may be. */
function hasRun(text: string, most: number, isKind: (code: number) => boolean): boolean {
  for (let at = most; at < text.length; ) {
    let run = 0
    while (run < most && isKind(text.charCodeAt(at - run))) run++
    if (run === most) return true
    at += most - run
  }
  return false
}

function isVisible(code: number): boolean {
  return code > 0x20
}

/** Letters of our alphabets, quickly; of others all that is no sign. */
function isLetter(code: number): boolean {
  const small = code | 0x20
  return (code < 0x80 && small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x2000)
}

/** How many marks a line has, and how many bars that part cells. */
function countMarks(text: string): { marks: number; pipes: number } {
  let [marks, pipes] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === PIPE) pipes++
    else if (code < 0x80 && MARK[code] === 1) marks++
  }
  if (pipes === 0) return { marks, pipes }
  // The bars at both ends of a row part nothing.
  return { marks, pipes: pipes - (/^[ \t]*\|/.test(text) ? 1 : 0) - (/\|[ \t]*$/.test(text) ? 1 : 0) }
}

function countLines(source: string): number {
  return source.slice(0, MOST.length).split('\n').length
}
