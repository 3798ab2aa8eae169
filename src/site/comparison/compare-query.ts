import { place } from '../paths.ts'
import { CHANGE_VIEWS, type ChangeView } from './view-names.ts'

/** Which two versions are to be compared, and how they are to be shown. */
export interface CompareQuery {
  from: number
  to: number
  view: ChangeView
}

/** Reads `?from=2&to=1&view=side`; null when it does not name two versions that there are. */
export function readQuery(search: string, versions: readonly number[]): CompareQuery | null {
  const parameters = new URLSearchParams(search)
  const [from, to] = ['from', 'to'].map((name) =>
    versions.find((version) => String(version) === parameters.get(name)),
  )
  const view = CHANGE_VIEWS.find((known) => known === parameters.get('view')) ?? 'inline'
  return from === undefined || to === undefined ? null : { from, to, view }
}

/** Writes what `readQuery` reads. */
export function formatQuery({ from, to, view }: CompareQuery): string {
  return `?from=${from}&to=${to}${view === 'inline' ? '' : `&view=${view}`}`
}

/** The place of the page on which a pair already stands; null when it was not built. */
export function findBuiltPlace(
  policy: string,
  { from, to, view }: CompareQuery,
  pairs: readonly string[],
): string | null {
  if (!pairs.includes(`${from}-${to}`)) return null
  return view === 'inline' ? place.pair(policy, from, to) : place.pairView(policy, from, to, view)
}
