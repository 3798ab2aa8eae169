import { type Locale, mapLocales } from '../locale.ts'
import type { Point } from './point.ts'
import type { Terms } from './terms.ts'

const words = (of: string) => mapLocales((locale) => `${of} ${locale}`)

/** Terms for tests that are about something else. */
export const TERMS: Terms = {
  kind: 'notice',
  required: true,
  authentic: 'kk',
  operator: { name: words('Оператор') },
  contact: 'info@5qbe.kz',
  title: words('Атауы'),
  wayOut: words('Жол'),
}

/** Plain words with a point in every language. */
export function createPoints(say: (locale: Locale) => string): Point[] {
  return [mapLocales(say)]
}
