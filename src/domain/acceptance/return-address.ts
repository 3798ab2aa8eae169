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

/** A way up that some servers read and browsers do not: with a slash of its own, written as a number. */
const UP = /(?:\/|%2f|%5c)(?:\.|%2e){2}(?:%2f|%5c|\/|$)/i

/**
 * Whether an address can be registered for people to be sent back to: a web address, or one of an app.
 *
 * @example
 * isRegistrable(new URL('kz.example.app:/back')) // true
 * isRegistrable(new URL('javascript:alert(1)')) // false
 */
export function isRegistrable({ protocol, username, password, host, pathname, hash }: AddressParts): boolean {
  if (NEVER.test(protocol) || username !== '' || password !== '' || hash !== '') return false
  // Without a path or a host, such as `app:anything`, nothing says where it leads.
  return host !== '' || pathname.startsWith('/')
}

/**
 * Whether an address is a registered one, or lies below one that ends with `/*`. What follows a `#` is never sent to a
 * server, and free.
 *
 * @example
 * isRegistered(new URL('https://courses.example/lesson/42?x=1#part3'), new URL('https://courses.example/*')) // true
 * isRegistered(new URL('https://courses.example/lesson/42'), new URL('https://courses.example/lesson')) // false
 */
export function isRegistered(address: AddressParts, registered: AddressParts): boolean {
  if (!isRegistrable(registered) || address.username !== '' || address.password !== '') return false
  if (address.protocol !== registered.protocol || address.host !== registered.host) return false
  const { pathname, search } = registered
  if (search === '' && pathname.endsWith('/*'))
    return address.pathname.startsWith(pathname.slice(0, -1)) && !UP.test(address.pathname)
  return address.pathname === pathname && address.search === search
}
