import type { SitePolicy } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import type { Settings } from '../build/settings.ts'
import { listPairs } from '../comparison/pairs.ts'
import { listLanguagePairs } from '../i18n/language-pairs.ts'
import { buildUrl, place } from '../paths.ts'
import { isPast, listPublished } from '../policy/version-status.ts'
import { listClauseNumbers } from '../text/clause-pages.ts'
import { type Xml, xml } from './xml.ts'

/** The places of a policy that have a page under each language; a draft is nobody's to find. */
export function listPlaces(
  shown: SitePolicy,
  now: Date,
  { languages }: Pick<Settings, 'languages'>,
): string[] {
  const versions = listPublished(shown)
  const policy = versions.length === shown.versions.length ? shown : { ...shown, versions }
  if (versions.length === 0) return []
  return [
    place.policy(policy.id),
    ...versions.map((version) => place.version(policy.id, version.number)),
    ...versions
      .filter((version) => !isPast(policy, version, now))
      .flatMap(({ number }) =>
        listLanguagePairs(languages).map((pair) => place.bilingual(policy.id, number, pair.join('-'))),
      ),
    place.history(policy.id),
    place.onDate(policy.id),
    place.changes(policy.id),
    ...listPairs(policy, now).map(([from, to]) => place.pair(policy.id, from, to)),
    ...listClauseNumbers(policy, languages[0]).map((number) => place.clause(policy.id, number)),
  ]
}

/** The sitemap of some places: each in every language with its counterparts, the first for readers of none of them. */
export function renderSitemap({ settings }: Pick<View, 'settings'>, places: readonly string[]): Xml {
  const { languages } = settings
  const urls = places.flatMap((where) => {
    const counterparts = [...languages, 'x-default' as const].map((tag) => {
      const url = buildUrl(settings, tag === 'x-default' ? languages[0] : tag, where)
      return xml`<xhtml:link rel="alternate" hreflang="${tag}" href="${url}"/>`
    })
    return languages.map(
      (locale) => xml`
  <url><loc>${buildUrl(settings, locale, where)}</loc>${counterparts}</url>`,
    )
  })
  return xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}
</urlset>`
}

/** The index of the sitemaps: that of the whole site, and one for each policy, far from the 50,000 addresses that one may hold. */
export function renderSitemapIndex({ settings, policies }: View): Xml {
  const known = policies.filter((policy) => listPublished(policy).length > 0)
  const places = [place.siteMap, ...known.map(({ id }) => place.policyMap(id))]
  const maps = places.map(
    (where) => xml`
  <sitemap><loc>${buildUrl(settings, settings.languages[0], where)}</loc></sitemap>`,
  )
  return xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps}
</sitemapindex>`
}
