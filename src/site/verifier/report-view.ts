import type { CheckResult, ReceiptReport } from '../../client/receipt-report.ts'
import type { Locale } from '../../domain/locale.ts'
import { formatTimestamp } from '../../domain/time/date.ts'
import { LANGUAGES_IN_TEXT } from '../i18n/languages.ts'
import { REPORT_WORDS, type ReportWords } from './report-words.ts'

/** How a check came out, as it is drawn. */
export type Mark = 'good' | 'bad' | 'none'

/** A report in the words of a language. */
export interface ReportView {
  isGenuine: boolean
  verdict: string
  /** What the receipt states; empty when it cannot be read. */
  facts: [label: string, value: string][]
  rows: { mark: Mark; status: string; name: string; detail: string }[]
}

/** Puts a report into the words of a language, for any page that shows it. */
export function buildReportView({ ok, checks, ...stated }: ReceiptReport, locale: Locale): ReportView {
  const words = REPORT_WORDS[locale]
  return {
    isGenuine: ok,
    verdict: ok ? words.genuine : words.refused,
    facts: listFacts(stated, words),
    rows: checks.map((result) => buildRow(result, words)),
  }
}

function buildRow({ check, ok }: CheckResult, { checks, marks }: ReportWords): ReportView['rows'][number] {
  const mark: Mark = ok === null ? 'none' : ok ? 'good' : 'bad'
  const { name, ...details } = checks[check]
  return { mark, status: marks[mark], name, detail: details[mark] ?? '' }
}

type Stated = Pick<ReceiptReport, 'facts' | 'issuer' | 'subject'>

function listFacts({ facts, issuer, subject }: Stated, words: ReportWords): ReportView['facts'] {
  if (facts === null) return []
  const rows: [keyof ReportWords['facts'], string | null][] = [['act', words.acts[facts.act]]]
  if ('policy' in facts) rows.push(['policy', facts.policy], ['version', String(facts.version)])
  if ('locale' in facts) rows.push(['locale', LANGUAGES_IN_TEXT[facts.locale]])
  rows.push(['at', formatMoment(facts.at)])
  if ('claimedAt' in facts) rows.push(['claimedAt', facts.claimedAt && formatMoment(facts.claimedAt)])
  if ('product' in facts) rows.push(['product', facts.product])
  rows.push(['subject', subject])
  if ('onBehalf' in facts && facts.onBehalf) rows.push(['onBehalf', words.yes])
  if ('records' in facts) rows.push(['records', String(facts.records)])
  if ('digest' in facts) rows.push(['digest', facts.digest], ['shown', facts.shown.join(' ') || null])
  rows.push(['issuer', issuer], ['id', facts.id])
  return rows.flatMap(([name, value]) => (value === null ? [] : [[words.facts[name], value]]))
}

function formatMoment(text: string): string {
  // A time that nobody but another system vouched for may be no time at all.
  return Number.isNaN(Date.parse(text)) ? text : formatTimestamp(text)
}
