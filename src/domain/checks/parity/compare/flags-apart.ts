import type { Change, Flag } from '../../../diff/change.ts'
import { findFacts } from '../../../facts/find-facts.ts'
import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import type { Difference } from './differences.ts'
import { findOutliers } from './outliers.ts'
import type { Suspicion } from './suspicion.ts'
import type { Wording } from './wording.ts'

/** What a reader is told of a change, by what it is to the comparison of languages; a ban is a denial or a duty. */
const TOPICS = [
  { family: 'exception', kinds: ['exception'] },
  { family: 'only', kinds: ['exclusivity'] },
  { family: 'bounds', kinds: ['bound'] },
  { family: 'negation', kinds: ['negation', 'duty'] },
] as const satisfies { family: Suspicion; kinds: Flag['kind'][] }[]

/** Finds languages whose readers are told of a changed fact where those of another are not. */
export function compareFlags(
  changes: Partial<ByLocale<Change>>,
  wording: Wording,
  authentic: Locale,
): Difference<Suspicion>[] {
  return TOPICS.flatMap(({ family, kinds }) => {
    const claims = Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const change = changes[locale]
        if (!change || wording[locale] === undefined) return []
        const flag = change.flags.find(
          (one) => kinds.some((kind) => kind === one.kind) && !isIncluded(one, locale),
        )
        return [[locale, [toClaim(flag, wording[locale])]]]
      }),
    )
    return findOutliers(claims, authentic, () => true).map(({ locale, here, there }) => ({
      family: (here[0]?.kind ?? Object.values(there).flat()[0]?.kind) === 'duty' ? ('duty' as const) : family,
      odd: {
        locale,
        here: here.filter(isTold),
        there: Object.fromEntries(Object.entries(there).map(([other, own]) => [other, own.filter(isTold)])),
      },
    }))
  })
}

/** «Including» excepts nothing, and another language may say it by a bracket. */
function isIncluded({ kind, before, after }: Flag, locale: Locale): boolean {
  if (kind !== 'exception') return false
  return [before, after].every(
    (words) => words === null || findFacts(words, locale).some(({ value }) => value === 'included'),
  )
}

function toClaim(flag: Flag | undefined, text: string): Claim {
  const key = flag ? 'told' : 'untold'
  const words = flag?.after ?? flag?.before ?? ''
  const start = flag?.after ? Math.max(0, text.indexOf(flag.after)) : 0
  return {
    key,
    text: words,
    start,
    end: start + (flag?.after?.length ?? 0),
    sure: true,
    ...(flag && { kind: flag.kind }),
    ...(flag && flag.after === null && { gone: true as const }),
  }
}

function isTold({ key }: Claim): boolean {
  return key === 'told'
}
