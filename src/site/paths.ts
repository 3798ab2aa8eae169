import type { Addressing } from '../domain/config/config.ts'
import type { Locale } from '../domain/locale.ts'
import type { Settings } from './build/settings.ts'

/** Where a page is found under each language: the same in all of them, with a slash at the end. */
export const place = {
  home: '',
  policy: (policy: string) => `${policy}/`,
  version: (policy: string, version: number) => `${policy}/${version}/`,
  history: (policy: string) => `${policy}/history/`,
  changes: (policy: string) => `${policy}/changes/`,
  pair: (policy: string, from: number, to: number) => `${policy}/changes/${from}-${to}/`,
  pairView: (policy: string, from: number, to: number, view: string) =>
    `${policy}/changes/${from}-${to}/${view}/`,
  clause: (policy: string, number: string) => `${policy}/clauses/${number}/`,
  onDate: (policy: string) => `${policy}/date/`,
  bilingual: (policy: string, version: number, pair: string) => `${policy}/${version}/${pair}/`,
  accept: 'accept/',
  receipts: 'receipts/',
  admin: 'admin/',
  search: 'search/',
  searched: 'search/clauses.json',
  feed: (policy: string) => `${policy}/feed.xml`,
} as const

/** The path of a place in a language, from the root of the host; never that of an overlay. */
export function buildPath({ base, languages }: Addressing, locale: Locale, where: string): string {
  return `${base}/${locale === languages[0] ? '' : `${locale}/`}${where}`
}

/** The absolute address of a place in a language. */
export function buildUrl(
  settings: Addressing & Pick<Settings, 'origin'>,
  locale: Locale,
  where: string,
): string {
  return settings.origin + buildPath(settings, locale, where)
}

/** The path of a version's printed text. */
export function buildPdfPath(
  { base }: Pick<Settings, 'base'>,
  policy: string,
  version: number,
  locale: Locale,
) {
  return `${base}/${policy}/${version}/${locale}.pdf`
}

/** The path of a version's text as it was hashed; raw texts stand once, at the shortest address. */
export function buildRawPath(
  { base }: Pick<Settings, 'base'>,
  policy: string,
  version: number,
  locale: Locale,
) {
  return `${base}/${policy}/${version}/${locale}.md`
}
