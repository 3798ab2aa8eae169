import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Phrase, said, type Values } from '../domain/checks/phrase.ts'
import { expectedWords } from '../domain/expected-words.ts'
import type { Finding } from '../domain/finding.ts'
import { type ByLocale, byLocale } from '../domain/locale.ts'
import { FILE, FOUND, KINDS, ONE_OF, SCHEMA } from './schema-words.ts'
import { NO_YAML, YAML } from './yaml-words.ts'

/** A file's value, or what is wrong with it. */
export type Located<T> = { value: T; findings: [] } | { value: null; findings: Finding[] }

/**
 * Reads YAML by a schema. Dates stay strings (YAML 1.2 core schema), and every problem, of syntax or
 * of content, names its line and column.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, file: string): Located<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const finding = (rule: string, offset: number, phrase: Phrase, values?: Values): Finding => {
    const { line, col } = lines.linePos(offset)
    return { rule, severity: 'error', file, line, column: col, ...said(phrase, values) }
  }
  if (document.errors.length > 0)
    return {
      value: null,
      findings: document.errors.map((error) => finding('yaml', error.pos[0], YAML[error.code] ?? NO_YAML)),
    }
  const content = contentOf(document)
  if (content === undefined) return { value: null, findings: [finding('yaml', 0, NO_YAML)] }
  const result = schema.safeParse(content)
  if (result.success) return { value: result.data, findings: [] }

  const findings = result.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol')
    const place = path.length > 0 ? path.join('.') : FILE
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys
      return finding('schema', offsetOf(document, [...path, key]), SCHEMA.unknownKey, { place, key })
    }
    const value = document.getIn(path)
    const phrase = value === undefined ? SCHEMA.missing : SCHEMA.wrong
    const values = { place, expected: expected(issue), found: found(value) }
    return finding('schema', offsetOf(document, path), phrase, values)
  })
  return { value: null, findings }
}

type Document = ReturnType<typeof parseDocument>

/** The plain value; undefined when its aliases cannot be followed. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS() ?? {}
  } catch {
    return undefined
  }
}

/** Where the value stands; when it is missing, where its nearest parent does. */
function offsetOf(document: Document, path: (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function expected(issue: z.core.$ZodIssue): string | ByLocale<string> {
  const words = expectedWords(issue.message)
  if (words) return words
  if (issue.code === 'invalid_value') return byLocale((locale) => ONE_OF[locale] + issue.values.join(', '))
  return (issue.code === 'invalid_type' && KINDS[issue.expected]) || issue.message
}

function found(value: unknown): string | ByLocale<string> {
  if (typeof value === 'object' && value !== null) return ''
  return byLocale((locale) => FOUND[locale] + JSON.stringify(value))
}
