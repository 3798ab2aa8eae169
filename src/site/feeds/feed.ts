import { LANGUAGE_NAMES } from '../../domain/language/names.ts'
import { listPointWords } from '../../domain/policy/point.ts'
import { formatVersionDates } from '../../domain/publication/text-fragment.ts'
import type { SitePolicy } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import { sayIn } from '../i18n/say.ts'
import { buildUrl, place } from '../paths.ts'
import { getTermsOn } from '../policy/site-terms.ts'
import { findReplacing, listPublished } from '../policy/version-status.ts'
import { type Xml, xml } from './xml.ts'

/** The published versions of a policy as an Atom feed (RFC 4287), newest first. */
export function renderFeed({ settings, locale, now }: View, policy: SitePolicy): Xml {
  const say = sayIn(locale)
  const { title: titles, operator } = getTermsOn(policy, now)
  const title = titles[locale]
  const self = buildUrl(settings, locale, place.feed(policy.id))
  const versions = listPublished(policy).toReversed()

  const entries = versions.map((version) => {
    const { number, file } = version
    const url = buildUrl(settings, locale, place.version(policy.id, number))
    const date = formatVersionDates(version, locale).effective
    const replacing = findReplacing(policy, version)
    const said = replacing ? [say('version.replaced', { number: replacing.number })] : []
    const points = [...said, ...listPointWords(file.summary, locale)].map((point) => xml`<li>${point}</li>`)
    return xml`
  <entry>
    <id>${url}</id>
    <title>${say('feed.entry', { policy: title, number, date })}</title>
    <link rel="alternate" type="text/html" href="${url}"/>
    <published>${file.publishedAt}</published>
    <updated>${(replacing ?? version).file.publishedAt}</updated>
    <content type="html">${xml`<ul>${points}</ul>`.text}</content>
  </entry>`
  })

  return xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${self}</id>
  <title>${say('feed.title', { policy: title })}</title>
  <updated>${versions[0]?.file.publishedAt ?? now.toISOString()}</updated>
  <author><name>${operator.name[locale]}</name></author>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${buildUrl(settings, locale, place.policy(policy.id))}"/>${renderOtherLanguages()}${entries}
</feed>`

  function renderOtherLanguages(): Xml[] {
    return settings.languages
      .filter((other) => other !== locale)
      .map((other) => {
        const url = buildUrl(settings, other, place.feed(policy.id))
        return xml`
  <link rel="related" type="application/atom+xml" hreflang="${other}" title="${LANGUAGE_NAMES[other]}" href="${url}"/>`
      })
  }
}
