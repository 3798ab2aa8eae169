import type { ComparativeRow } from '../../domain/changes/comparative-rows.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Policy, Version } from '../../domain/policy/policy.ts'
import type { CliSay } from '../say.ts'

/** What a comparative table is made of: two versions of a policy, in one language. */
export interface TableInput {
  policy: Policy
  from: Version
  to: Version
  locale: Locale
  say: CliSay
  rows: readonly ComparativeRow[]
  /** What the rows do not show: references left behind, addresses under the same words. */
  notes: readonly string[]
}
