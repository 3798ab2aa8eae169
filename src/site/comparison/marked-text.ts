import {
  buildChangeRuns,
  buildSideRuns,
  type ShownRun,
  type ShownSide,
} from '../../domain/changes/shown-runs.ts'
import type { Op } from '../../domain/diff/change.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { h } from '../markup.ts'

/** Words that tell a listener, or a reader without styles, what `ins` and `del` tell the eye. */
export interface MarkWords {
  added: string
  removed: string
  end: string
}

/** Prints the steps of a change as running text: no raw markdown, additions and deletions marked. */
export function renderChange(ops: readonly Op[], words: MarkWords): Markup[] {
  return renderRuns(buildChangeRuns(ops), words)
}

/** Prints one side of a change: the old wording with what goes marked, or the new one with what comes. */
export function renderSide(ops: readonly Op[], side: ShownSide, words: MarkWords): Markup[] {
  return renderRuns(buildSideRuns(ops, side), words)
}

/** Prints runs of text that may be marked. */
export function renderRuns(runs: readonly ShownRun[], words: MarkWords): Markup[] {
  return runs.flatMap(({ mark, parts }) => {
    const content = parts.map(({ text, stressed }): Markup => (stressed ? h('b', {}, text) : text))
    if (mark === null) return content
    const unseen = (text: string) => h('span', { class: 'unseen' }, text)
    return [h(mark === 'added' ? 'ins' : 'del', {}, unseen(words[mark]), ...content, unseen(words.end))]
  })
}
