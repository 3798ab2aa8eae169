import type { Change, NoteKind, Side } from '../diff/change.ts'
import { isChanged } from '../diff/changed.ts'
import type { ChangeSay } from '../say.ts'
import { formatPlaceName, formatSideLabel } from './change-label.ts'

/** Differences of one kind that are not shown one by one: how many, and in which clauses. */
export interface QuietNotes {
  kind: NoteKind
  count: number
  changes: Change[]
}

const ORDER: readonly NoteKind[] = ['number', 'reference', 'space', 'source']

/** Counts, kind by kind, what no clause tells of by itself, be it shown among the changes or not. */
export function listQuietNotes(changes: readonly Change[]): QuietNotes[] {
  return ORDER.flatMap((kind) => {
    const counts = changes.map((change) => countNotes(change, kind))
    const count = counts.reduce((sum, one) => sum + one, 0)
    const having = changes.filter((_, n) => counts[n] !== 0)
    return count > 0 ? [{ kind, count, changes: having }] : []
  })
}

/** Of a changed clause its number is told with it. */
function countNotes(change: Change, kind: NoteKind): number {
  if (kind === 'number' && isChanged(change)) return 0
  return change.notes.filter((note) => note.kind === kind).length
}

/** Clauses that follow each other and got new numbers alike, or one clause in which something differs. */
export interface QuietPlace {
  /** `8.3–8.9 → 8.4–8.10`, or the number of the clause. */
  label: string
  /** The first of them, to lead to. */
  change: Change
}

/** The places of what is only counted, each once; new numbers in runs. */
export function listQuietPlaces({ kind, changes }: QuietNotes, say: ChangeSay): QuietPlace[] {
  if (kind === 'number') return groupRenumbered(changes, say).map((run) => createRun(run, say))
  const places = changes.map((change): [string, QuietPlace] => {
    const label = formatPlaceName(change, say)
    return [label, { label, change }]
  })
  return [...new Map(places).values()]
}

/** More places than these are counted and not named. */
const MOST_PLACES = 12

/** Everything that is only counted, one line for each kind: `Spaces, 3 in all: 1.2, 1.4`. */
export function formatQuietNotes(changes: readonly Change[], say: ChangeSay): string[] {
  return listQuietNotes(changes).map((notes) => {
    const labels = listQuietPlaces(notes, say).map(({ label }) => label)
    const places = labels.slice(0, MOST_PLACES).join(', ') + (labels.length > MOST_PLACES ? ' …' : '')
    return say('changes.spoken.quiet', {
      name: say(`changes.note.${notes.kind}`),
      number: notes.count,
      places,
    })
  })
}

function groupRenumbered(changes: readonly Change[], say: ChangeSay): Change[][] {
  const runs: Change[][] = []
  for (const change of changes) {
    const last = runs.at(-1)?.at(-1)
    const follows = (side: 'before' | 'after') =>
      last && isNext(formatSideLabel(last[side], say), formatSideLabel(change[side], say))
    if (follows('before') && follows('after')) runs.at(-1)?.push(change)
    else runs.push([change])
  }
  return runs
}

/** What bore a number and continues another clause now, or the other way round, has none on one side. */
function formatNumber(side: Side | null, say: ChangeSay): string {
  return side?.label === null ? '–' : formatSideLabel(side, say)
}

/** Whether a label is the next one after another under the same: 8.4 after 8.3, `3)` after `2)`. */
function isNext(one: string, next: string): boolean {
  const [a, b] = [one, next].map((label) => /^(.*?)(\d+)(\D*)$/.exec(label))
  return a != null && b != null && a[1] === b[1] && a[3] === b[3] && Number(a[2]) + 1 === Number(b[2])
}

function createRun(run: readonly Change[], say: ChangeSay): QuietPlace {
  const [first, last] = [run[0] as Change, run.at(-1) as Change]
  const name = (side: 'before' | 'after') => {
    const [from, to] = [first, last].map((change) => formatNumber(change[side], say))
    return from === to ? from : `${from}–${to}`
  }
  return { label: `${name('before')} → ${name('after')}`, change: first }
}
