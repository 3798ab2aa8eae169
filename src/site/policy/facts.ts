import type { Locale } from '../../domain/locale.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { formatVersionDates } from '../../domain/publication/text-fragment.ts'
import { formatLastDay, formatLegalDate } from '../../domain/time/date.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import { sayIn } from '../i18n/say.ts'
import { computeStanding, findLastMoment } from './version-status.ts'

/** One fact about a version: what it is, and its value in words. */
export interface Fact {
  label: string
  value: string
}

/** Dates and name of a version, the date that matters most first. */
export function listFacts({ now, locale }: View, policy: SitePolicy, version: SiteVersion): Fact[] {
  const say = sayIn(locale)
  const { published, acceptBy } = formatVersionDates(version, locale)
  const { approved } = version.file
  if (version.draft)
    return [
      describeState(),
      describePlannedEffect(),
      ...(acceptBy ? [describeDeadline(acceptBy)] : []),
      describeAsks(),
      ...describeLife(),
      describeNumber(),
    ]
  return [
    describeEffect(),
    ...(acceptBy ? [describeDeadline(acceptBy)] : []),
    { label: say('version.publishedLabel'), value: published },
    ...describeLife(),
    ...(approved ? [{ label: say('version.approvedLabel'), value: formatOrder(approved) }] : []),
    describeNumber(),
  ]

  function describeState(): Fact {
    return { label: say('version.stateLabel'), value: say('version.draft') }
  }

  function describePlannedEffect(): Fact {
    const value = version.undated
      ? say('version.atPublication')
      : formatLegalDate(version.file.effectiveAt, locale)
    return { label: say('version.takesEffectLabel'), value }
  }

  function describeDeadline(value: string): Fact {
    return { label: say('version.acceptByLabel'), value }
  }

  function describeAsks(): Fact {
    return { label: say('history.asksLabel'), value: formatAsks(version, locale) }
  }

  function describeNumber(): Fact {
    return { label: say('version.number'), value: String(version.number) }
  }

  /** What it takes the place of, and the reasons that people are owed. */
  function describeLife(): Fact[] {
    const { asks, ends, reason, replaces, urgent } = version.file
    const why = ends ? 'reasonEnds' : asks === 'nothing' ? 'reasonNothing' : 'reasonAgain'
    const numbers = replaces?.join(', ')
    return [
      ...(numbers
        ? [{ label: say('version.replacesLabel'), value: say('version.replaces', { numbers }) }]
        : []),
      ...(urgent ? [{ label: say('version.urgentLabel'), value: urgent[locale] }] : []),
      ...(reason ? [{ label: say(`version.${why}`), value: reason[locale] }] : []),
    ]
  }

  function describeEffect(): Fact {
    const standing = computeStanding(policy, version, now)
    const from = formatLegalDate(version.file.effectiveAt, locale)
    const end = findLastMoment(policy, version)
    if (standing === 'replaced')
      return { label: say('version.stateLabel'), value: say('version.replacedShort') }
    if (version.file.ends)
      return {
        label: say(standing === 'announced' ? 'version.endsLabel' : 'version.endedLabel'),
        value: from,
      }
    if (standing === 'announced') return { label: say('version.takesEffectLabel'), value: from }
    if (standing === 'in-force' || end === null) return { label: say('version.inForceLabel'), value: from }
    const until = formatLastDay(end, locale)
    return { label: say('version.heldLabel'), value: say('history.period', { from, until }) }
  }

  function formatOrder({ order, date }: NonNullable<typeof approved>): string {
    return say('version.approved', { order, date: formatLegalDate(`${date}T12:00:00+05:00`, locale) })
  }
}

/** What a version asks of people, in words. */
export function formatAsks({ file }: SiteVersion, locale: Locale): string {
  const say = sayIn(locale)
  return isConsent(file) && file.asks === 'acceptance' ? say('history.consent') : say(`history.${file.asks}`)
}
