import type { Amount } from '../../../facts/amount.ts'
import type { Figure } from './figure.ts'

/** A number below zero; a hyphen is a sign only of degrees. */
const MINUS =
  /(?<!\d[ \u00a0]?)(?:−|(?<=^|[ \u00a0(])(?:[-–](?=\d+(?:[.,]\d+)?[ \u00a0]?°)|(?:минус|minus) ))$/u

/** What is counted, with its sign, its unit and how surely it is meant. */
export function readAmount(amount: Amount, text: string, lower: string): Figure {
  const { number, unit, start, end, written } = amount
  const figure = normalizeCount(number, unit)
  const minus = written === 'figures' && MINUS.test(lower.slice(Math.max(0, start - 7), start))
  return {
    kind: 'number',
    ...figure,
    value: minus ? `-${figure.value}` : figure.value,
    text: text.slice(start, end),
    start,
    end,
    // Half a thing may be said in other words; two thirds of it may not.
    sure: written === 'unit' ? /^\d\/(?!2$)/.test(number) : amount.sure && figure.sure,
    group: findGroup(amount),
  }
}

function findGroup({ number, unit, ordinal, written }: Amount): Figure['group'] {
  if (written === 'figures') return null
  if (ordinal) return 'ordinal'
  if (unit !== null) return number === '1' || written === 'unit' ? 'one' : null
  return number === '1' ? null : 'word'
}

/** A week is seven days, and 24 hours may be a day without any figure. */
function normalizeCount(value: string, unit: string | null): Pick<Figure, 'value' | 'unit' | 'sure'> {
  if (unit === 'week') return { value: String(Number(value) * 7), unit: 'day', sure: true }
  return { value, unit, sure: !(value === '24' && unit === 'hour') }
}
