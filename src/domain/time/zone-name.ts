import { ZONE_NAMES } from '../language/names.ts'
import type { Locale } from '../locale.ts'
import { getTimeZone } from './zone.ts'

/** What people call the zone in which moments are written; where that is not known, its name in the database of zones. */
export function nameTimeZone(locale: Locale): string {
  const zone = getTimeZone()
  return ZONE_NAMES[zone]?.[locale] ?? zone
}
