import { isLocale, type Locale } from '../../domain/locale.ts'
import { CHANGE_VIEWS, type ChangeView } from '../comparison/view-names.ts'

/** What a stub stands for: two versions compared, or one in two languages. */
export type StubRequest =
  | { kind: 'pair'; from: number; to: number; view: ChangeView }
  | { kind: 'bilingual'; version: number; pair: readonly [Locale, Locale] }

/** Reads `3-9/side` and `3/kk-ru`; null for anything else. */
export function readStubRequest(show: string): StubRequest | null {
  const [what = '', how = ''] = show.split('/')
  const [from, to] = what.split('-').map(Number)
  if (!from) return null
  const view = CHANGE_VIEWS.find((known) => known === how)
  if (to && view) return { kind: 'pair', from, to, view }
  const [left, right] = how.split('-')
  return isLocale(left) && isLocale(right) ? { kind: 'bilingual', version: from, pair: [left, right] } : null
}
