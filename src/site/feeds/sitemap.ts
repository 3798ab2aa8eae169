import type { View } from '../build/page-context.ts'
import { listPairs } from '../comparison/pairs.ts'
import { listLanguagePairs } from '../i18n/language-pairs.ts'
import { buildUrl, place } from '../paths.ts'
import { listPublished } from '../policy/version-status.ts'
import { listClausePages } from '../text/clause-pages.ts'
import { type Xml, xml } from './xml.ts'

/** Every place that has a page under each language; a draft is nobody's to find. */
export function listPlaces({
  policies,
  now,
  settings,
}: Pick<View, 'policies' | 'now' | 'settings'>): string[] {
  const known = policies.map((policy) => ({ ...policy, versions: listPublished(policy) }))
  return [
    place.home,
    place.search,
    ...known.flatMap((policy) => [
      place.policy(policy.id),
      ...policy.versions.map((version) => place.version(policy.id, version.number)),
      ...policy.versions.flatMap(({ number }) =>
        listLanguagePairs(settings.languages).map((pair) =>
          place.bilingual(policy.id, number, pair.join('-')),
        ),
      ),
      place.history(policy.id),
      place.onDate(policy.id),
      place.changes(policy.id),
      ...listPairs(policy, now).map(([from, to]) => place.pair(policy.id, from, to)),
      ...listClausePages(policy, settings.languages[0]).map(({ number }) => place.clause(policy.id, number)),
    ]),
  ]
}

/** The sitemap: every page in every language with its counterparts, the first for readers of none of them. */
export function renderSitemap(view: View): Xml {
  const { languages } = view.settings
  const urls = listPlaces(view).flatMap((where) => {
    const counterparts = [...languages, 'x-default' as const].map((tag) => {
      const url = buildUrl(view.settings, tag === 'x-default' ? languages[0] : tag, where)
      return xml`<xhtml:link rel="alternate" hreflang="${tag}" href="${url}"/>`
    })
    return languages.map(
      (locale) => xml`
  <url><loc>${buildUrl(view.settings, locale, where)}</loc>${counterparts}</url>`,
    )
  })
  return xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}
</urlset>`
}
