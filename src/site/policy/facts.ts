import type { Locale } from '../../domain/locale.ts'
import { versionDates } from '../../domain/publication/text-fragment.ts'
import { lastDay, legalDate } from '../../domain/time/date.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/view.ts'
import { t } from '../i18n/strings.ts'
import { endOf, standingOf } from './standing.ts'

/** One fact about a version: what it is, and its value in words. */
export interface Fact {
  label: string
  value: string
}

/** Dates and name of a version, the date that matters most first. */
export function factsOf({ now, locale }: View, policy: SitePolicy, version: SiteVersion): Fact[] {
  const say = t(locale)
  const { published, acceptBy } = versionDates(version, locale)
  const { approved } = version.file
  if (version.draft)
    return [stateOf(), planned(), ...(acceptBy ? [deadline(acceptBy)] : []), asked(), numbered()]
  return [
    effectOf(),
    ...(acceptBy ? [deadline(acceptBy)] : []),
    { label: say('version.publishedLabel'), value: published },
    ...(approved ? [{ label: say('version.approvedLabel'), value: order(approved) }] : []),
    numbered(),
  ]

  function stateOf(): Fact {
    return { label: say('version.stateLabel'), value: say('version.draft') }
  }

  function planned(): Fact {
    const value = version.undated ? say('version.atPublication') : legalDate(version.file.effectiveAt, locale)
    return { label: say('version.takesEffectLabel'), value }
  }

  function deadline(value: string): Fact {
    return { label: say('version.acceptByLabel'), value }
  }

  function asked(): Fact {
    return { label: say('history.asksLabel'), value: asksOf(policy, version, locale) }
  }

  function numbered(): Fact {
    return { label: say('version.number'), value: String(version.number) }
  }

  function effectOf(): Fact {
    const standing = standingOf(policy, version, now)
    const from = legalDate(version.file.effectiveAt, locale)
    const end = endOf(policy, version)
    if (standing === 'announced') return { label: say('version.takesEffectLabel'), value: from }
    if (standing === 'in-force' || end === null) return { label: say('version.inForceLabel'), value: from }
    const until = lastDay(end, locale)
    return { label: say('version.heldLabel'), value: say('history.period', { from, until }) }
  }

  function order({ order, date }: NonNullable<typeof approved>): string {
    return say('version.approved', { order, date: legalDate(`${date}T12:00:00+05:00`, locale) })
  }
}

/** What a version asks of people, in words. */
export function asksOf({ kind }: SitePolicy, { file }: SiteVersion, locale: Locale): string {
  const say = t(locale)
  return kind === 'consent' && file.asks === 'acceptance'
    ? say('history.consent')
    : say(`history.${file.asks}`)
}
