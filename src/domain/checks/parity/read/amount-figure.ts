import type { Amount } from '../../../facts/amount.ts'
import type { Figure } from './figure.ts'

/** What makes a number one below zero; "plus or minus" does not, nor does a hyphen behind another number. */
const MINUS =
  /(?<!\d[ \u00a0]?)(?:−|(?<=^|[ \u00a0\n(])[-‑]|(?<=^|[ \u00a0\n(])(?<!(?:или|or|немесе) )(?:минус|minus)[ \u00a0])$/u
/** A dash is a sign only of degrees. */
const DASH = /(?<=^|[ \u00a0\n(])(?<!\d[ \u00a0]?)–$/u
const DEGREES = /^\d+(?:[.,]\d+)?[ \u00a0]?(?:°|градус|degree)/u
/** No sign, with what may stand before it, is longer. */
const LONGEST = 16

/** What is counted, with its sign, its unit and how surely it is meant. */
export function readAmount(amount: Amount, text: string, lower: string): Figure {
  const { number, unit, end, written } = amount
  const figure = normalizeCount(number, unit)
  const sign = written === 'unit' ? '' : findMinus(amount.start, lower)
  const start = amount.start - sign.length
  return {
    kind: 'number',
    ...figure,
    value: sign ? `-${figure.value}` : figure.value,
    text: text.slice(start, end),
    start,
    end,
    // Half a thing may be said in other words; two thirds of it may not.
    sure: written === 'unit' ? /^\d\/(?!2$)/.test(number) : amount.sure && figure.sure,
    group: findGroup(amount),
  }
}

/** The sign before a number, as it is written, for a finding to quote. */
function findMinus(start: number, lower: string): string {
  const before = lower.slice(Math.max(0, start - LONGEST), start)
  const dash = DEGREES.test(lower.slice(start, start + LONGEST)) ? DASH.exec(before) : null
  return (MINUS.exec(before) ?? dash)?.[0] ?? ''
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
