import { composeMarkers } from '../../../facts/compose.ts'
import { findMarkers, type Marker } from '../../../facts/markers.ts'
import { readFigures } from '../../../facts/read-figures.ts'
import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import type { Locale } from '../../../locale.ts'
import type { Claim } from './claim.ts'

/** What a duty is to a reader: may or must; bans are compared as denials. */
const MEANINGS: Readonly<Record<string, 'must' | 'may'>> = {
  duty: 'must',
  recommendation: 'must',
  exemption: 'must',
  permission: 'may',
}
/** A ban may be said by either, «жібере алмайды», "may not", and binds no language to say it so. */
const BAN = ['may', 'must'] as const

/** What a sentence lets someone do, or binds them to. */
export function findDuties(text: string, locale: Locale): Claim[] {
  const claims: Claim[] = []
  const add = (key: string, start: number, end: number, sure: boolean) =>
    claims.push({ key, text: text.slice(start, end), start, end, sure })
  for (const [meaning, words] of Object.entries(LINGUISTICS[locale].duties.perhaps))
    for (const { 0: word, index } of text.matchAll(words)) add(meaning, index, index + word.length, false)
  const perhaps = [...claims]
  const { lower } = readFigures(text, locale)
  const { meanings } = LINGUISTICS[locale]
  const markers = findMarkers(lower, text, locale)
  const bans = composeMarkers(markers, lower, meanings).filter(isBan)
  for (const marker of markers) {
    const { kind, value, start, end, sure } = marker
    const meaning = kind === 'duty' ? MEANINGS[value] : undefined
    const isDenied = bans.some((ban) => ban.start <= start && end <= ban.end)
    // «Не может» and "must not" are one ban.
    if (isBan(marker) || (meaning && isDenied))
      for (const one of BAN) if (one !== meaning) add(one, start, end, false)
    // What another language may say by a noun or not at all binds none to say it.
    if (meaning) add(meaning, start, end, sure && !perhaps.some((one) => one.start < end && start < one.end))
  }
  return claims
}

function isBan({ kind, value }: Marker): boolean {
  return kind === 'duty' && value === 'prohibition'
}
