import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import type { Locale } from '../../../locale.ts'
import type { Figure } from './figure.ts'

/**
 * Tells which figures say how many times something is done, «екі рет», «дважды», "once", and adds the one time that
 * a language says without a number, «раз в год».
 */
export function markOccasions(figures: readonly Figure[], lower: string, locale: Locale): Figure[] {
  const { behind, itself, alone } = LINGUISTICS[locale].counting.occasions
  const isOccasion = ({ kind, unit, group, start, end }: Figure) =>
    kind === 'number' &&
    unit === null &&
    group !== 'ordinal' &&
    (behind.test(lower.slice(end)) || itself.test(lower.slice(start)))
  const marked = figures.map((figure) => (isOccasion(figure) ? { ...figure, occasion: true } : figure))
  const counted = marked.filter(({ occasion }) => occasion)
  const without = alone ? [...lower.matchAll(alone)] : []
  const added = without.flatMap(({ 0: text, index: start }): Figure[] => {
    const isCounted = counted.some(({ end }) => end === start - 1 || end > start)
    const once = { kind: 'number', value: '1', unit: null, sure: false, group: null, occasion: true } as const
    return isCounted ? [] : [{ ...once, text, start, end: start + text.length }]
  })
  return [...marked, ...added]
}
