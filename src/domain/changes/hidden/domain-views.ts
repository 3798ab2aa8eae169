import type { Change, TextDiff } from '../../diff/change.ts'
import { isChanged } from '../../diff/changed.ts'
import type { ChangeSay } from '../../say.ts'
import { buildShownChanges } from '../shown-change.ts'
import { buildChangeRuns, buildSideRuns, type ShownRun } from '../shown-runs.ts'
import { formatDiff } from '../spoken-diff.ts'
import { readSpokenMarks } from './read-spoken-marks.ts'
import type { Shown, View } from './view.ts'

/** What the domain hands to every view: the runs of a page, the changes of a fragment, the lines of a terminal. */
export function createDomainViews(say: ChangeSay): View[] {
  return [
    { name: 'page', show: showRuns },
    { name: 'fragment', show: (diff) => showFragment(diff, say) },
    { name: 'terminal', show: (diff) => showTerminal(diff, say) },
  ]
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

function showFragment({ changes }: TextDiff, say: ChangeSay): Shown {
  const shown = buildShownChanges(changes, say)
  // The last paragraph may count what is not shown; it is no wording of the text.
  const clauses = shown.filter(({ label }) => label !== say('changes.quiet'))
  const ops = clauses.flatMap((change) => change.ops)
  const read = (side: string) =>
    clauses
      .map((change) =>
        change.ops
          .filter(([kind]) => kind === 'same' || kind === side)
          .map(([, text]) => text)
          .join(''),
      )
      .join('\n')
  return {
    says: JSON.stringify(shown),
    removed: ops.filter(([kind]) => kind === 'removed').map(([, text]) => text),
    added: ops.filter(([kind]) => kind === 'added').map(([, text]) => text),
    readings: clauses.every((change) => change.ops.length > 0)
      ? { before: read('removed'), after: read('added') }
      : null,
    silent: shown.length === 0,
  }
}

function showTerminal(diff: TextDiff, say: ChangeSay): Shown {
  const says = formatDiff(diff, say)
  return { says, ...readSpokenMarks(says), readings: null, silent: says === say('changes.spoken.none') }
}
