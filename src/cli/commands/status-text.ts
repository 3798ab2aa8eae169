import { LOCALES, type Locale } from '../../domain/locale.ts'
import { type DraftStatus, listBehind, type PolicyStatus } from '../../domain/publication/policy-status.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import type { CliSay } from '../say.ts'

/** A draft with where it is and how much there is to mend. */
export interface DraftReport extends DraftStatus {
  folder: string
  errors: number
}

/** The status of a policy with all there is to tell of its drafts. */
export interface StatusReport extends PolicyStatus {
  drafts: DraftReport[]
}

/** Clauses that are named before the rest is only counted. */
const NAMED = 12

/** The status of a policy in words: its name, then one line for each thing to know, named in a column. */
export function formatStatus(title: string, status: StatusReport, locale: Locale, say: CliSay): string {
  const { announced, replaced, drafts } = status
  const date: SayDate = (moment) => formatLegalDate(moment, locale)
  const from = (n: number, moment: string) => say('status.from', { n, date: date(moment) })
  const lines: Line[] = [
    formatCurrent(status, date, say),
    ...announced.map(
      ({ version, effectiveAt }): Line => [say('status.announced'), from(version, effectiveAt)],
    ),
    ...replaced.map(
      ({ version, by }): Line => [say('status.replaced'), say('status.replacedBy', { n: version, by })],
    ),
    ...formatComing(status, date, say),
    ...drafts.flatMap(({ version, effectiveAt, ...draft }): Line[] => [
      [
        say('status.draft'),
        effectiveAt ? from(version, effectiveAt) : say('status.atPublication', { n: version }),
      ],
      ...formatDraft({ version, effectiveAt, ...draft }, say).map((line): Line => ['', line]),
    ]),
  ]
  const width = Math.max(...lines.map(([name]) => name.length))
  return [
    `${status.policy} – ${title}`,
    ...lines.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`),
  ].join('\n')
}

/** A name in the column, and what is told under it. */
type Line = [name: string, words: string]
type SayDate = (moment: string) => string

/** What binds; of a policy that has ended, since when nothing does. */
function formatCurrent({ inForce, endsAt }: StatusReport, date: SayDate, say: CliSay): Line {
  if (inForce === null) return [say('status.inForce'), say('status.none')]
  const { version, effectiveAt } = inForce
  const about = { n: version, date: date(effectiveAt) }
  return endsAt === effectiveAt
    ? [say('status.ended'), say('status.endedBy', about)]
    : [say('status.inForce'), say('status.since', about)]
}

/** The end that is announced, or the first day on which a next version may take effect. */
function formatComing({ announced, endsAt, notice }: StatusReport, date: SayDate, say: CliSay): Line[] {
  const last = announced.find(({ effectiveAt }) => effectiveAt === endsAt)
  if (last)
    return [[say('status.ends'), say('status.endsBy', { n: last.version, date: date(last.effectiveAt) })]]
  if (notice === null) return []
  const { version, days, earliest } = notice
  return [[say('status.next'), say('status.earliest', { n: version, days, date: date(earliest) })]]
}

function formatDraft(draft: DraftReport, say: CliSay): string[] {
  const { folder, progress, pending, errors } = draft
  const counts = LOCALES.map((locale) => `${locale} ${progress?.[locale].changed ?? 0}`).join(', ')
  const untouched = progress !== null && LOCALES.every((locale) => progress[locale].changed === 0)
  return [
    say('status.folder', { folder }),
    ...(progress === null ? [] : [untouched ? say('status.untouched') : say('status.changed', { counts })]),
    ...listBehind(draft).map((locale) =>
      say('status.behind', { locale, clauses: formatClauses(progress?.[locale].behind ?? [], say) }),
    ),
    ...(pending.length > 0 ? [say('status.pending', { locales: pending.join(', ') })] : []),
    ...(errors > 0 ? [say('status.errors', { n: errors })] : []),
  ]
}

function formatClauses(numbers: readonly string[], say: CliSay): string {
  const named = numbers.slice(0, NAMED).map((number) => number || say('status.preamble'))
  const rest = numbers.length - named.length
  return [...named, ...(rest > 0 ? [say('status.more', { n: rest })] : [])].join(', ')
}
