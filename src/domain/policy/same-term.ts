import { canonicalizeJson } from '../encoding/canonical-json.ts'
import type { Terms } from './terms.ts'

/** Tells whether a term says the same in two versions; without the schema, for comparisons that a browser makes. */
export function isSameTerm(before: Terms, after: Terms, name: keyof Terms): boolean {
  const write = (facts: Terms) => (facts[name] === undefined ? '' : canonicalizeJson(facts[name]))
  return write(before) === write(after)
}
