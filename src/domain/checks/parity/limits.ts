import type { Fact } from '../../facts/fact.ts'
import { findFacts } from '../../facts/find-facts.ts'
import { findFigureBeside } from '../../facts/phrase.ts'
import type { Locale } from '../../locale.ts'
import type { Figure } from './figures.ts'

/** Which way a bound points. */
const WAYS: Readonly<Record<string, '≥' | '≤'>> = { least: '≥', above: '≥', most: '≤', below: '≤' }

/** Finds how often something is done, and which way the bounds of numbers point. */
export function findLimits(text: string, locale: Locale): Figure[] {
  const facts = findFacts(text, locale)
  return facts.flatMap((fact) => {
    const value = readLimit(text, fact, facts)
    const { start, end } = fact
    return value === null
      ? []
      : {
          kind: fact.kind === 'bound' ? 'bound' : 'often',
          value,
          unit: null,
          text: fact.text,
          start,
          end,
          sure: false,
          group: fact.kind === 'bound' ? null : 'often',
        }
  })
}

function readLimit(text: string, fact: Fact, facts: readonly Fact[]): string | null {
  if (fact.kind === 'period') return fact.value.startsWith('every ') ? fact.value : null
  const way = WAYS[fact.value]
  if (fact.kind !== 'bound' || fact.alone || !fact.sure || !way) return null
  // What is denied elsewhere in the clause turns a comparison round: "must not weigh more than 10 kg".
  const turns = fact.value === 'above' || fact.value === 'below'
  if (turns && facts.some(({ kind, value }) => kind === 'negation' || value === 'prohibition')) return null
  const figure = findFigureBeside(text, fact, facts)
  return figure && figure.kind !== 'date' ? `${way} ${figure.value}` : null
}
