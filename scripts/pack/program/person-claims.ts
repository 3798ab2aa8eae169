import type { PersonClaims } from 'kelisim/client'
import { CommandError } from './io.ts'

/** `--claims`: what the product says of the person, as JSON. */
export function readPersonClaims(text: string): PersonClaims {
  const expected = `--claims is '${text}'; expected JSON such as '{"role":"patient"}'.`
  try {
    const claims: unknown = JSON.parse(text)
    if (typeof claims === 'object' && claims !== null && !Array.isArray(claims)) return claims as PersonClaims
  } catch {
    // Said below.
  }
  throw new CommandError(expected, 2)
}
