import type { ByLocale, Locale } from '../../locale.ts'
import { findMisnumbered } from '../rules/numbering.ts'
import { computeNumbers } from '../rules/renumber.ts'
import type { ClauseView, TextView } from '../text-view.ts'

/** The clauses of each language by address: the number, or the number before and a position, `8.2§1`. */
export type Addresses = ReadonlyMap<Locale, ReadonlyMap<string, ClauseView>>

/** One clause as every language has it; `§1` is the preamble. */
export interface PairedClause {
  address: string
  in: Partial<ByLocale<ClauseView>>
}

/**
 * Finds the clauses of each text by address. Where a text is numbered wrongly, its clauses go by their
 * place if that agrees better with the other languages: a wrong number is a fault of its own.
 */
export function indexAddresses(texts: readonly TextView[]): Addresses {
  const printed = texts.map(({ clauses }) => indexClauses(clauses, (clause) => clause.number))
  return new Map(
    texts.map(({ locale, clauses }, index) => {
      const mine = printed[index] ?? new Map<string, ClauseView>()
      const counted = findMisnumbered(clauses).length > 0 ? indexByPlace(clauses) : null
      const others = printed.filter((_, other) => other !== index)
      const apart = (map: ReadonlyMap<string, ClauseView>) =>
        others.reduce((sum, other) => sum + countUnshared(map, other) + countUnshared(other, map), 0)
      return [locale, counted && apart(counted) < apart(mine) ? counted : mine]
    }),
  )
}

/** The address that a clause stands under: `8` for `8.2`, and the number before it for what has none. */
export function getParentAddress(address: string): string {
  const mark = address.indexOf('§')
  if (mark >= 0) return address.slice(0, mark)
  return address.split('.').slice(0, -1).join('.')
}

/** Clauses that can be compared: all languages have them, and have the same ones beside them and above. */
export function pairClauses(addresses: Addresses, unlike: ReadonlySet<string>): PairedClause[] {
  const maps = [...addresses]
  return [...(maps[0]?.[1].keys() ?? [])].flatMap((address) => {
    for (let at = address; at !== ''; at = getParentAddress(at))
      if (unlike.has(getParentAddress(at))) return []
    if (!maps.every(([, clauses]) => clauses.has(address))) return []
    return [
      { address, in: Object.fromEntries(maps.map(([locale, clauses]) => [locale, clauses.get(address)])) },
    ]
  })
}

/** Of two clauses with one number the first counts. */
function indexClauses(
  clauses: readonly ClauseView[],
  numberOf: (clause: ClauseView) => string | null,
): Map<string, ClauseView> {
  const found = new Map<string, ClauseView>()
  let [before, position] = ['', 0]
  for (const clause of clauses) {
    const number = numberOf(clause)
    if (number !== null) [before, position] = [number, 0]
    else position++
    const address = number ?? `${before}§${position}`
    if (!found.has(address)) found.set(address, clause)
  }
  return found
}

function indexByPlace(clauses: readonly ClauseView[]): Map<string, ClauseView> | null {
  const numbered = clauses.filter(({ counted }) => counted)
  const numbers = computeNumbers(numbered.map(({ number }) => number ?? ''))
  if (!numbers) return null
  const places = new Map(numbered.map((clause, index) => [clause, numbers[index] ?? null]))
  return indexClauses(clauses, (clause) => places.get(clause) ?? null)
}

function countUnshared(map: ReadonlyMap<string, ClauseView>, other: ReadonlyMap<string, ClauseView>): number {
  return [...map.keys()].filter((address) => !other.has(address)).length
}
