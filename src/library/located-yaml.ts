import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../domain/checks/finding.ts'
import { type Phrase, sayPhrase, type Values } from '../domain/checks/phrase.ts'
import { type ByLocale, mapLocales } from '../domain/locale.ts'
import { EXPECTED, findExpectedWords } from '../domain/policy/expected-words.ts'
import { isMisspelling } from './misspelling.ts'
import { FILE, FOUND, KINDS, ONE_OF, SCHEMA } from './schema-words.ts'
import { NO_YAML, YAML } from './yaml-words.ts'

/** A file's value, or what is wrong with it. */
export type Located<T> = { value: T; findings: [] } | { value: null; findings: Finding[] }

type Document = ReturnType<typeof parseDocument>
type Path = (string | number)[]

/**
 * Reads YAML by a schema. Dates stay strings (YAML 1.2 core schema), and every problem, of syntax or
 * of content, names its line and column.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, file: string): Located<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const finding = (rule: string, offset: number, phrase: Phrase, values?: Values): Finding => {
    const { line, col } = lines.linePos(offset)
    return { rule, severity: 'error', file, line, column: col, ...sayPhrase(phrase, values) }
  }
  const [broken] = document.errors
  // What follows the first error is mostly its echo.
  if (broken) {
    const at = broken.code === 'MISSING_CHAR' ? findOpenQuote(text, broken.pos[0]) : broken.pos[0]
    return { value: null, findings: [finding('yaml', at, YAML[broken.code] ?? NO_YAML)] }
  }
  const content = toPlainValue(document)
  if (content === undefined) return { value: null, findings: [finding('yaml', 0, NO_YAML)] }
  const result = schema.safeParse(content)
  if (result.success) return { value: result.data, findings: [] }

  const wrong = result.error.issues.map((issue) => ({ issue, path: getPath(issue) }))
  const lacking = wrong.filter(({ path }) => document.getIn(path) === undefined).map(({ path }) => path)
  const meant = new Set<Path>()
  const unknown = wrong.flatMap(({ issue, path }) => {
    if (issue.code !== 'unrecognized_keys') return []
    return issue.keys.map((key) => {
      const right = lacking.find((one) => one.length === path.length + 1 && isMisspelling(key, one.at(-1)))
      if (right) meant.add(right)
      const values = { place: formatPlace(path), key, meant: String(right?.at(-1) ?? '') }
      return finding(
        'schema',
        findKeyOffset(document, path, key),
        right ? SCHEMA.misspelt : SCHEMA.unknownKey,
        values,
      )
    })
  })
  const values = wrong.flatMap(({ issue, path }) => {
    if (issue.code === 'unrecognized_keys' || meant.has(path)) return []
    const value = document.getIn(path)
    const values = { place: formatPlace(path), expected: formatExpected(issue), found: formatFound(value) }
    return [finding('schema', findOffset(document, path), selectPhrase(issue, value), values)]
  })
  return { value: null, findings: [...unknown, ...values] }
}

/** A quote that is never closed is missed at the end of the file only; a person looks where it was opened. */
function findOpenQuote(text: string, end: number): number {
  const open = /^[^"'#\n]*(?::|-)[ ]+(?=(?:"[^"\n]*|'[^'\n]*)$)/m.exec(text)
  return open ? open.index + open[0].length : end
}

/** The plain value; undefined when its aliases cannot be followed. */
function toPlainValue(document: Document): unknown {
  try {
    return document.toJS() ?? {}
  } catch {
    return undefined
  }
}

function getPath(issue: z.core.$ZodIssue): Path {
  return issue.path.filter((part) => typeof part !== 'symbol')
}

/** `summary.kk (2)`: items of a list are counted as people count. */
function formatPlace(path: Path): string | ByLocale<string> {
  if (path.length === 0) return FILE
  return path.reduce<string>((said, part) => {
    if (typeof part === 'number') return `${said} (${part + 1})`
    return said === '' ? part : `${said}.${part}`
  }, '')
}

/** Where the value stands; when it is missing, where its nearest parent does. */
function findOffset(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** Where a key stands, rather than its value. */
function findKeyOffset(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : null
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : findOffset(document, [...path, key])
}

function selectPhrase(issue: z.core.$ZodIssue, value: unknown): Phrase {
  if (value === undefined) return SCHEMA.missing
  const words = [EXPECTED.words.en, EXPECTED.someWords.en]
  return typeof value === 'object' && value !== null && words.includes(issue.message)
    ? SCHEMA.colon
    : SCHEMA.wrong
}

function formatExpected(issue: z.core.$ZodIssue): string | ByLocale<string> {
  const words = findExpectedWords(issue.message)
  if (words) return words
  if (issue.code === 'invalid_value') return mapLocales((locale) => ONE_OF[locale] + issue.values.join(', '))
  return (issue.code === 'invalid_type' && KINDS[issue.expected]) || issue.message
}

function formatFound(value: unknown): string | ByLocale<string> {
  if (typeof value === 'object' && value !== null) return ''
  return mapLocales((locale) => FOUND[locale] + JSON.stringify(value))
}
