import type { Change, TextDiff } from '../../diff/change.ts'
import { isChanged } from '../../diff/changed.ts'
import type { ChangeSay } from '../../say.ts'
import { buildChangeRuns, buildSideRuns, type ShownRun } from '../shown-runs.ts'
import { formatDiff } from '../spoken-diff.ts'
import { readSpokenMarks } from './read-spoken-marks.ts'
import type { Shown, View } from './view.ts'

/** The runs of a page; every note is told there. */
export const RUNS_VIEW: View = { name: 'page', show: showRuns }

/** The lines of a terminal. */
export function createTerminalView(say: ChangeSay): View {
  return { name: 'terminal', show: (diff) => showTerminal(diff, say) }
}

/** A page marks the words of what changed, and names every note. */
function showRuns({ changes, references }: TextDiff): Shown {
  const shown = changes.filter((change) => isChanged(change) || change.renumbered || change.notes.length > 0)
  const runs = shown.flatMap(({ kind, ops }) =>
    kind === 'rewritten'
      ? [...buildSideRuns(ops, 'removed'), ...buildSideRuns(ops, 'added')]
      : buildChangeRuns(ops),
  )
  const heads = shown.map(({ before, after, moved, kind, notes, flags }) => [
    before?.number,
    after?.number,
    moved,
    kind,
    notes,
    flags,
  ])
  return {
    says: JSON.stringify([heads, runs, references]),
    removed: runs.filter(({ mark }) => mark === 'removed').map(joinParts),
    added: runs.filter(({ mark }) => mark === 'added').map(joinParts),
    readings: readRuns(shown),
    silent: shown.length === 0,
  }
}

/** What is rewritten is printed twice, once for each side. */
function readRuns(changes: readonly Change[]): Shown['readings'] {
  const read = (side: 'removed' | 'added') =>
    changes
      .map(({ kind, ops }) => {
        if (kind === 'rewritten') return buildSideRuns(ops, side).map(joinParts).join('')
        return buildChangeRuns(ops)
          .filter(({ mark }) => mark === null || mark === side)
          .map(joinParts)
          .join('')
      })
      .join('\n')
  return { before: read('removed'), after: read('added') }
}

function joinParts({ parts }: ShownRun): string {
  return parts.map(({ text }) => text).join('')
}

function showTerminal(diff: TextDiff, say: ChangeSay): Shown {
  const says = formatDiff(diff, say)
  return { says, ...readSpokenMarks(says), readings: null, silent: says === say('changes.spoken.none') }
}
