import type { Route } from '../route.ts'
import recorded from './examples.json' with { type: 'json' }

/** A call as it was made to a running service, and what came back. */
export interface Example {
  /** Members of the address, as the caller wrote them. */
  parameters?: Record<string, string>
  /** What was sent: a value that travels as JSON, or a text. */
  body?: unknown
  /** What came back, by status and then by media type; of an archive the names of its files. */
  answers: Record<string, Record<string, unknown>>
}

/** Each call of the service once: `examples.test.ts` records them, and compares them with the service of today. */
export const EXAMPLES: Readonly<Record<string, Example>> = recorded

/** The example of an address; one that is new has none until it is recorded. */
export function getExample({ method, path }: Pick<Route, 'method' | 'path'>): Example {
  return EXAMPLES[`${method} ${path}`] ?? { answers: {} }
}

/** An example as people read it. */
export function formatExample(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
