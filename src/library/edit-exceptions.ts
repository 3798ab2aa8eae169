import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml'
import type { Exception } from '../domain/policy/exception.ts'
import { findUnboundedYaml } from './bounded-yaml.ts'

/** What becomes of the answers in a `version.yaml`. */
export interface ExceptionEdits {
  add: readonly Exception[]
  /** The places of those that go, from 0. */
  drop: readonly number[]
}

/** A stretch of the file and what stands there afterwards. */
interface Splice {
  start: number
  end: number
  text: string
}

const KEY = 'exceptions'
const INDENT = '  '

/**
 * Writes answers into a `version.yaml` and takes others away; not a letter of the rest changes.
 *
 * @returns null where that cannot be done without a person, as in a file that is one flow of braces
 */
export function editExceptions(source: string, edits: ExceptionEdits): string | null {
  const now = parse(source)
  if (!now) return null
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
  const splices = planSplices(source, edits, now.list).map((one) => ({
    ...one,
    text: one.text.replaceAll(/\r?\n/g, lineBreak),
  }))
  const edited = splices
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), source)
  return isAsMeant(now.value, parse(edited)?.value, edits) ? edited : null
}

/** The lines of `version.yaml` that answer a difference; until a person writes the reason, they are refused. */
export function formatAnswerLines({ clause, rule, wording }: Omit<Exception, 'reason'>): string {
  return `${KEY}:\n${formatEntries([{ clause, rule, reason: '', wording }], INDENT)}`
}

type Parsed = { value: Record<string, unknown>; list: Pair | null }
interface Pair {
  keyStart: number
  seq: YAMLSeq | null
  range: readonly [start: number, end: number]
}

function parse(source: string): Parsed | null {
  if (findUnboundedYaml(source)) return null
  const document = parseDocument(source, { keepSourceTokens: true })
  const { contents, errors } = document
  if (errors.length > 0 || !isMap(contents)) return null
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === KEY)
  const { key, value } = pair ?? {}
  const isPlaced = isScalar(key) && key.range && (isSeq(value) || isScalar(value)) && value.range
  const list = isPlaced
    ? {
        keyStart: key.range?.[0] ?? 0,
        seq: isSeq(value) ? value : null,
        range: [value.range?.[0] ?? 0, value.range?.[1] ?? 0] as const,
      }
    : null
  return pair && !list ? null : { value: document.toJS(), list }
}

function planSplices(source: string, { add, drop }: ExceptionEdits, list: Pair | null): Splice[] {
  if (!list) return add.length === 0 ? [] : [appendTo(source, `${KEY}:\n${formatEntries(add, INDENT)}`)]
  const kept = (list.seq?.items ?? []).filter((_, index) => !drop.includes(index))
  if (kept.length + add.length === 0) return [removeLines(source, list.keyStart, list.range[1])]
  const { seq } = list
  if (!seq || seq.flow || seq.items.length === 0) {
    const all = [...kept.map((one) => toPlain(one) as Exception), ...add]
    const start = list.range[0] - (/ *$/.exec(source.slice(0, list.range[0]))?.[0].length ?? 0)
    return [{ start, end: list.range[1], text: `\n${formatEntries(all, INDENT).replace(/\n$/, '')}` }]
  }
  const items = listItems(source, seq)
  const indent = source.slice(findLineStart(source, items[0]?.start ?? 0), items[0]?.start ?? 0)
  const end = items.at(-1)?.end ?? source.length
  const text = `${source[end - 1] === '\n' ? '' : '\n'}${formatEntries(add, indent)}`
  return [
    ...items.flatMap((item, index) =>
      drop.includes(index) ? [removeLines(source, item.start, item.end)] : [],
    ),
    ...(add.length > 0 ? [{ start: end, end, text }] : []),
  ]
}

/** Where each item stands, from its dash to the end of its last line. */
function listItems(source: string, seq: YAMLSeq): { start: number; end: number }[] {
  const tokens = seq.srcToken?.type === 'block-seq' ? seq.srcToken.items : []
  return seq.items.map((item, index) => {
    const dash = tokens[index]?.start.find(({ type }) => type === 'seq-item-ind')
    const end = (item as { range?: readonly number[] }).range?.[1] ?? 0
    return { start: dash?.offset ?? 0, end: findLineEnd(source, end) }
  })
}

function formatEntries(entries: readonly Exception[], indent: string): string {
  const text = stringify(entries.map(orderKeys), { lineWidth: 0, defaultStringType: 'PLAIN' })
  return text.replaceAll(/^(?=.)/gm, indent)
}

/** In the order in which one reads them. */
function orderKeys({ clause, rule, reason, wording, ...rest }: Exception): Exception {
  return { clause, rule, reason, wording, ...rest }
}

function toPlain(node: unknown): unknown {
  return (node as { toJSON(): unknown }).toJSON()
}

function appendTo(source: string, text: string): Splice {
  const lead = source === '' || source.endsWith('\n') ? '' : '\n'
  return { start: source.length, end: source.length, text: lead + text }
}

function removeLines(source: string, start: number, end: number): Splice {
  return { start: findLineStart(source, start), end: findLineEnd(source, end), text: '' }
}

function findLineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1
}

/** Behind the line break; what ends with one ends there. */
function findLineEnd(source: string, at: number): number {
  if (source[at - 1] === '\n') return at
  const next = source.indexOf('\n', at)
  return next < 0 ? source.length : next + 1
}

/** The file says what it said, and has the answers that it shall have. */
function isAsMeant(
  before: Record<string, unknown>,
  after: Record<string, unknown> | undefined,
  { add, drop }: ExceptionEdits,
): boolean {
  const { [KEY]: old, ...rest } = before
  const kept = (Array.isArray(old) ? old : []).filter((_, index) => !drop.includes(index))
  const list = [...kept, ...add]
  const wanted = list.length > 0 ? { ...rest, [KEY]: list } : rest
  return after !== undefined && spell(after) === spell(wanted)
}

/** The same for the same values, in whatever order their keys stand. */
function spell(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
