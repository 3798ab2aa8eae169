import type { Nodes } from 'mdast'
import { computeSkeleton } from '../../language/alphabets.ts'
import { getWords } from '../../text/outline.ts'
import { decodePercents, isHiddenNumber, isLookalikeHost, nameHost } from './host.ts'
import { hasMoreRecipients, isOtherNumber } from './letter-and-call.ts'
import { listShown, readWhole, type Shown, seeWords } from './shown.ts'

/** How a link may lead people elsewhere than they think. */
export type Trap =
  | 'address'
  | 'noScheme'
  | 'hiddenHost'
  | 'lookalike'
  | 'otherAddress'
  | 'recipients'
  | 'answer'

/** A browser drops these, and what is left is another address. */
const DROPPED = /[\p{Cc}\p{Cf}\s\\\uFFFD]|^$/u
const AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i
/** A browser finds a site behind any number of strokes, and none; people see it behind two. */
const STROKES = /^https?:(?!\/\/[^/])/i
const MAIL = /^mailto:/i
/** The page on which people answer, wherever the site stands. */
const ANSWER = /(?:^|\/)accept(?:\/|\/index\.html)?(?:[?#]|$)/i

/** What is wrong with where a link leads, whatever the scheme; null when it leads where it says. */
export function findLinkTrap(node: Nodes & { url: string }): Trap | null {
  const { url } = node
  if (DROPPED.test(url)) return 'address'
  if (url.startsWith('//') || STROKES.test(url)) return 'noScheme'
  const authority = AUTHORITY.exec(url)?.[1] ?? ''
  if (decodePercents(authority).includes('@')) return 'hiddenHost'
  if (isHiddenNumber(authority)) return 'address'
  if (MAIL.test(url) && hasMoreRecipients(url)) return 'recipients'
  if (isLookalikeHost(MAIL.test(url) ? readTarget(url).host : authority)) return 'lookalike'
  if (ANSWER.test(decodePercents(url))) return 'answer'
  return node.type === 'link' ? findWordsTrap(node, url) : null
}

/** Whether the words of a link, or of a reference to one, say that it leads elsewhere. */
export function findWordsTrap(node: Nodes, url: string): 'otherAddress' | null {
  const words = seeWords(getWords(node))
  if (/^tel:/i.test(url) && isOtherNumber(words, url)) return 'otherAddress'
  const whole = readWhole(words)
  // A page of this site has no name of its own to compare; words that speak of a site may lead to one.
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return whole ? 'otherAddress' : null
  const shown = whole ? [whole] : listShown(words)
  return shown.some((one) => isOther(one, url)) ? 'otherAddress' : null
}

function isOther({ user, host, path }: Shown, url: string): boolean {
  const target = readTarget(url)
  const [, own] = splitUser(target.host)
  if (user === null && nameHost(host) !== nameHost(own)) return true
  if (user !== null && nameHost(`${user}@${host}`) !== nameHost(target.host)) return true
  return !MAIL.test(url) && isOtherPath(path, target.path)
}

/** Words that name a page lead to it; what they leave out, behind ? or # or three dots, may be anything. */
function isOtherPath(shown: string, target: string): boolean {
  const [seen, there] = [seePath(shown), seePath(target)]
  if (seen.replace(/^\//, '') === '') return false
  if (seen.endsWith('...')) return !there.startsWith(seen.replace(/\.+$/, ''))
  if (seen.includes('#')) return seen !== there
  if (seen.includes('?')) return seen !== there.replace(/#.*$/, '')
  return seen.replace(/\/$/, '') !== there.replace(/[?#].*$/, '').replace(/\/$/, '')
}

function seePath(path: string): string {
  return computeSkeleton(decodePercents(path)).toLowerCase()
}

/** Whom or what an address names, and what is behind it. */
function readTarget(url: string): { host: string; path: string } {
  const [, host = '', path = ''] = /^[a-z][a-z0-9+.-]*:(?:\/\/)?([^/?#]*)(.*)$/is.exec(url) ?? []
  return { host: decodePercents(host), path }
}

function splitUser(host: string): [user: string, host: string] {
  const at = host.lastIndexOf('@')
  return [host.slice(0, Math.max(at, 0)), host.slice(at + 1)]
}
