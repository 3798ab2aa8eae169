import type { z } from 'zod'
import type { FindingMessages } from '../domain/checks/messages.ts'
import { createPart } from '../domain/checks/parts.ts'
import type { Message } from '../domain/message.ts'
import { EXPECTED, findExpected } from '../domain/policy/schema-expectations.ts'

/** Keys of objects and places in lists that lead to a value. */
export type Path = (string | number)[]

/** What is said of a value that a schema does not take. */
interface SaidIssue {
  key: 'schema.missing' | 'schema.empty' | 'schema.colon' | 'schema.wrong'
  values: FindingMessages['schema.wrong']
}

/** Says what is wrong with the value at a path. */
export function describeIssue(issue: z.core.$ZodIssue, path: Path, value: unknown): SaidIssue {
  return {
    key: selectKey(issue, value),
    values: { place: formatPlace(path), expected: formatExpected(issue), found: formatFound(value) },
  }
}

/** The path to the value that an issue is about. */
export function getPath(issue: z.core.$ZodIssue): Path {
  return issue.path.filter((part) => typeof part !== 'symbol')
}

/** `summary.kk (2)`: items of a list are counted as people count. */
export function formatPlace(path: Path): string | Message {
  if (path.length === 0) return createPart('findings.parts.file')
  return path.reduce<string>((said, part) => {
    if (said === '') return typeof part === 'number' ? `${part + 1}` : part
    if (typeof part === 'number') return `${said} (${part + 1})`
    return `${said}.${part}`
  }, '')
}

function selectKey(issue: z.core.$ZodIssue, value: unknown): SaidIssue['key'] {
  if (value === undefined) return 'schema.missing'
  // Whatever was expected: `new` leaves such lines to be filled in.
  if (typeof value === 'string' && value.trim() === '') return 'schema.empty'
  const isMap = typeof value === 'object' && value !== null
  return isMap && issue.message === EXPECTED.words ? 'schema.colon' : 'schema.wrong'
}

function formatExpected(issue: z.core.$ZodIssue): string | Message {
  const name = findExpected(issue.message)
  if (name) return createPart(`findings.parts.expected.${name}`)
  if (issue.code === 'invalid_value')
    return createPart('findings.parts.oneOf', { values: issue.values.join(', ') })
  return (issue.code === 'invalid_type' && formatKind(issue.expected)) || issue.message
}

/** What was expected where a schema says it by the kind of value only. */
function formatKind(kind: string): Message | undefined {
  if (kind === 'string') return createPart('findings.parts.expected.words')
  if (kind !== 'boolean' && kind !== 'object' && kind !== 'array') return undefined
  return createPart(`findings.parts.kind.${kind}`)
}

function formatFound(value: unknown): string | Message {
  if (value === undefined || (typeof value === 'object' && value !== null)) return ''
  return createPart('findings.parts.found', { value: JSON.stringify(value) })
}
