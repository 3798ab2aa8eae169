/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json }

/** Writes a value as the JSON Canonicalization Scheme does: members sorted, no space between (RFC 8785). */
export function canonicalizeJson(value: Json): string {
  // Written by the engine at once where the members are in their order: it writes strings and numbers as RFC 8785 does.
  return hasSortedMembers(value) ? JSON.stringify(value) : sortMembers(value)
}

function sortMembers(value: readonly Json[] | { readonly [member: string]: Json }): string {
  if (isArray(value)) return `[${value.map(canonicalizeJson).join(',')}]`
  let text = ''
  // By UTF-16 code unit, which is what the comparison of strings does.
  for (const name of Object.keys(value).sort()) {
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalizeJson(value[name] as Json)}`
  }
  return `{${text}}`
}

/** Tells whether a text is what {@link canonicalizeJson} writes of the value that was parsed from it. */
export function isCanonicalJson(text: string, value: Json): boolean {
  return canonicalizeJson(value) === text
}

function hasSortedMembers(value: Json): value is string | number | boolean | null {
  if (value === null || typeof value !== 'object') return true
  if (isArray(value)) return value.every(hasSortedMembers)
  let last = ''
  for (const name of Object.keys(value)) {
    if (name < last || !hasSortedMembers(value[name] as Json)) return false
    last = name
  }
  return true
}

// `Array.isArray` does not narrow read-only arrays.
function isArray(value: readonly Json[] | object): value is readonly Json[] {
  return Array.isArray(value)
}
