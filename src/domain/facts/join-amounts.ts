import { unitePatterns } from '../language/linguistics-of.ts'
import type { Amount } from './amount.ts'
import { CURRENCIES } from './units.ts'
import { SPACE } from './wording.ts'

/** What lasts, the longest first, and how many of the next one in the row it makes where that is always the same. */
const LASTING: readonly (readonly [unit: string, madeOf?: readonly [count: number, unit: string]])[] = [
  ['year', [12, 'month']],
  ['month'],
  ['week', [7, 'day']],
  ['day'],
  ['hour', [60, 'minute']],
  ['minute', [60, 'second']],
  ['second'],
]
const DECIMAL = /^\d+(?:\.\d+)?$/

const DASH = new RegExp(`^${SPACE}?[-–—‑]${SPACE}?$`, 'u')
/** Between the parts of one period: «екі жыл алты ай», "two years and six months". */
const PART = new RegExp(
  `^(?:${SPACE}|,?${SPACE}(?:${unitePatterns(({ counting }) => counting.joining.periods)})${SPACE})$`,
  'u',
)
const OPENS = new RegExp(`^${SPACE}?\\([$€£₸₽¥₹₴₺]?$`, 'u')
/** What may stand behind the figure in its brackets: "($500.00 USD)". */
const CLOSES = /^[^()\d\n]{0,8}\)/u

/** Amounts that together say one thing are one: `10–15 дней`, "two years and six months", "ten dollars ($10)". */
export function joinAmounts(amounts: readonly Amount[], lower: string): Amount[] {
  return [joinRange, joinPeriod, joinCents, joinSaidAgain].reduce(
    (joined, join) => joinEach(joined, lower, join),
    [...amounts],
  )
}

type Join = (one: Amount, other: Amount, between: string, lower: string) => Amount | null

function joinEach(amounts: readonly Amount[], lower: string, join: Join): Amount[] {
  const joined: Amount[] = []
  for (const amount of amounts) {
    const last = joined.at(-1)
    const both = last && join(last, amount, lower.slice(last.end, amount.start), lower)
    if (both) joined.splice(-1, 1, both)
    else joined.push(amount)
  }
  return joined
}

function joinRange(one: Amount, other: Amount, between: string): Amount | null {
  if (one.unit !== other.unit || one.ordinal || !DASH.test(between)) return null
  return { ...other, number: `${one.number}–${other.number}`, start: one.start }
}

/** A period of several units, in the least of them where that can be told: 2 years 6 months are 30 months. */
function joinPeriod(one: Amount, other: Amount, between: string): Amount | null {
  if (one.unit === null || other.unit === null) return null
  const [greater, less] = [findPlace(one.unit), findPlace(other.unit)]
  if (greater < 0 || less <= greater || one.ordinal || other.ordinal || !PART.test(between)) return null
  if (!DECIMAL.test(other.number)) return null
  const [count, next] = LASTING[greater]?.[1] ?? []
  const both = { ...other, start: one.start, sure: true }
  return count !== undefined && next === other.unit && DECIMAL.test(one.number)
    ? { ...both, number: String(Number((Number(one.number) * count + Number(other.number)).toFixed(6))) }
    : { ...both, number: one.number, unit: `${one.unit}+${other.number} ${other.unit}` }
}

/** A sum with its hundredths: 25 000 теңге 50 тиын. */
function joinCents(one: Amount, other: Amount, between: string): Amount | null {
  if (other.unit !== 'cent' || one.unit === 'cent' || !PART.test(between)) return null
  if (!(one.unit !== null && CURRENCIES.has(one.unit) && /^\d+$/.test(one.number))) return null
  const number = Number((Number(one.number) + Number(other.number) / 100).toFixed(2))
  return { ...one, number: String(number), end: other.end, sure: true }
}

function findPlace(unit: string): number {
  const last = unit.split(/[ +]/).at(-1)
  return LASTING.findIndex(([name]) => name === last)
}

/** The same in figures and brackets once more. */
function joinSaidAgain(one: Amount, other: Amount, between: string, lower: string): Amount | null {
  if (one.number !== other.number || one.unit !== other.unit || !OPENS.test(between)) return null
  const closing = CLOSES.exec(lower.slice(other.end, other.end + 10))?.[0]
  if (closing === undefined) return null
  return { ...other, start: one.start, end: other.end + closing.length, sure: one.sure || other.sure }
}
