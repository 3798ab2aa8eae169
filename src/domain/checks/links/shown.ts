import { computeSkeleton } from '../../language/alphabets.ts'
import { NATIONAL_ENDINGS } from '../../language/web-address.ts'

/** An address that people read in the words of a link. */
export interface Shown {
  /** What stands before @ in one of e-mail. */
  user: string | null
  host: string
  /** What stands behind the name of the site. */
  path: string
}

/** Signs that people take for a full stop; others become one by NFKC. */
const STOPS = /[\u3002\u00b7\u2022\u2027\u2219\u22c5\u30fb\u06d4]/g
/** What is written so that programs do not find it, and people do. */
const SPELLED: readonly [RegExp, string][] = [
  [/\s{0,3}[([{]\s{0,3}at\s{0,3}[)\]}]\s{0,3}/gi, '@'],
  [/\s{0,3}[([{]\s{0,3}(?:dot|\.)\s{0,3}[)\]}]\s{0,3}/gi, '.'],
]
const NATIONAL = NATIONAL_ENDINGS.map(computeSkeleton).join('|')
/** Endings of files that no site has: `policy.pdf` is no address. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[ts]|rtf|txt|html?|json|xml|csv|ya?ml|png|jpe?g|svg|js|ts)$/i

const USER = String.raw`(?:(?<user>[\p{L}\p{N}._%+-]{1,64})@)?`
const NAMES = String.raw`(?:[\p{L}\p{N}_-]{1,64}\.){1,16}`
const PATH = String.raw`(?::\d+)?(?<path>[/?#][^\s<>«»"|]*)?`
/** Words that are nothing else than an address. */
const WHOLE = new RegExp(
  String.raw`^(?:https?:/{0,2}|mailto:)?${USER}(?<host>${NAMES}\p{L}{2,63})${PATH}$`,
  'iu',
)
/** An address among words is told by its beginning, or by an ending that sites have. */
const INSIDE = new RegExp(
  String.raw`(?:https?:/{1,2}${USER.replace('user', 'user1')}(?<host1>[\p{L}\p{N}._-]{1,255})|(?<![\p{L}\p{N}_])${USER.replace('user', 'user2')}(?<host2>${NAMES}(?:[a-z]{2,63}|${NATIONAL}))(?![\p{L}\p{N}_]))${PATH}`,
  'giu',
)

/** The words of a link as people see them. */
export function seeWords(words: string): string {
  let seen = computeSkeleton(words).replace(STOPS, '.').trim()
  for (const [pattern, sign] of SPELLED) seen = seen.replace(pattern, sign)
  return seen
}

/** The address that words are and nothing else; null where they say more, or something else. */
export function readWhole(words: string): Shown | null {
  const { user, host, path } = WHOLE.exec(words)?.groups ?? {}
  return host === undefined || isFile(host, user, path)
    ? null
    : { user: user ?? null, host, path: endPath(path) }
}

/** Every address among some words. */
export function listShown(words: string): Shown[] {
  if (!/[.:]/.test(words)) return []
  return [...words.matchAll(INSIDE)].flatMap(({ groups = {} }) => {
    const user = groups.user1 ?? groups.user2
    const host = (groups.host1 ?? groups.host2 ?? '').replace(/\.+$/, '')
    return isFile(host, user, groups.path) && groups.host1 === undefined
      ? []
      : [{ user: user ?? null, host, path: endPath(groups.path) }]
  })
}

/** A sign that ends the words is no part of the address; three dots are what was left out. */
function endPath(path = ''): string {
  return path.replace(/(?<!\.\.)[.,;:!?)\]]$/, '')
}

function isFile(host: string, user: string | undefined, path: string | undefined): boolean {
  return user === undefined && !path && FILE.test(host)
}
