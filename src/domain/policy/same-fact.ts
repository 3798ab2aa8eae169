import { canonicalizeJson, type Json } from '../encoding/canonical-json.ts'

/** Tells whether a sealed fact says the same in two versions; what is left out is a fact as well. */
export function isSameFact(before: Json | undefined, after: Json | undefined): boolean {
  const write = (fact: Json | undefined) => (fact === undefined ? '' : canonicalizeJson(fact))
  return write(before) === write(after)
}
