import type { Locale } from '../../../../src/domain/locale.ts'
import type { Demand } from './recipe.ts'

/** Two texts of which the second has one planted change. */
export interface Mutant extends Demand {
  locale: Locale
  before: string
  after: string
  /** Words that stand on one side only, or more often there. */
  removed: string[]
  added: string[]
  /** What was planted, for people. */
  what: string
}
