import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import { type Figure, GROUPS, type Group } from '../read/figure.ts'
import { findOutliers, type Outlier } from './outliers.ts'

type Said = Figure & Claim
type Figures = Partial<ByLocale<readonly Said[]>>

/**
 * Finds languages that say something else in the same place. A word that may say nothing by itself, «сегіз», «ай
 * сайын», still differs where the other languages have as many of its group, and others.
 */
export function findInstead(figures: Figures, authentic: Locale): Outlier[] {
  // «Дважды» and "once" are of different groups, and still say how many times.
  const occasions = compareAll(
    select(figures, ({ occasion }) => occasion === true),
    authentic,
  )
  const groups = GROUPS.filter((group) => group !== 'word' || occasions.length === 0)
  return [
    ...occasions,
    ...groups.flatMap((group) => compareGroup(figures, group, authentic)),
    ...compareBounds(figures, authentic),
  ]
}

function compareGroup(figures: Figures, group: Group, authentic: Locale): Outlier[] {
  const chosen = select(figures, (figure) => figure.group === group)
  const own =
    group === 'one' ? mapFigures(chosen, (one) => ({ ...one, key: `${one.key} ${one.unit}` })) : chosen
  return compareAll(own, authentic)
}

/** Where all that speak have as much to say that is not shared, it stands in the same place. */
function compareAll(own: Figures, authentic: Locale): Outlier[] {
  const left = leaveOutShared(own)
  const counts = Object.values(left).map((list) => list.length)
  const speaking = Object.fromEntries(Object.entries(left).filter(([, list]) => list.length > 0))
  if (Object.keys(speaking).length < 2 || new Set(counts.filter((count) => count > 0)).size > 1) return []
  return findOutliers(speaking, authentic, () => false)
}

/** What each language says that not all of them say. */
function leaveOutShared(own: Figures): Figures {
  const lists = Object.values(own)
  const keys = new Set(lists.flat().map(({ key }) => key))
  const shared = new Map(
    [...keys].map((key) => [
      key,
      Math.min(...lists.map((list) => list.filter((one) => one.key === key).length)),
    ]),
  )
  return Object.fromEntries(
    Object.entries(own).map(([locale, list]) => {
      const seen = new Map<string, number>()
      const left = list.filter(({ key }) => {
        const count = (seen.get(key) ?? 0) + 1
        seen.set(key, count)
        return count > (shared.get(key) ?? 0)
      })
      return [locale, left.map((one) => ({ ...one, sure: true }))]
    }),
  )
}

/** A number that is the least in one language and the most in another. */
function compareBounds(figures: Figures, authentic: Locale): Outlier[] {
  const bounds = select(figures, ({ kind }) => kind === 'bound')
  const numbers = new Set(Object.values(bounds).flatMap((list) => list.map(({ key }) => readNumber(key))))
  return [...numbers].flatMap((number) => {
    const about = select(bounds, ({ key }) => readNumber(key) === number)
    const speaking = Object.entries(about).filter(([, list]) => list.length > 0)
    const ways = speaking.map(([, list]) => new Set(list.map(({ key }) => key[0])))
    if (ways.some((own) => own.size > 1)) return []
    return findOutliers(
      Object.fromEntries(
        speaking.map(([locale, list]) => [
          locale,
          list.slice(0, 1).map((one) => ({ ...one, key: one.key[0] ?? '', sure: true })),
        ]),
      ),
      authentic,
      () => true,
    )
  })
}

function readNumber(key: string): string {
  return key.split(' ')[1] ?? ''
}

function mapFigures(figures: Figures, read: (figure: Said) => Said): Figures {
  return Object.fromEntries(Object.entries(figures).map(([locale, list]) => [locale, list.map(read)]))
}

function select(figures: Figures, is: (figure: Said) => boolean): Figures {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (figures[locale] ? [[locale, figures[locale].filter(is)]] : [])),
  )
}
