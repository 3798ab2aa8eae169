/** The parts of a parsed address, as `URL` has them. */
export interface AddressParts {
  protocol: string
  username: string
  password: string
  host: string
  pathname: string
  search: string
  hash: string
}

/** Schemes that a browser acts on by itself: none of them leads back into a product. */
const NEVER =
  /^(javascript|data|blob|file|filesystem|about|view-source|vbscript|intent|ws|wss|ftp|mailto|tel|sms):$/

/**
 * Whether an address can be registered for people to be sent back to: a web address, or one of an app.
 *
 * @example
 * isRegistrable(new URL('kz.example.app:/back')) // true
 * isRegistrable(new URL('javascript:alert(1)')) // false
 */
export function isRegistrable({ protocol, username, password, host, pathname, hash }: AddressParts): boolean {
  if (NEVER.test(protocol) || username !== '' || password !== '' || hash !== '') return false
  // Without a path or a host, such as `app:anything`, nothing says what stands below it.
  return host !== '' || pathname.startsWith('/')
}

/**
 * Whether an address is a registered one or stands below it. Query and fragment are the product's own, unless the
 * registered address has a query: then path and query are met exactly.
 *
 * @example
 * isBelow(new URL('https://courses.example/lesson/42?x=1#part3'), new URL('https://courses.example/lesson')) // true
 * isBelow(new URL('https://courses.example/lessons'), new URL('https://courses.example/lesson')) // false
 */
export function isBelow(address: AddressParts, registered: AddressParts): boolean {
  if (!isRegistrable(registered) || address.username !== '' || address.password !== '') return false
  if (address.protocol !== registered.protocol || address.host !== registered.host) return false
  const { pathname, search } = registered
  if (search !== '') return address.pathname === pathname && address.search === search
  const folder = pathname.replace(/\/$/, '')
  return [pathname, folder].includes(address.pathname) || address.pathname.startsWith(`${folder}/`)
}
