import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../domain/finding.ts'

/** A file's value, or what is wrong with it. */
export type Located<T> = { value: T; findings: [] } | { value: null; findings: Finding[] }

/**
 * Reads YAML by a schema. Dates stay strings (YAML 1.2 core schema), and every problem, of syntax or
 * of content, names its line and column.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, file: string): Located<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => ({
      rule: 'yaml',
      file,
      ...at(error.pos[0]),
      message: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'not YAML',
      advice: 'Mend the line; a value that holds a colon followed by a space needs quotes.',
    }))
    return { value: null, findings }
  }
  const result = schema.safeParse(document.toJS() ?? {})
  if (result.success) return { value: result.data, findings: [] }

  const findings = result.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol')
    return {
      rule: 'schema',
      file,
      ...at(offsetOf(document, issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path)),
      message: `${path.join('.') || 'the file'}: ${issue.message}${found(document.getIn(path))}`,
      advice: adviceFor(issue),
    }
  })
  return { value: null, findings }
}

/** Where the value stands; when it is missing, where its nearest parent does. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function found(value: unknown): string {
  return value === undefined || (typeof value === 'object' && value !== null)
    ? ''
    : `, found ${JSON.stringify(value)}`
}

function adviceFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Remove the key, or mend its spelling.'
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.join(', ')}.`
  return 'Write the value as expected.'
}
