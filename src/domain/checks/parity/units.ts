/** What a figure counts, the same word for every language, by the beginning of the word beside it. */
const UNITS: readonly [unit: string, beginnings: RegExp][] = [
  ['minute', /^(?:минут|minute)/iu],
  ['hour', /^(?:сағат|час|hour)/iu],
  ['day', /^(?:күн|тәулік|дн|ден|сут|day)/iu],
  ['week', /^(?:апта|недел|week)/iu],
  ['month', /^(?:ай|месяц|month)/iu],
  ['year', /^(?:жыл|жас|год|лет|year)/iu],
  ['%', /^(?:%|пайыз|процент|per\s?cent)/iu],
  ['KZT', /^(?:₸|теңге|тенге|tenge|KZT)/iu],
  ['RUB', /^(?:₽|рубл|r[uo]ub?l|RUB)/iu],
  ['USD', /^(?:\$|доллар|dollar|USD)/iu],
  ['EUR', /^(?:€|евро|еуро|euro|EUR)/iu],
  ['GBP', /^(?:£|фунт|pound|GBP)/iu],
]

/** Which days are meant. */
const QUALIFIERS: readonly [qualifier: string, beginnings: RegExp][] = [
  ['calendar', /^(?:күнтізбелік|календарн|calendar)/iu],
  ['working', /^(?:жұмыс|рабоч|working|business)/iu],
  ['banking', /^(?:банк|banking)/iu],
]

/** By how much a word behind a figure multiplies it. */
const MULTIPLIERS: readonly [factor: number, beginnings: RegExp][] = [
  [1_000, /^(?:мың|тыс|thousand)/iu],
  [1_000_000, /^(?:млн|миллион|million)/iu],
  [1_000_000_000, /^(?:млрд|миллиард|billion)/iu],
]

/** What follows a figure: by how much it is multiplied, and what it counts. */
export interface Counted {
  factor: number
  unit: string | null
  /** How many characters say so. */
  length: number
}

const NEXT = /^[ \u00a0\u202f-]?(per cent|\p{L}+|[%₸₽$€£])(?:(?<=тыс|млн|млрд|мес|дн|руб|тг)\.)?/u
/** The same in words or figures once more: 10 (он) күн, ten (10) days. */
const AGAIN = /^\)?(?:[ \u00a0]?\([^()]*\))?/u

/** Reads the words behind a figure. */
export function parseUnit(after: string): Counted {
  let [at, length] = [0, 0]
  const next = <T>(table: readonly [T, RegExp][]): T | null => {
    const again = AGAIN.exec(after.slice(at))?.[0].length ?? 0
    const [whole = '', word = ''] = NEXT.exec(after.slice(at + again)) ?? []
    const found = table.find(([, beginnings]) => word !== '' && beginnings.test(word))
    if (!found) return null
    at += again + whole.length
    length = at
    return found[0]
  }
  const factor = next(MULTIPLIERS) ?? 1
  const qualifier = next(QUALIFIERS)
  const unit = next(UNITS)
  if (unit === null && factor === 1) return { factor, unit, length: 0 }
  return { factor, unit: unit !== null && qualifier !== null ? `${qualifier} ${unit}` : unit, length }
}

/** The currency that stands before a figure, `$20`, `KZT 500`; null when there is none. */
export function findCurrencyBefore(before: string): { unit: string; length: number } | null {
  const [whole = '', sign = ''] = /([₸₽$€£]|KZT|RUB|USD|EUR|GBP)[ \u00a0]?$/u.exec(before) ?? []
  const unit = UNITS.find(([, beginnings]) => sign !== '' && beginnings.test(sign))?.[0]
  return unit === undefined ? null : { unit, length: whole.length }
}
