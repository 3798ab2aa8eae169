import type { Locale } from '../../../src/domain/locale.ts'
import type { Reach } from '../../../src/domain/reach.ts'
import { type NoReach, REVIEW_WORDS } from './review-words.ts'

/** How many people a version asks again, tells and leaves alone, as a table; or why that cannot be said. */
export function reachTable(reach: Reach | NoReach, locale: Locale): string {
  const words = REVIEW_WORDS[locale]
  if (typeof reach === 'string') return `_${words.noReach[reach]}_`
  const { asked, told, untouched } = reach
  const number = new Intl.NumberFormat(locale)
  const cells = [
    [words.asked, asked],
    [words.told, told],
    [words.untouched, untouched],
    [words.of, asked + told + untouched],
  ] as const
  return [
    `**${words.people}**`,
    [
      `| ${cells.map(([name]) => name).join(' | ')} |`,
      `|${cells.map(() => '--:').join('|')}|`,
      `| ${cells.map(([, count]) => number.format(count)).join(' | ')} |`,
    ].join('\n'),
  ].join('\n\n')
}
