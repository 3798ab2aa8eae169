import type { Locale } from '../../domain/locale.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { PAGE_WORDS } from './page-words.ts'
import type { Outcome } from './receipt-desk.ts'
import { renderReport } from './report-markup.ts'
import { buildReportView } from './report-view.ts'

/** Draws what became of the files that were handed in; nothing before there were any. */
export function renderOutcome(outcome: Outcome | 'working' | null, locale: Locale): Markup[] {
  const words = PAGE_WORDS[locale]
  if (outcome === null) return []
  if (outcome === 'working') return [['p', {}, words.working]]
  if (outcome.kind !== 'verified') return [['p', { class: 'problem' }, words[outcome.kind]]]
  const { receipts, keys, from } = outcome
  return [
    ...receipts.map(({ name, report }) => renderReport(name, buildReportView(report, locale))),
    ['p', { class: 'note' }, words[from]],
    [
      'p',
      { class: 'note' },
      `${words.logKey}: `,
      ...keys.log.verifierKeys.map((key): Markup => ['code', {}, key]),
    ],
  ]
}
