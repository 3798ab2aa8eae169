import { LINGUISTICS } from '../language/linguistics-of.ts'
import type { Beside } from '../language/meanings.ts'
import type { Locale } from '../locale.ts'
import type { Fact } from './fact.ts'
import { pickNear } from './phrase.ts'

type Found = Omit<Fact, 'text'>

/** No two words that belong together are further apart. */
const NEAR = 24
/** "The maximum contribution of a member is": what is limited stands between. */
const FAR = 60
const STOP = /[.;!?\n\uffff]/
/** The ends of a range, and a number and how often it counts, are no further apart. */
const BESIDE = 16

/**
 * The figure that a bound speaks of, the same in all languages: «жарнаның ең жоғары мөлшері 50 000 теңге»,
 * "the maximum contribution is KZT 50,000"; null where it has none, or one end of a range.
 *
 * @param side where its figure stands, if that is known
 * @param facts all of the text, in their order
 */
export function findFigure(
  bound: Found,
  side: Beside | undefined,
  lower: string,
  facts: readonly Found[],
  locale: Locale,
): string | null {
  if (bound.alone) return null
  const describes = !bound.sure && side === undefined
  const near = pickNear(facts, bound)
  const figures = near.filter((fact) => isFigure(fact, describes))
  for (const one of listSides(bound, side, lower, locale)) {
    const index =
      one === 'after'
        ? figures.findIndex(({ start }) => start >= bound.end)
        : figures.findLastIndex(({ end }) => end <= bound.start)
    const figure = figures[index]
    if (!figure) continue
    const [from, to] = [Math.min(bound.end, figure.end), Math.max(bound.start, figure.start)]
    const isOfOther = near.some(({ kind, start }) => kind === 'bound' && start >= from && start < to)
    if (
      to - from > (describes && one === 'after' ? FAR : NEAR) ||
      isOfOther ||
      STOP.test(lower.slice(from, to))
    )
      continue
    return isOfRange(figures, index, lower, locale) ? null : readFigure(figures, index, lower, locale)
  }
  return null
}

/** Where the figure of a bound may stand, the likelier side first. */
function listSides(bound: Found, side: Beside | undefined, lower: string, locale: Locale): Beside[] {
  if (side) return [side]
  const { spokenOf, otherWay } = LINGUISTICS[locale].meanings
  const isAfter =
    !bound.sure || spokenOf === 'after' || otherWay?.test(lower.slice(bound.start, bound.end)) === true
  return isAfter ? ['after', 'before'] : ['before', 'after']
}

/** "The maximum fee is set yearly" is no bound of how often. */
function isFigure({ kind, value }: Found, describes: boolean): boolean {
  return kind !== 'bound' && (/\d/.test(value) || (!describes && value.startsWith('every ')))
}

function isOfRange(figures: readonly Found[], index: number, lower: string, locale: Locale): boolean {
  const { through } = LINGUISTICS[locale].counting
  const isJoined = (one: Found | undefined, next: Found | undefined) =>
    one !== undefined &&
    next !== undefined &&
    next.start - one.end < BESIDE &&
    through.test(lower.slice(one.start, next.start))
  return isJoined(figures[index - 1], figures[index]) || isJoined(figures[index], figures[index + 1])
}

/** "Once in three months" is one figure. */
function readFigure(figures: readonly Found[], index: number, lower: string, locale: Locale): string {
  const { first, between } = LINGUISTICS[locale].counting.often
  for (const at of [index, index - 1]) {
    const [one, next] = [figures[at], figures[at + 1]]
    if (!one || !next || !between.test(lower.slice(one.end, next.start))) continue
    const [number, period] = first === 'number' ? [one, next] : [next, one]
    if (number.kind === 'number' && period.kind === 'period')
      return `${number.value} per ${formatPeriod(period.value)}`
  }
  const { kind, value } = figures[index] as Found
  if (value.startsWith('every ')) return `1 per ${formatPeriod(value)}`
  return kind === 'percentage' ? `${value} %` : value
}

/** `every 6 months` is six months, `every month` is one. */
function formatPeriod(value: string): string {
  const [, count = '1', unit] = /^every (?:(\d+) )?(\p{L}+?)s?$/u.exec(value) ?? []
  return unit === undefined ? value : `${count} ${unit}`
}
