import {
  type Check,
  type CheckResult,
  judgeReport,
  type ReceiptReport,
  type Verdict,
} from '../../client/receipt-report.ts'
import { LANGUAGES_IN_TEXT } from '../../domain/language/names.ts'
import type { OnBehalf } from '../../domain/log/opening.ts'
import { formatTimestamp } from '../../domain/time/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import { NO_NAMES, nameChoices, nameDeed, type PublishedNames } from './published-names.ts'

/** How a check came out, as it is drawn; `open` is a verdict that only the service's own keys can settle. */
export type Mark = 'good' | 'bad' | 'none' | 'open'

/** A report in the words of a language. */
export interface ReportView {
  mark: Mark
  verdict: string
  /** What the receipt states, as people say it; empty when it cannot be read. */
  facts: [label: string, value: string][]
  /** What it is known by to machines: ids and digests. */
  marks: [label: string, value: string][]
  rows: { mark: Exclude<Mark, 'open'>; status: string; name: string; detail: string }[]
}

/** What may be missing beside a genuine receipt. */
const OPTIONAL = ['opening', 'token', 'text', 'version', 'shown', 'rest'] as const satisfies Check[]

const MARKS: Record<Verdict, Mark> = { genuine: 'good', consistent: 'open', refused: 'bad' }

/**
 * Puts a report into the words of a language, for any page that shows it.
 *
 * @param isPinned whether the keys are known to be the service's own
 * @param names what is known by name here
 */
export function buildReportView(
  { checks, ...report }: ReceiptReport,
  isPinned: boolean,
  say: AreaSay<'verifier'>,
  names: PublishedNames = NO_NAMES,
): ReportView {
  const verdict = judgeReport(report, isPinned)
  return {
    mark: MARKS[verdict],
    verdict: say(`verifier.report.${verdict}`),
    facts: listFacts(report, say, names),
    marks: listMarks(report, say),
    rows: checks.map((result) => buildRow(result, say)),
  }
}

function buildRow(
  { check, ok, files = [] }: CheckResult,
  say: AreaSay<'verifier'>,
): ReportView['rows'][number] {
  const mark = ok === null ? 'none' : ok ? 'good' : 'bad'
  return {
    mark,
    status: say(`verifier.report.mark.${mark}`),
    name: say(`verifier.report.check.${check}.name`),
    detail: [sayDetail(check, mark, say), files.join(', ')].filter(Boolean).join(' '),
  }
}

/** Of the checks that every receipt has to pass there is nothing to say when they could not be made. */
function sayDetail(check: Check, mark: ReportView['rows'][number]['mark'], say: AreaSay<'verifier'>): string {
  if (mark !== 'none') return say(`verifier.report.check.${check}.${mark}`)
  const optional = OPTIONAL.find((known) => known === check)
  return optional === undefined ? '' : say(`verifier.report.check.${optional}.none`)
}

type Stated = Pick<ReceiptReport, 'facts' | 'issuer' | 'subject' | 'rename' | 'delegate' | 'onBehalf'>
type Row = [name: keyof Catalogue['verifier']['report']['fact'], value: string | null]

function listFacts(
  { facts, delegate, onBehalf }: Stated,
  say: AreaSay<'verifier'>,
  names: PublishedNames,
): ReportView['facts'] {
  if (facts === null) return []
  const terms = 'policy' in facts ? names.findTerms(facts.policy, facts.version) : null
  const rows: Row[] = [['act', say(`verifier.report.act.${nameDeed(facts.act, terms) ?? facts.act}`)]]
  if ('policy' in facts)
    rows.push(['policy', terms?.title[say.locale] ?? facts.policy], ['version', String(facts.version)])
  if ('locale' in facts) rows.push(['locale', LANGUAGES_IN_TEXT[facts.locale]])
  if ('choices' in facts && facts.choices)
    rows.push(['choices', nameChoices(facts.choices, terms, say.locale) || '–'])
  rows.push(['at', formatMoment(facts.at)])
  if ('clockAdjusted' in facts) rows.push(['clockAdjusted', say('verifier.report.yes')])
  if ('claimedAt' in facts) {
    const name = facts.onBehalf ? 'statedAt' : 'claimedAt'
    rows.push([name, facts.claimedAt && formatMoment(facts.claimedAt)])
  }
  if (delegate !== null)
    rows.push(['delegate', `${delegate.sub} (${say(`verifier.report.roles.${delegate.role}`)})`])
  else if (onBehalf !== null) rows.push(['onBehalf', sayEntry(onBehalf, say)])
  else if ('onBehalf' in facts && facts.onBehalf) rows.push(['onBehalf', say('verifier.report.yes')])
  return sayRows(rows, say)
}

function listMarks(
  { facts, issuer, subject, rename }: Stated,
  say: AreaSay<'verifier'>,
): ReportView['marks'] {
  if (facts === null) return []
  const rows: Row[] = []
  if ('product' in facts) rows.push(['product', facts.product])
  if ('realm' in facts) rows.push(['realm', facts.realm])
  if ('policy' in facts) rows.push(['policyId', facts.policy])
  rows.push(['formerly', rename?.formerly ?? null], ['subject', subject])
  if ('records' in facts) rows.push(['records', String(facts.records)])
  if ('digest' in facts) rows.push(['digest', facts.digest], ['shown', facts.shown.join(' ') || null])
  rows.push(['issuer', issuer], ['id', facts.id])
  return sayRows(rows, say)
}

function sayRows(rows: readonly Row[], say: AreaSay<'verifier'>): ReportView['facts'] {
  return rows.flatMap(([name, value]) =>
    value === null ? [] : [[say(`verifier.report.fact.${name}`), value]],
  )
}

/** Who entered it, as they are said to be called, and whose key signed for it. */
function sayEntry({ actor, service }: OnBehalf, say: AreaSay<'verifier'>): string {
  return service === undefined ? actor : say('verifier.report.entry', { actor, service })
}

function formatMoment(text: string): string {
  // A time that nobody but another system vouched for may be no time at all.
  return Number.isNaN(Date.parse(text)) ? text : formatTimestamp(text)
}
