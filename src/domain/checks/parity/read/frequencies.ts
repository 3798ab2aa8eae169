import type { Fact } from '../../../facts/fact.ts'
import { findFacts } from '../../../facts/find-facts.ts'
import type { Locale } from '../../../locale.ts'
import type { Figure } from './figure.ts'

/** Which way a bound points. */
const WAYS: Readonly<Record<string, '≥' | '≤'>> = { least: '≥', above: '≥', most: '≤', below: '≤' }

/** Comparisons, which a denial turns round. */
const TURNS: ReadonlySet<string> = new Set(['above', 'below'])

/** Finds how often something is done, and which way the bounds of numbers point. */
export function findFrequencies(text: string, locale: Locale): Figure[] {
  const facts = findFacts(text, locale)
  const negations = facts.filter(({ kind, sure }) => kind === 'negation' && sure)
  // «Не достигшие 18 лет» are below it.
  const isDenied = ({ start, end }: Fact) =>
    negations.some((one) => Math.max(one.start - end, start - one.end) === 1)
  // What is denied elsewhere in the clause turns a comparison round: "must not weigh more than 10 kg".
  const denies = negations.length > 0 || facts.some(({ value }) => value === 'prohibition')
  // "Before" and "after" say when, beside a word that says the least or the most.
  const isWhen = ({ value, figure }: Fact) =>
    TURNS.has(value) && facts.some((other) => other.figure === figure && !TURNS.has(other.value))
  return facts.flatMap((fact): Figure[] => {
    const { text: words, start, end } = fact
    const said = { unit: null, text: words, start, end, sure: false }
    if (fact.kind === 'period' && fact.value.startsWith('every '))
      return [{ ...said, value: fact.value, kind: 'often', group: 'often' }]
    const bound = isDenied(fact) || isWhen(fact) ? null : readBound(fact, denies)
    return bound === null ? [] : [{ ...said, value: bound, kind: 'bound', group: null }]
  })
}

function readBound({ kind, value, figure }: Fact, denies: boolean): string | null {
  const way = WAYS[value]
  if (kind !== 'bound' || !way || figure === undefined || (TURNS.has(value) && denies)) return null
  return `${way} ${figure.split(' ')[0]}`
}
