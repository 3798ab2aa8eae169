import { isBelow } from '../domain/acceptance/return-address.ts'

/**
 * Whether a person may be sent back to an address: one of the product's `returnUrls`, or one below it.
 *
 * @example
 * isReturnAddress('https://courses.example/lesson/42?x=1#part3', ['https://courses.example/lesson']) // true
 * isReturnAddress('https://courses.example/lessons', ['https://courses.example/lesson']) // false
 */
export function isReturnAddress(address: string, registered: readonly string[]): boolean {
  const url = parse(address)
  return url !== null && registered.map(parse).some((one) => one !== null && isBelow(url, one))
}

/** `URL.parse` is younger than phones that people answer on. */
function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
