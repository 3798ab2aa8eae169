import { isRegistered } from '../domain/acceptance/return-address.ts'

/**
 * Whether a person may be sent back to an address: one of the product's `returnUrls`, or one below those that end with `/*`.
 *
 * @example
 * isReturnAddress('https://courses.example/lesson/42?x=1#part3', ['https://courses.example/*']) // true
 * isReturnAddress('https://courses.example/lesson/42', ['https://courses.example/lesson']) // false
 */
export function isReturnAddress(address: string, registered: readonly string[]): boolean {
  const url = parse(address)
  return url !== null && registered.map(parse).some((one) => one !== null && isRegistered(url, one))
}

/** `URL.parse` is younger than phones that people answer on. */
function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
