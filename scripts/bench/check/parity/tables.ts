import type { Clause, FaultyClause } from './clause.ts'
import { BOUND } from './clauses/bound.ts'
import { DATE } from './clauses/date.ts'
import { DUTY } from './clauses/duty.ts'
import { EXCEPTION } from './clauses/exception.ts'
import { FIGURE } from './clauses/figure.ts'
import { ITEM } from './clauses/item.ts'
import { LINK } from './clauses/link.ts'
import { NEGATION } from './clauses/negation.ts'
import { ONLY } from './clauses/only.ts'
import { PARTY } from './clauses/party.ts'
import { REFERENCE } from './clauses/reference.ts'
import { UNIT } from './clauses/unit.ts'
import { SAME_DENIALS } from './controls/denials.ts'
import { SAME_DUTIES } from './controls/duties.ts'
import { SAME_FIGURES } from './controls/figures.ts'
import { SAME_WORDINGS } from './controls/wordings.ts'

/** Clauses by the kind of error that is planted into them. */
export const FAULTS = {
  figure: FIGURE,
  date: DATE,
  unit: UNIT,
  reference: REFERENCE,
  link: LINK,
  negation: NEGATION,
  duty: DUTY,
  exception: EXCEPTION,
  only: ONLY,
  item: ITEM,
  party: PARTY,
  bound: BOUND,
} as const satisfies Readonly<Record<string, readonly FaultyClause[]>>

export type FaultKind = keyof typeof FAULTS

/** Clauses that say the same in three languages, as good translators say it: each alarm about them is false. */
export const CONTROLS: readonly Clause[] = [
  ...SAME_FIGURES,
  ...SAME_DUTIES,
  ...SAME_DENIALS,
  ...SAME_WORDINGS,
]
