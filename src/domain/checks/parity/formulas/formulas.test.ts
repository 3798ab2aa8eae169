import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../locale.ts'
import { findDifferences } from '../compare/differences.ts'
import { differentFormulas } from './different/different.ts'
import type { BrokenFormula, Formula } from './formula.ts'
import { sameFormulas } from './same/same.ts'

const FACTS: ReadonlySet<string> = new Set(['figures', 'units', 'references', 'links'])

/** What is told of a formula, whichever of its languages prevails. */
function tell({ kk, ru, en }: Formula): string[][] {
  const wording = { ...(kk && { kk }), ...(ru && { ru }), ...(en && { en }) }
  return LOCALES.filter((locale) => wording[locale]).map((authentic) =>
    findDifferences(wording, authentic)
      .filter(({ family }) => FACTS.has(family))
      .map(({ family, odd }) => `${family} of ${odd.locale}: ${odd.here.map(({ text }) => text).join(', ')}`),
  )
}

describe('what says the same is not refused', () => {
  it.each(Object.entries(sameFormulas))('%s', (_, formulas: readonly Formula[]) => {
    for (const formula of formulas)
      for (const told of tell(formula)) expect(told, formula.kk ?? formula.ru).toEqual([])
  })
})

describe('a fact that differs does not pass', () => {
  it.each(Object.entries(differentFormulas))('%s', (_, formulas: readonly BrokenFormula[]) => {
    for (const formula of formulas)
      for (const told of tell(formula)) expect(told, formula.differs).not.toEqual([])
  })
})
