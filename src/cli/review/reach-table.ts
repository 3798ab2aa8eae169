import type { Reach } from '../../domain/acceptance/reach.ts'
import type { NoReach } from '../read-standings.ts'
import type { CliSay } from '../say.ts'

/** How many people a version asks again, tells and leaves alone, as a table; or why that cannot be said. */
export function renderReachTable(reach: Reach | NoReach, say: CliSay): string {
  if (typeof reach === 'string') return `_${say(`reach.${reach}`)}_`
  const { asked, told, untouched } = reach
  const number = new Intl.NumberFormat(say.locale)
  const cells = [
    [say('reach.asked'), asked],
    [say('reach.told'), told],
    [say('reach.untouched'), untouched],
    [say('reach.of'), asked + told + untouched],
  ] as const
  return [
    `**${say('reach.people')}**`,
    [
      `| ${cells.map(([name]) => name).join(' | ')} |`,
      `|${cells.map(() => '--:').join('|')}|`,
      `| ${cells.map(([, count]) => number.format(count)).join(' | ')} |`,
    ].join('\n'),
  ].join('\n\n')
}
