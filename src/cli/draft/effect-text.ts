import type { Reach } from '../../domain/acceptance/reach.ts'
import { LOCALES } from '../../domain/locale.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { listPoints, type Point, type PointFragment } from '../../domain/policy/point.ts'
import type { PublishedVersion } from '../../domain/policy/policy.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import type { ChangeCounts, PublicationEffect } from '../../domain/publication/publication-effect.ts'
import { formatLastDay, formatLegalDate, formatLocalTime } from '../../domain/time/date.ts'
import { nameTimeZone } from '../../domain/time/zone-name.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { NewPage } from '../new-pages.ts'
import type { NoReach } from '../read-standings.ts'
import type { Voice } from '../terminal/frame.ts'
import { formatLife } from './terms-text.ts'

/** Facts that are shown before the rest is only counted. */
const SHOWN = 15

const KINDS = [
  'reworded',
  'rewritten',
  'added',
  'removed',
  'moved',
  'form',
] as const satisfies (keyof ChangeCounts)[]

type Words = Pick<Voice, 'say' | 'locale'>

/** What a publication brings about, in words: sections of lines. */
export function formatEffect(
  words: Words,
  version: PublishedVersion,
  effect: PublicationEffect,
  reach: Reach | NoReach,
  pages: readonly NewPage[],
): string[][] {
  const { say, locale } = words
  const { file } = version
  const title = say('version.titled', { title: file.title[locale], number: effect.version })
  return [
    [title, ...formatTime(words, version, effect)],
    formatSummary(words, file.summary),
    formatReach(words, reach),
    formatChanges(words, effect),
    formatFacts(words, effect),
    formatPages(words, pages),
  ].filter((lines) => lines.length > 0)
}

/** When it binds, what it asks of whom, whose place it takes and why. */
export function formatTime(words: Words, { file }: PublishedVersion, effect: PublicationEffect): string[] {
  return [
    ...formatEffectMoment(words, effect),
    ...formatNotice(words, effect),
    ...formatAsking(words, file, effect),
    ...formatLife(words, file),
  ]
}

function formatEffectMoment(
  { say, locale }: Words,
  { effectiveAt, atOnce, follows }: PublicationEffect,
): string[] {
  if (atOnce) return [say('effect.atOnce')]
  const time = formatLocalTime(new Date(effectiveAt)).slice(11, 16)
  return [
    say('effect.on', { date: formatLegalDate(effectiveAt, locale), time, zone: nameTimeZone(locale) }),
    ...(follows === null ? [] : [say('effect.follows', { n: follows })]),
  ]
}

/** Whether people have the time to know of it that they were promised. */
function formatNotice({ say, locale }: Words, { notice }: PublicationEffect): string[] {
  if (notice === null) return []
  const about = { n: notice.version, days: notice.days }
  if (notice.isKept) return [say('effect.noticeKept', about)]
  return [say('effect.noticeShort', { ...about, date: formatLegalDate(notice.earliest, locale) })]
}

function formatAsking(
  { say, locale }: Words,
  terms: Terms,
  { asks, ends, changes, acceptBy, effectiveAt }: PublicationEffect,
): string[] {
  if (ends) return [say('effect.ends')]
  if (asks !== 'acceptance') return [say(`effect.${asks}`)]
  if (changes === null || acceptBy === null) return [say('effect.first')]
  if (isConsent(terms)) return [say('effect.acceptanceConsent')]
  const atEffect = Date.parse(acceptBy) <= Date.parse(effectiveAt)
  return [
    say('effect.acceptance'),
    atEffect
      ? say('effect.acceptBy.effect')
      : say('effect.acceptBy.day', { date: formatLastDay(acceptBy, locale) }),
  ]
}

/** The words that people will be shown, with what each speaks of. */
function formatSummary({ say, locale }: Words, summary: readonly Point[]): string[] {
  const points = listPoints(summary, locale).map((point) => `  – ${point.text}${formatBinding(say, point)}`)
  return points.length === 0 ? [] : [say('effect.summary', { locale }), ...points]
}

function formatBinding(say: Words['say'], { clauses, removed, terms }: PointFragment): string {
  const parts = [
    clauses?.join(', '),
    removed && say('effect.removedClauses', { clauses: removed.join(', ') }),
    terms?.join(', '),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : ` [${parts.join('; ')}]`
}

/** Whoever has set no service expects no numbers of people. */
export function formatReach({ say, locale }: Words, reach: Reach | NoReach): string[] {
  if (reach === 'not-set') return []
  if (typeof reach === 'string') return [say(`reach.${reach}`)]
  const number = new Intl.NumberFormat(locale)
  const counts = (['asked', 'told', 'untouched'] as const).map((name) => [
    say(`reach.${name}`),
    number.format(reach[name]),
  ])
  const width = Math.max(...counts.map(([name = '']) => name.length))
  return [
    `${say('reach.people')}:`,
    ...counts.map(([name = '', count]) => `  ${name.padEnd(width)}  ${count}`),
  ]
}

export function formatChanges({ say }: Words, { changes, since }: PublicationEffect): string[] {
  if (changes === null) return []
  const counted = LOCALES.map((locale) => {
    const { counts, facts } = changes[locale]
    const kinds = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
      say(`effect.counts.${kind}`, { n: counts[kind] }),
    )
    if (facts.length > 0) kinds.push(say('effect.counts.facts', { n: facts.length }))
    return `  ${locale}  ${kinds.length > 0 ? kinds.join(', ') : say('effect.unchanged')}`
  })
  return [say('effect.changes', { n: since ?? 0 }), ...counted]
}

function formatFacts(
  { say, locale }: Words,
  { policy, version, changes, since }: PublicationEffect,
): string[] {
  const facts = changes?.[locale].facts ?? []
  if (facts.length === 0) return []
  const sayChange = sayDomainIn(locale)
  const lines = facts
    .slice(0, SHOWN)
    .map(
      ({ clause, kind, before, after }) =>
        `  ${clause || sayChange('changes.preamble')}  ${sayChange(`changes.flag.${kind}`)}: ${before ?? '–'} → ${after ?? '–'}`,
    )
  const rest = facts.length - lines.length
  const pair = { id: policy, from: since ?? 0, to: version }
  if (rest > 0) lines.push(`  ${say('effect.moreFacts', { n: rest, ...pair })}`)
  return [say('effect.facts', { locale }), ...lines]
}

export function formatPages({ say }: Words, pages: readonly NewPage[]): string[] {
  const width = Math.max(...pages.map(({ path }) => path.length))
  return [
    say('effect.pages'),
    ...pages.map(({ path, changesSince }) => {
      const what =
        changesSince === null ? say('effect.pageText') : say('effect.pageChanges', { n: changesSince })
      return `  ${path.padEnd(width)}  ${what}`
    }),
  ]
}
