/**
 * Whether people may be sent back to an address: a registered one to the letter, or one below a registered beginning
 * that ends with `/*`. Both are read as a browser reads them, so that no way of writing leads elsewhere.
 *
 * @example
 * isReturnAllowed('https://courses.example/lesson/42?x=1', ['https://courses.example/*']) // true
 */
export function isReturnAllowed(address: string, registered: readonly string[]): boolean {
  return registered.some((one) => (one.endsWith('/*') ? isBelow(address, one.slice(0, -1)) : one === address))
}

function isBelow(address: string, beginning: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(beginning)) return false
  const [asked, known] = [new URL(address), new URL(beginning)]
  // Schemes of apps have no origin of their own.
  const isSamePlace = asked.protocol === known.protocol && asked.host === known.host
  const isPlain = asked.username === '' && asked.password === ''
  return isSamePlace && isPlain && asked.pathname.startsWith(known.pathname)
}
