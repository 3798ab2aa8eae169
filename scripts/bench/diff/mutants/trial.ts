import { formatHidden } from '../../../../src/domain/changes/hidden/assert-nothing-hidden.ts'
import { createTerminalView } from '../../../../src/domain/changes/hidden/domain-views.ts'
import { findHidden } from '../../../../src/domain/changes/hidden/find-hidden.ts'
import { splitWords } from '../../../../src/domain/changes/hidden/split-words.ts'
import type { View } from '../../../../src/domain/changes/hidden/view.ts'
import { subtractWords } from '../../../../src/domain/changes/hidden/word-bag.ts'
import type { ChangeNote, TextDiff } from '../../../../src/domain/diff/change.ts'
import { diffTexts } from '../../../../src/domain/diff/diff.ts'
import type { Locale } from '../../../../src/domain/locale.ts'
import { sayDomainIn } from '../../../../src/messages/say-domain.ts'
import { createFragmentView } from './fragment-view.ts'
import { isRefused } from './is-refused.ts'
import type { Mutant } from './mutant.ts'
import { createSiteView } from './site-view.ts'

export const VIEWS = ['page', 'terminal', 'fragment'] as const
export type ViewName = (typeof VIEWS)[number]

/** What became of a planted change. */
export interface TrialResult {
  mutant: Mutant
  /** In which views what was planted is shown. */
  shows: Record<ViewName, boolean>
  /** Whether the rule `asks: nothing` answers as it should. */
  asks: boolean
  /** What the checker says is hidden, by view. */
  hidden: string[]
}

/** Compares the two texts of a mutant, and looks for what was planted wherever changes are shown. */
export function tryMutant(mutant: Mutant): TrialResult {
  const { before, after, locale } = mutant
  const diff = diffTexts(before, after, locale)
  const views = createViews(before, after, locale)
  const shows = Object.fromEntries(
    views.map((view) => [view.name, showsMutant(mutant, view, diff)]),
  ) as Record<ViewName, boolean>
  const hidden = findHidden(before, after, diff, views).map(formatHidden)
  const asks = mutant.asks === 'either' || isRefused(mutant) === (mutant.asks === 'refuses')
  return { mutant, shows, asks, hidden: [...new Set(hidden)] }
}

/** What the checker says of any two texts, in the views that people really see. */
export function listHidden(before: string, after: string, locale: Locale): string[] {
  const diff = diffTexts(before, after, locale)
  return findHidden(before, after, diff, createViews(before, after, locale)).map(formatHidden)
}

function createViews(before: string, after: string, locale: Locale): View[] {
  return [
    createSiteView(locale),
    createTerminalView(sayDomainIn(locale)),
    createFragmentView(before, after, locale),
  ]
}

/** The planted words stand marked, or what was planted is named by a note of its kind. */
function showsMutant(
  { seen, named, removed, added, before, after }: Mutant,
  view: View,
  diff: TextDiff,
): boolean {
  const shown = view.show(diff)
  const isMarked = (words: readonly string[], marked: readonly string[]) =>
    subtractWords(words, marked.flatMap(splitWords)).every((word) => !/\S/.test(word))
  const someMarked = [...shown.removed, ...shown.added].join('').trim() !== ''
  const wordsMarked =
    removed.length + added.length > 0
      ? isMarked(removed, shown.removed) && isMarked(added, shown.added)
      : someMarked || tellsMove(view, diff)
  if (wordsMarked && !named) return true
  if (seen === 'words') return false
  return tellsNote(seen, view, diff) || printsAddresses(before, after, shown.says)
}

function tellsMove(view: View, diff: TextDiff): boolean {
  return (
    diff.changes.some(({ moved }) => moved) && isTold(view, diff, (change) => ({ ...change, moved: false }))
  )
}

/** A view tells a note if it would read otherwise without it. */
function tellsNote(kinds: readonly ChangeNote['kind'][], view: View, diff: TextDiff): boolean {
  return isTold(view, diff, (change) => ({
    ...change,
    renumbered: change.renumbered && !kinds.includes('number'),
    notes: change.notes.filter(({ kind }) => !kinds.includes(kind)),
  }))
}

function isTold(
  view: View,
  diff: TextDiff,
  without: (change: TextDiff['changes'][number]) => TextDiff['changes'][number],
): boolean {
  return view.show({ ...diff, changes: diff.changes.map(without) }).says !== view.show(diff).says
}

/** Both addresses of a link can be read, whether or not a note says so. */
function printsAddresses(before: string, after: string, says: string): boolean {
  const list = (text: string) => text.match(/https:\/\/[^\s)\]]+/g) ?? []
  const changed = [...subtractWords(list(before), list(after)), ...subtractWords(list(after), list(before))]
  return changed.length > 0 && changed.every((address) => says.includes(address))
}
