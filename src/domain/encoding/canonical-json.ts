/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json }

/** Writes a value as the JSON Canonicalization Scheme does: members sorted, no space between (RFC 8785). */
export function canonicalizeJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isArray(value)) return `[${value.map(canonicalizeJson).join(',')}]`
  let text = ''
  // By UTF-16 code unit, which is what the comparison of strings does.
  for (const name of Object.keys(value).sort()) {
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalizeJson(value[name] as Json)}`
  }
  return `{${text}}`
}

// `Array.isArray` does not narrow read-only arrays.
function isArray(value: readonly Json[] | object): value is readonly Json[] {
  return Array.isArray(value)
}
