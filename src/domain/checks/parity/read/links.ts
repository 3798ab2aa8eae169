import { findLookalike } from '../../../language/alphabets.ts'
import { ADDRESS, LOOKS_LIKE_ADDRESS } from '../../../language/web-address.ts'
import { LOCALES } from '../../../locale.ts'
import type { Claim } from './claim.ts'

const ADDRESSES = new RegExp(Object.values(ADDRESS).join('|'), 'giu')
/** `](/auth/…)`: a link within the site. */
const WITHIN = /(?<=\]\()\/[^)\s]*/g
/** The case of a Kazakh or Russian word, put behind an address in Latin letters: `info@5qbe.kz-ке`. */
const ENDING = /(?<=[a-z\d/])[-‑–'’]\p{Script=Cyrillic}{1,7}$/iu
/** A language in an address, by its code of two letters or of three, as `adilet.zan.kz/kaz/` has it. */
const LANGUAGE = new RegExp(`/(?:${[...LOCALES, 'kaz', 'rus', 'eng'].join('|')})(?=[/?#]|$)`)

/** The e-mail and web addresses of a stretch; the same page in another language is the same address. */
export function findLinks(text: string): Claim[] {
  if (!LOOKS_LIKE_ADDRESS.test(text)) return []
  return [...text.matchAll(ADDRESSES), ...text.matchAll(WITHIN)].map(({ 0: whole, index }) => {
    const found = whole.replace(ENDING, '')
    return {
      // A stray letter that looks the same is a fault of its own.
      key: (findLookalike(found, 'latin') ?? found)
        .toLowerCase()
        .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
        .replace(LANGUAGE, '')
        .replace(/\/$/, ''),
      text: found,
      start: index,
      end: index + found.length,
      sure: true,
    }
  })
}
