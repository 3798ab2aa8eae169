import { type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { createFinding, type Finding, type FindingPlace } from '../domain/checks/finding.ts'
import type { FindingKey } from '../domain/checks/messages.ts'
import { findTrap, findUnboundedYaml } from './bounded-yaml.ts'
import { isMisspelling } from './misspelling.ts'
import { describeIssue, formatPlace, getPath, type Path } from './schema-issue.ts'

/** A file's value, or what is wrong with it. */
export type Located<T> = { value: T; findings: [] } | { value: null; findings: Finding[] }

type Document = ReturnType<typeof parseDocument>

/** The mistakes that are made most, by the parser's names for them. */
const MISTAKES: Partial<Record<ErrorCode, Extract<FindingKey, `yaml.${string}`>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml.colon',
  MULTILINE_IMPLICIT_KEY: 'yaml.noColon',
  MISSING_CHAR: 'yaml.unclosed',
  DUPLICATE_KEY: 'yaml.twice',
  TAB_AS_INDENT: 'yaml.tab',
  BAD_INDENT: 'yaml.indent',
  BAD_SCALAR_START: 'yaml.sign',
}

/**
 * Reads YAML by a schema. Dates stay strings (YAML 1.2 core schema), and every problem, of syntax or
 * of content, names its line and column.
 *
 * @param isDraft whether it is still to be edited, so that it may not be written in ways that people misread
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, file: string, isDraft = false): Located<T> {
  const unbounded = findUnboundedYaml(text)
  if (unbounded) {
    const line = text.slice(0, unbounded.offset).split('\n').length
    const place: FindingPlace = { rule: 'yaml', severity: 'error', file, line, column: 1 }
    return { value: null, findings: [createFinding(unbounded.key, place)] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeAt = (rule: 'yaml' | 'schema', offset: number): FindingPlace => {
    const { line, col } = lines.linePos(offset)
    return { rule, severity: 'error', file, line, column: col }
  }
  const [broken] = document.errors
  // What follows the first error is mostly its echo.
  if (broken) {
    const at = broken.code === 'MISSING_CHAR' ? findOpenQuote(text, broken.pos[0]) : broken.pos[0]
    const key = MISTAKES[broken.code] ?? 'yaml.other'
    return { value: null, findings: [createFinding(key, placeAt('yaml', at))] }
  }
  const trap = isDraft ? findTrap(document) : null
  if (trap) return { value: null, findings: [createFinding(trap.key, placeAt('yaml', trap.offset))] }
  const content = toPlainValue(document)
  if (content === undefined)
    return { value: null, findings: [createFinding('yaml.other', placeAt('yaml', 0))] }
  const result = schema.safeParse(content)
  if (result.success) return { value: result.data, findings: [] }

  const wrong = result.error.issues.map((issue) => ({ issue, path: getPath(issue) }))
  const lacking = wrong.filter(({ path }) => document.getIn(path) === undefined).map(({ path }) => path)
  const meant = new Set<Path>()
  const unknown = wrong.flatMap(({ issue, path }) => {
    if (issue.code !== 'unrecognized_keys') return []
    return issue.keys.map((key) => {
      const right = lacking.find((one) => one.length === path.length + 1 && isMisspelling(key, one.at(-1)))
      const at = placeAt('schema', findKeyOffset(document, path, key))
      const place = formatPlace(path)
      if (!right) return createFinding('schema.unknownKey', at, { place, key })
      meant.add(right)
      return createFinding('schema.misspelt', at, { place, key, meant: String(right.at(-1)) })
    })
  })
  const values = wrong.flatMap(({ issue, path }) => {
    if (issue.code === 'unrecognized_keys' || meant.has(path)) return []
    const { key, values } = describeIssue(issue, path, document.getIn(path))
    return [createFinding(key, placeAt('schema', findOffset(document, path)), values)]
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
