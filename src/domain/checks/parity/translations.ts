import { createPart } from '../parts.ts'
import { createProblem } from '../problem.ts'
import { findTwoTranslations } from './compare/two-translations.ts'
import type { Wording } from './compare/wording.ts'
import type { Desk } from './desk.ts'
import { shorten } from './quoted.ts'
import type { Unit } from './unit.ts'

/** A clause as it is read among all clauses of its version. */
export interface ReadUnit {
  unit: Unit
  /** What it said in the version before; of what is new, nothing. */
  before: Wording
  /** Whether somebody has to look at it. */
  isAsked: boolean
}

/**
 * One sentence says one thing: where a translation says it in two ways, one of them may be wrong. What stood there
 * before in these two ways was looked at then.
 */
export function reviewTranslations(desk: Desk, clauses: readonly ReadUnit[]): void {
  const find = (read: (clause: ReadUnit) => Wording) => findTwoTranslations(clauses.map(read), desk.authentic)
  const known = new Set(find(({ before }) => before).map(({ key }) => key))
  for (const { key, locale, sentence, translations } of find(({ unit }) => unit.wording)) {
    const both = translations.flatMap((translation) => {
      const clause = clauses[translation.clause]
      return clause ? [{ ...clause, ...translation }] : []
    })
    // The later one is told, as a rule the one that departs.
    const here = both.findLast(({ isAsked }) => isAsked)
    const there = both.find((one) => one !== here)
    if (known.has(key) || !here || !there) continue
    const claim = { key, text: here.text, start: here.start, end: here.start + here.text.length, sure: true }
    desk.tell(
      { unit: here.unit, rule: 'parity-terms', locale, claim, what: JSON.stringify(claim.key + claim.text) },
      (place) =>
        createProblem(
          'parity.twoTranslations',
          { ...place, severity: 'note' },
          {
            clause: here.unit.name,
            other: there.unit.name,
            sentence: dropStop(sentence),
            here: createPart('findings.parts.quote', { text: dropStop(here.text) }),
            there: createPart('findings.parts.quote', { text: dropStop(there.text) }),
          },
        ),
    )
  }
}

/** The stop of a sentence is not one of what quotes it. */
function dropStop(sentence: string): string {
  return shorten(sentence.replace(/[.;:,]\s*$/, ''))
}
