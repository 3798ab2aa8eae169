import { DAY_KINDS, FACTORS, type Factor, UNITS, type Unit } from '../../language/counting.ts'
import { unitePatterns } from '../../language/linguistics-of.ts'

/** Signs and codes that are the same everywhere. */
const SIGNS: Readonly<Partial<Record<Unit, string>>> = {
  '%': '%',
  KZT: '₸|KZT',
  RUB: '₽|RUB',
  USD: String.raw`\$|USD`,
  EUR: '€|EUR',
  GBP: '£|GBP',
}

type Table<T> = readonly (readonly [T, beginnings: RegExp])[]

/** What a figure counts by the beginning of the word beside it; a word of any language counts. */
const UNIT_WORDS: Table<Unit> = UNITS.map((unit) => {
  const words = unitePatterns(({ counting }) => counting.units[unit])
  const sign = SIGNS[unit]
  return [unit, buildBeginning(sign === undefined ? words : `${sign}|${words}`)]
})
const DAY_KIND_WORDS: Table<string> = DAY_KINDS.map((kind) => [
  kind,
  buildBeginning(unitePatterns(({ counting }) => counting.dayKinds[kind])),
])
const FACTOR_WORDS: Table<number> = Object.entries(FACTORS).map(([name, factor]) => [
  factor,
  buildBeginning(unitePatterns(({ counting }) => counting.factors[name as Factor])),
])

/** What follows a figure: by how much it is multiplied, and what it counts. */
export interface Counted {
  factor: number
  unit: string | null
  /** How many characters say so. */
  length: number
}

const NEXT = new RegExp(
  String.raw`^[ \u00a0\u202f-]?(${unitePatterns(({ counting }) => counting.pairs)}|\p{L}+|[%₸₽$€£])` +
    String.raw`(?:(?<=${unitePatterns(({ counting }) => counting.shortForms)})\.)?`,
  'u',
)
/** The same in words or figures once more: 10 (он) күн, ten (10) days. */
const AGAIN = /^\)?(?:[ \u00a0]?\([^()]*\))?/u

/** Reads the words behind a figure. */
export function parseUnit(after: string): Counted {
  let [at, length] = [0, 0]
  const next = <T>(table: Table<T>): T | null => {
    const again = AGAIN.exec(after.slice(at))?.[0].length ?? 0
    const [whole = '', word = ''] = NEXT.exec(after.slice(at + again)) ?? []
    const found = table.find(([, beginnings]) => word !== '' && beginnings.test(word))
    if (!found) return null
    at += again + whole.length
    length = at
    return found[0]
  }
  const factor = next(FACTOR_WORDS) ?? 1
  const dayKind = next(DAY_KIND_WORDS)
  const unit = next(UNIT_WORDS)
  if (unit === null && factor === 1) return { factor, unit, length: 0 }
  return { factor, unit: unit !== null && dayKind !== null ? `${dayKind} ${unit}` : unit, length }
}

/** The currency that stands before a figure, `$20`, `KZT 500`; null when there is none. */
export function findCurrencyBefore(before: string): { unit: string; length: number } | null {
  const [whole = '', sign = ''] = /([₸₽$€£]|KZT|RUB|USD|EUR|GBP)[ \u00a0]?$/u.exec(before) ?? []
  const unit = UNIT_WORDS.find(([, beginnings]) => sign !== '' && beginnings.test(sign))?.[0]
  return unit === undefined ? null : { unit, length: whole.length }
}

function buildBeginning(choices: string): RegExp {
  return new RegExp(`^(?:${choices})`, 'iu')
}
