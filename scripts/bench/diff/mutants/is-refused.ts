import { checkVersion } from '../../../../src/domain/checks/check-version.ts'
import { createDraft, createPolicy } from '../../../../src/domain/checks/fixture.ts'
import { mapLocales } from '../../../../src/domain/locale.ts'
import type { Mutant } from './mutant.ts'

/** Tells whether a version that asks nothing, and gives no reason, is refused over a change. */
export function isRefused({ before, after, locale }: Pick<Mutant, 'before' | 'after' | 'locale'>): boolean {
  // The other languages are left out, so that nothing but this change is judged.
  const [old, now] = [before, after].map((text) => ({ ...mapLocales(() => ''), [locale]: text }))
  if (!old || !now) return false
  const next = createDraft(2, now, { asks: 'nothing', acceptBy: undefined })
  const findings = checkVersion(createPolicy([createDraft(1, old), next]), next)
  return findings.some(({ rule, severity }) => rule === 'asks' && severity === 'error')
}
