import type { Locale } from '../../locale.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { isForeign } from '../rules/references.ts'
import type { TextView } from '../text-view.ts'
import { type FactFamily, findDifferences } from './compare/differences.ts'
import { findOutliers, identifyOutlier, type Outlier } from './compare/outliers.ts'
import type { Desk } from './desk.ts'
import type { PairedClause } from './paired.ts'
import { quoteOutlier } from './quoted.ts'
import { describeShape } from './read/shape.ts'
import type { Unit } from './unit.ts'

/** A row or an item less has its numbers with it. */
const WITH_SHAPE: ReadonlySet<FactFamily> = new Set<FactFamily>(['figures', 'units', 'references'])

/** Facts and the build of a clause are the same in every language. */
export function compareFacts(
  { texts, isFaulty }: Pick<Subject, 'texts' | 'isFaulty'>,
  desk: Desk,
  pair: PairedClause,
  unit: Unit,
): void {
  const tell = (family: FactFamily | 'shape', odd: Outlier): boolean => {
    const text = texts.find(({ locale }) => locale === odd.locale)
    // A title that is missing, or a conflict left behind, is the better name for what is built otherwise.
    if (
      family === 'shape' &&
      text &&
      isFaulty(text, unit.lines[odd.locale] ?? 0, measureEnd(unit, odd.locale))
    )
      return true
    if (!text || isReported(text, family, odd, unit.starts[odd.locale] ?? 0)) return false
    // Where a list or a table begins is an index into the whole text.
    const about = family === 'shape' ? { ...unit, starts: {} } : unit
    const difference = {
      unit: about,
      rule: `parity-${family}` as const,
      locale: odd.locale,
      claim: odd.here[0],
      what: identifyOutlier(odd),
    }
    return desk.tell(difference, (place) =>
      createProblem(`parity.${family}`, place, {
        clause: unit.name,
        ...quoteOutlier(odd, { wording: unit.wording }),
      }),
    )
  }
  const shapes = Object.fromEntries(
    texts.flatMap((text) => {
      const clause = pair.in[text.locale]
      return clause ? [[text.locale, describeShape(text, clause)]] : []
    }),
  )
  const built = findOutliers(shapes, desk.authentic, () => false)
  // Once the build was looked at, its numbers still have to be.
  const isShapeTold = built.map((odd) => tell('shape', odd)).includes(true)
  for (const { family, odd } of findDifferences(unit.wording, desk.authentic))
    if (!isShapeTold || !WITH_SHAPE.has(family)) tell(family, odd)
}

/** A reference to a clause that is not there is told where it stands. */
function isReported(
  text: TextView,
  family: FactFamily | 'shape',
  { here }: Outlier,
  offset: number,
): boolean {
  if (family !== 'references' || here.length === 0) return false
  const numbers = new Set(text.clauses.map(({ number }) => number))
  return here.every(
    ({ key, start, end }) =>
      !(numbers.has(key) || isForeign(text.source, { start: offset + start, end: offset + end })),
  )
}

function measureEnd({ starts, wording }: Unit, locale: Locale): number {
  return (starts[locale] ?? 0) + (wording[locale]?.length ?? 0)
}
