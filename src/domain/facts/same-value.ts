import { unitePatterns } from '../language/linguistics-of.ts'
import { compilePattern } from '../patterns.ts'
import type { Fact } from './fact.ts'

/** How much of a lesser unit makes one of a greater: what a reader takes to be the same in either. */
const MADE_OF: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  year: [12, 'month'],
  quarter: [3, 'month'],
  hour: [60, 'minute'],
  second: [1 / 60, 'minute'],
  tonne: [1000, 'kg'],
  km: [1000, 'm'],
  cm: [0.01, 'm'],
  mm: [0.001, 'm'],
}
const HOURS = 24
/** «Сутки», «тәулік»: a day of the calendar has no such name. */
const ROUND_THE_CLOCK = new RegExp(
  unitePatterns(({ counting }) => counting.roundTheClock),
  'u',
)
/** Says by itself that it is a number of times: "twofold", «полуторакратный», «екі есе». */
const TIMES = compilePattern(
  unitePatterns(({ counting }) => counting.times),
  'u',
)
const SHARES: Readonly<Record<string, string>> = { '1/2': '50', '1/4': '25', '3/4': '75' }

/** Tells whether two facts of a kind have the same value, be it in another unit: a year and twelve months. */
export function isSameValue(one: Fact, other: Fact): boolean {
  return (
    one.value === other.value ||
    (isNamed(one) && isNamed(other)) ||
    (hasUnit(one) && hasUnit(other) && convert(one) === convert(other))
  )
}

/**
 * Tells whether one is a part of a whole, or so many times it, and the other as much in percent: a half and 50 %,
 * twofold and 200 %.
 */
export function isSameShare(one: Fact | null, other: Fact | null): boolean {
  if (one === null || other?.kind !== 'percentage') return false
  if (one.kind === 'number' && TIMES.test(one.text.toLowerCase()) && SHARES[one.value] === undefined)
    return String(Number((Number(one.value) * 100).toFixed(6))) === other.value
  return SHARES[one.value] === other.value
}

/** "Including yours", "such as yours". */
function isNamed({ value }: Fact): boolean {
  return value === 'included' || value === 'example'
}

function hasUnit({ value }: Fact): boolean {
  return /^\d+(?:\.\d+)?(?:–\d+(?:\.\d+)?)? /.test(value)
}

function convert({ value, text }: Fact): string {
  const [numbers = '', unit = ''] = value.split(' ')
  const isWhole = unit === 'day' && ROUND_THE_CLOCK.test(text.toLowerCase())
  const [count, made] = isWhole
    ? [HOURS * 60, 'minute']
    : (MADE_OF[unit] ?? [1, value.slice(numbers.length + 1)])
  return `${numbers
    .split('–')
    .map((number) => Number((Number(number) * count).toFixed(6)))
    .join('–')} ${made}`
}
