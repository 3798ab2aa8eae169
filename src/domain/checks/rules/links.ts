import type { Nodes } from 'mdast'
import { computeSkeleton, detectAlphabets, findLookalike } from '../../language/alphabets.ts'
import { getWords } from '../../text/outline.ts'

/** How a link may lead people elsewhere than they think. */
export type Trap = 'address' | 'noScheme' | 'hiddenHost' | 'lookalike' | 'otherAddress' | 'answer'

/** A browser drops these, and what is left is another address. */
const DROPPED = /[\p{Cc}\p{Cf}\s\\\uFFFD]|^$/u
const AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i
/** What people read as an address: with its beginning, or by its dots. */
const SHOWN = /^(?:(https?|mailto):\/{0,2})?((?:[^\s/?#@]+@)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[:/?#]\S*)?$/iu
/** The page on which people answer, wherever the site stands. */
const ANSWER = /(?:^|\/)accept(?:\/|\/index\.html)?(?:[?#]|$)/i

/** What is wrong with where a link leads, whatever the scheme; null when it leads where it says. */
export function findLinkTrap(node: Nodes & { url: string }): Trap | null {
  const { url } = node
  if (DROPPED.test(url)) return 'address'
  if (url.startsWith('//')) return 'noScheme'
  const authority = AUTHORITY.exec(url)?.[1]
  if (authority?.includes('@')) return 'hiddenHost'
  if (isLookalike(authority ?? /^mailto:[^?]*@([^?]*)/i.exec(url)?.[1] ?? '')) return 'lookalike'
  if (ANSWER.test(decode(url))) return 'answer'
  return node.type === 'link' && isOtherAddress(getWords(node), url) ? 'otherAddress' : null
}

/** A name of mixed letters, or of strange ones that all look like ours under an ending in Latin ones (Unicode TS 39). */
function isLookalike(authority: string): boolean {
  const labels = decode(authority).replace(/:\d*$/, '').split('.')
  const isLatin = /^[a-z]+$/i.test(labels.at(-1) ?? '')
  return labels.some((label) => {
    const { cyrillic, latin } = detectAlphabets(label)
    const isStrange = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}_-]/u.test(label)
    return isStrange || (cyrillic && latin) || (cyrillic && isLatin && findLookalike(label, 'latin') !== null)
  })
}

/** Words that are an address lead to it. */
function isOtherAddress(words: string, url: string): boolean {
  const [, , shown] = SHOWN.exec(words.trim()) ?? []
  if (shown === undefined) return false
  const target = /^(?:[a-z]+:)(?:\/\/)?([^/?#]*)/i.exec(url)?.[1]
  // A page of this site has no name of its own to compare.
  if (target === undefined) return true
  const name = (one: string) => computeSkeleton(decode(one).replace(/^www\.|:\d*$/gi, '')).toLowerCase()
  return name(shown) !== name(target)
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
