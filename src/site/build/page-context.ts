import type { Finding } from '../../domain/checks/finding.ts'
import type { Locale } from '../../domain/locale.ts'
import { setTimeZone } from '../../domain/time/zone.ts'
import { readPolicies, type SitePolicy } from './library.ts'
import { formatMomentFolder, listBoundaries } from './moments.ts'
import { readSettings, type Settings } from './settings.ts'

/** What a page is a function of: the policies, the moment it speaks of, the language. */
export interface View {
  settings: Settings
  policies: SitePolicy[]
  now: Date
  locale: Locale
  /** Only in a preview: what there is to mend. */
  findings?: readonly Finding[] | undefined
}

/** A view with the value of the rest parameter under which its pages are written. */
export interface PrefixedView {
  prefix: string | undefined
  view: View
}

/** The views of pages whose content does not depend on time: one for each language. */
export function listTimelessViews(): PrefixedView[] {
  const site = readSite()
  return site.settings.languages.map((locale) => ({
    prefix: formatPrefix(site.settings, locale),
    view: { ...site, now: site.settings.now, locale },
  }))
}

/** The views of pages that tell what is in force: now, and once more for every moment at which it changes. */
export function listTimedViews(): PrefixedView[] {
  const site = readSite()
  const later = listBoundaries(site.policies, site.settings.now).flatMap((now) =>
    site.settings.languages.map((locale) => ({
      prefix: formatPrefix(site.settings, locale, now),
      view: { ...site, now, locale },
    })),
  )
  return [...listTimelessViews(), ...later]
}

/** The view in the first language, for what is the same in every language. */
export function getDefaultView(): View {
  const site = readSite()
  return { ...site, now: site.settings.now, locale: site.settings.languages[0] }
}

/** The folder of a language, inside that of a moment if one is given; undefined at the shortest address. */
export function formatPrefix(
  { languages }: Pick<Settings, 'languages'>,
  locale: Locale,
  moment?: Date,
): string | undefined {
  const parts = [
    ...(moment ? ['at', formatMomentFolder(moment)] : []),
    ...(locale === languages[0] ? [] : [locale]),
  ]
  return parts.length > 0 ? parts.join('/') : undefined
}

type Site = Pick<View, 'settings' | 'policies' | 'findings'>

/** What tells one build from another. */
const KEYS = [
  'KELISIM_CONFIG',
  'KELISIM_POLICIES',
  'KELISIM_NOW',
  'KELISIM_BASE',
  'KELISIM_URL',
  'KELISIM_DRAFTS',
  'KELISIM_PDF',
  'KELISIM_TIME_ZONE',
]

let built: { key: string; site: Site } | undefined

/** Read once for a build, so that every page speaks of the same moment; read anew by `astro dev`. */
function readSite(): Site {
  // Another build in the same process may be of other policies, or for another moment.
  const key = JSON.stringify(KEYS.map((name) => process.env[name]))
  if (built?.key === key && !import.meta.env.DEV) return built.site
  const settings = readSettings(process.env, new Date())
  setTimeZone(settings.timeZone)
  const site = {
    settings,
    ...readPolicies(settings.policies, import.meta.env.DEV || settings.drafts, settings.now),
  }
  built = { key, site }
  return site
}
