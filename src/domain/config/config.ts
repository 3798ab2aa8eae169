import { type ByLocale, LOCALES, type Locale } from '../locale.ts'
import type { ConfigWords, ReadConfig } from './config-schema.ts'
import { buildPalette, type Palette, SCHEMES, type Scheme } from './palette.ts'

/** A link of the operator's in one language. */
export interface OwnLink {
  label: string
  url: string
}

/** What the site is made of by `kelisim.config.ts`, with everything that was left out at its default. */
export interface SiteLooks {
  /** Whose the site is; null for the names of the operators. */
  name: ByLocale<string> | null
  shortName: ByLocale<string> | null
  home: ByLocale<OwnLink> | null
  footer: ByLocale<OwnLink>[]
  /** Paths from the folder of the configuration. */
  logo: Record<Scheme, string> | null
  favicon: string | null
  touchIcon: string | null
  customCss: string | null
  openGraphImage: string | null
  colophon: boolean
  /** Null while every colour is ours. */
  palettes: Record<Scheme, Palette> | null
  fonts: NonNullable<NonNullable<ReadConfig['site']>['fonts']> | null
}

/** What the configuration decides beside the settings. */
export interface Choices {
  /** Languages of the site, the one at the shortest address first. */
  languages: readonly [Locale, ...Locale[]]
  service: boolean
  feeds: boolean
  looks: SiteLooks
}

/** What an address of the site is made of. */
export interface Addressing extends Pick<Choices, 'languages'> {
  /** Path before every address: begins with a slash and ends without one; empty for the root of the host. */
  base: string
}

/** What holds without a configuration. */
export const DEFAULT_CHOICES: Choices = resolveConfig({})

/** Puts the defaults in the place of what was left out, and words in the place of each language. */
export function resolveConfig({ site, languages, service = true, feeds = true }: ReadConfig): Choices {
  const [first, ...others] = languages ?? LOCALES
  return {
    languages: [first ?? LOCALES[0], ...others],
    service,
    feeds,
    looks: {
      name: site ? spread(site.name) : null,
      shortName: site?.shortName ? spread(site.shortName) : null,
      home: site?.home ? spreadLink(site.home) : null,
      footer: (site?.footer ?? []).map(spreadLink),
      logo: site?.logo === undefined ? null : spreadSchemes(site.logo),
      favicon: site?.favicon ?? null,
      touchIcon: site?.touchIcon ?? null,
      customCss: site?.customCss ?? null,
      openGraphImage: site?.openGraph?.image ?? null,
      colophon: site?.colophon ?? true,
      palettes: site?.colors
        ? {
            light: buildPalette('light', site.colors.light),
            dark: buildPalette('dark', site.colors.dark),
          }
        : null,
      fonts: site?.fonts ?? null,
    },
  }
}

/** The files that the looks name, each with the member that names it. */
export function listNamedFiles({ site }: ReadConfig): { member: string; file: string }[] {
  const logo = site?.logo
  const logos: Record<string, string> =
    logo === undefined
      ? {}
      : typeof logo === 'string'
        ? { 'site.logo': logo }
        : { 'site.logo.light': logo.light, 'site.logo.dark': logo.dark }
  const named = {
    ...logos,
    'site.favicon': site?.favicon,
    'site.touchIcon': site?.touchIcon,
    'site.customCss': site?.customCss,
    'site.openGraph.image': site?.openGraph?.image,
    ...Object.fromEntries(
      (site?.fonts?.files ?? []).map(({ file }, index) => [`site.fonts.files.${index}.file`, file]),
    ),
  }
  return Object.entries(named).flatMap(([member, file]) => (file === undefined ? [] : [{ member, file }]))
}

/** Words for every language; those of a language that is not shown are never read. */
function spread(words: ConfigWords): ByLocale<string> {
  const of = (locale: Locale) => (typeof words === 'string' ? words : (words[locale] ?? ''))
  return { kk: of('kk'), ru: of('ru'), en: of('en') }
}

function spreadLink({ label, url }: { label: ConfigWords; url: ConfigWords }): ByLocale<OwnLink> {
  const [labels, urls] = [spread(label), spread(url)]
  const of = (locale: Locale) => ({ label: labels[locale], url: urls[locale] })
  return { kk: of('kk'), ru: of('ru'), en: of('en') }
}

function spreadSchemes(file: string | Record<Scheme, string>): Record<Scheme, string> {
  if (typeof file !== 'string') return file
  return Object.fromEntries(SCHEMES.map((scheme) => [scheme, file])) as Record<Scheme, string>
}
