import type { Markup } from '../../domain/text/markup.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import { NO_NAMES, type PublishedNames } from './published-names.ts'
import type { Outcome } from './receipt-desk.ts'
import { renderReport } from './report-markup.ts'
import { buildReportView } from './report-view.ts'

/** Draws what became of the files that were handed in; nothing before there were any. */
export function renderOutcome(
  outcome: Outcome | 'working' | null,
  say: AreaSay<'verifier'>,
  names: PublishedNames = NO_NAMES,
): Markup[] {
  if (outcome === null) return []
  if (outcome === 'working') return [['p', {}, say('verifier.page.working')]]
  if (outcome.kind !== 'verified') return [['p', { class: 'problem' }, say(`verifier.page.${outcome.kind}`)]]
  const { receipts, keys, from } = outcome
  return [
    ...receipts.map(({ name, report }) =>
      renderReport(
        name,
        buildReportView(report, from !== 'enclosed', say, names),
        say('verifier.report.marks'),
      ),
    ),
    ['p', { class: from === 'enclosed' ? 'caution' : 'note' }, say(`verifier.page.${from}`)],
    [
      'p',
      { class: 'note' },
      `${say('verifier.page.logKey')}: `,
      ...keys.log.verifierKeys.map((key): Markup => ['code', {}, key]),
    ],
  ]
}
