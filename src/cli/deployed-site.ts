import { KelisimError } from '../domain/error.ts'
import { ManifestSchema } from '../domain/publication/manifest.ts'
import type { PolicyTerm } from './passed-dates.ts'
import type { Voice } from './terminal/frame.ts'

/** What a deployed site says of its versions, and when it was built; null when its server does not say. */
export async function readSite(
  { say }: Voice,
  site: string,
): Promise<{ terms: PolicyTerm[]; builtAt: string | null }> {
  const unread = (said: string, cause?: unknown) =>
    new KelisimError(
      'service-unreachable',
      say('boundary.siteUnread', { site, said }),
      say('boundary.siteUnreadAdvice'),
      {
        cause,
      },
    )
  if (!URL.canParse(site) || !/^https?:/.test(site)) throw unread('URL')
  const url = `${site.replace(/\/+$/, '')}/policies.json`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(15_000) })
    if (!response.ok) throw unread(String(response.status))
    const { policies } = ManifestSchema.parse(await response.json())
    const terms = policies.flatMap(({ id, versions }) =>
      versions.map((version) => ({ policy: id, ...version })),
    )
    const modified = Date.parse(response.headers.get('last-modified') ?? '')
    return { terms, builtAt: Number.isNaN(modified) ? null : new Date(modified).toISOString() }
  } catch (error) {
    if (error instanceof KelisimError) throw error
    throw unread(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), error)
  }
}
