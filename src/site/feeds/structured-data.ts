import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import { buildRawPath, buildUrl, place } from '../paths.ts'
import { computeStanding, findLastMoment } from '../policy/version-status.ts'
import { getVersionText } from '../text/texts.ts'

/** A version's text for machines that read pages, in the words of schema.org. */
export function buildStructuredData(
  { settings, locale, now }: View,
  policy: SitePolicy,
  version: SiteVersion,
) {
  const { number, file } = version
  const { authentic, operator, contact, title } = file
  const url = (of: typeof locale) => buildUrl(settings, of, place.version(policy.id, number))
  const standing = computeStanding(policy, version, now)
  const end = findLastMoment(policy, version)
  const { languages } = settings
  const translations = languages.filter((other) => other !== authentic)
  return {
    '@context': 'https://schema.org',
    // `Legislation` would claim that it is a law.
    '@type': 'DigitalDocument',
    '@id': url(locale),
    url: url(locale),
    name: title[locale],
    version: number,
    inLanguage: locale,
    creativeWorkStatus: standing,
    datePublished: file.publishedAt,
    ...(standing === 'replaced'
      ? {}
      : { temporalCoverage: `${file.effectiveAt}/${end ?? '..'}`, ...(end ? { expires: end } : {}) }),
    publisher: { '@type': 'Organization', name: operator.name[locale], email: contact },
    encoding: {
      '@type': 'MediaObject',
      contentUrl: settings.origin + buildRawPath(settings, policy.id, number, locale),
      encodingFormat: 'text/markdown',
      sha256: getVersionText(policy, version, locale).digest,
    },
    ...(locale === authentic
      ? { workTranslation: translations.map((other) => ({ '@id': url(other) })) }
      : languages.includes(authentic)
        ? { translationOfWork: { '@id': url(authentic) } }
        : {}),
  }
}

/** Data as the content of a script element: no `<` in it can end the element. */
export function formatScriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
