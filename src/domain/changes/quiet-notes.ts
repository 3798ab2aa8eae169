import type { Change, NoteKind } from '../diff/change.ts'
import { isChanged } from '../diff/changed.ts'
import type { ChangeSay } from '../say.ts'
import { formatPlaceName } from './change-label.ts'

/** Differences of one kind that are not shown one by one: how many, and in which clauses. */
export interface QuietNotes {
  kind: NoteKind
  count: number
  changes: Change[]
}

const ORDER: readonly NoteKind[] = ['number', 'reference', 'space', 'source']

/** Counts, kind by kind, what differs in clauses that are not shown among the changes. */
export function listQuietNotes(changes: readonly Change[]): QuietNotes[] {
  const kept = changes.filter((change) => !isChanged(change))
  return ORDER.flatMap((kind) => {
    const having = kept.filter(({ notes }) => notes.some((note) => note.kind === kind))
    const count = having.reduce(
      (sum, { notes }) => sum + notes.filter((note) => note.kind === kind).length,
      0,
    )
    return count > 0 ? [{ kind, count, changes: having }] : []
  })
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
  if (kind === 'number') return groupRenumbered(changes).map((run) => createRun(run, say))
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

function groupRenumbered(changes: readonly Change[]): Change[][] {
  const runs: Change[][] = []
  for (const change of changes) {
    const last = runs.at(-1)?.at(-1)
    if (last && follows(last.before, change.before) && follows(last.after, change.after))
      runs.at(-1)?.push(change)
    else runs.push([change])
  }
  return runs
}

/** Whether a number is the next one after another under the same one: 8.4 after 8.3. */
function follows(one: Change['before'], next: Change['before']): boolean {
  const [a, b] = [one?.number, next?.number].map((number) => /^(.*?)(\d+)$/.exec(number ?? ''))
  return a != null && b != null && a[1] === b[1] && Number(a[2]) + 1 === Number(b[2])
}

function createRun(run: readonly Change[], say: ChangeSay): QuietPlace {
  const [first, last] = [run[0] as Change, run.at(-1) as Change]
  const name = (side: 'before' | 'after') => {
    const [from, to] = [first, last].map(
      (change) => findPrinted(change, side) ?? formatPlaceName(change, say),
    )
    return from === to ? from : `${from}–${to}`
  }
  return { label: `${name('before')} → ${name('after')}`, change: first }
}

/** The number as it is printed: two forms of one number differ, `1)` and `1.`. */
function findPrinted(change: Change, side: 'before' | 'after'): string | null {
  if (change.renumbered) return change[side]?.number ?? null
  return change.notes.find(({ kind }) => kind === 'number')?.[side]?.trim() ?? null
}
