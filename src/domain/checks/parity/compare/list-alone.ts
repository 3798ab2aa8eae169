import type { Change } from '../../../diff/change.ts'
import { listReplacements } from '../../../diff/substance.ts'
import { type ByLocale, LOCALES } from '../../../locale.ts'
import type { Outlier } from './outliers.ts'

/**
 * Tells whether lists got another number of members in some languages alone: where words came or went in the others
 * as well, their lists are only read otherwise.
 */
export function isListAlone({ locale, here, there }: Outlier, changes: Partial<ByLocale<Change>>): boolean {
  const claims = { ...there, [locale]: here }
  const quiet = LOCALES.filter((one) => claims[one]?.every(({ key }) => key === 'same'))
  return quiet.every((one) => {
    const change = changes[one]
    return change?.kind !== 'rewritten' && !listReplacements(change?.ops ?? []).some(isOneSided)
  })
}

/** Words that came in place of none, or went. */
function isOneSided({ before, after }: { before: string; after: string }): boolean {
  return [before, after].some((one) => one.trim() === '') && /\p{L}{3}/u.test(before + after)
}
