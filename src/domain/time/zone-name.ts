import type { ByLocale, Locale } from '../locale.ts'
import { getTimeZone } from './zone.ts'

/** Zones by what people call them; every other one by its name in the database of zones. */
const NAMES: Readonly<Record<string, ByLocale<string>>> = {
  'Asia/Almaty': { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
}

/** What people call the zone in which moments are written. */
export function nameTimeZone(locale: Locale): string {
  const zone = getTimeZone()
  return NAMES[zone]?.[locale] ?? zone
}
