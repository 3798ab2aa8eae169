import type { View } from '../build/page-context.ts'
import { buildUrl, place } from '../paths.ts'

/**
 * `robots.txt`: where the sitemap is. Robots read it at the root of a host; a site below a path has its lines copied
 * there. A preview is nobody's to find.
 */
export function renderRobots({ settings, findings }: View): string {
  const { base, languages } = settings
  // What is not in force yet lies there for the service.
  const closed = findings ? `${base}/` : `${base}/at/`
  const map = findings ? [] : ['', `Sitemap: ${buildUrl(settings, languages[0], place.siteIndex)}`]
  return ['User-agent: *', `Disallow: ${closed}`, ...map, ''].join('\n')
}
