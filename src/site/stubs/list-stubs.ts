import type { Locale } from '../../domain/locale.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { listPairs, listPastPairViews } from '../comparison/pairs.ts'
import type { ChangeView } from '../comparison/view-names.ts'
import { listLanguagePairs } from '../i18n/language-pairs.ts'
import { place } from '../paths.ts'
import { isPast, listPublished } from '../policy/version-status.ts'

/** The changes between two versions. */
export interface PairStub {
  kind: 'pair'
  where: string
  from: SiteVersion
  to: SiteVersion
  view: ChangeView
  /** Whether the same changes have a page in another view. */
  isStored: boolean
}

/** A version in two languages. */
export interface BilingualStub {
  kind: 'bilingual'
  where: string
  version: SiteVersion
  pair: readonly [Locale, Locale]
}

/** A published address whose page is not stored any more: it leads to the texts, and a script makes the rest of them. */
export type Stub = PairStub | BilingualStub

/** What of a policy had a page while it was in force or announced, and has none now. */
export function listStubs(policy: SitePolicy, now: Date, languages: readonly Locale[]): Stub[] {
  const versions = new Map(policy.versions.map((version) => [version.number, version]))
  const stored = new Set(listPairs(policy, now).map(String))
  const pairs = listPastPairViews(policy, now).flatMap(({ pair, view }): PairStub[] => {
    const [from, to] = pair.map((number) => versions.get(number))
    if (!from || !to) return []
    const where =
      view === 'inline' ? place.pair(policy.id, ...pair) : place.pairView(policy.id, ...pair, view)
    return [{ kind: 'pair', where, from, to, view, isStored: stored.has(String(pair)) }]
  })
  const bilingual = listPublished(policy)
    .filter((version) => isPast(policy, version, now))
    .flatMap((version) =>
      listLanguagePairs(languages).map((pair): BilingualStub => {
        const where = place.bilingual(policy.id, version.number, pair.join('-'))
        return { kind: 'bilingual', where, version, pair }
      }),
    )
  return [...pairs, ...bilingual]
}
