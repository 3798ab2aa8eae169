import type { ChangeNote, NoteKind, TextDiff } from '../../diff/change.ts'
import { arePagesEqual } from './are-pages-equal.ts'
import { type AspectChange, compareUnits } from './compare-units.ts'
import { findMisordered, findUntiled } from './find-misplaced.ts'
import { type Finding, findMisread, findUnmarked, isRenumberedOnly } from './find-unmarked.ts'
import { type Hidden, TOLD_BY } from './hidden.ts'
import { pairLookalikes } from './lookalikes.ts'
import { type Placed, placeChanges } from './placed.ts'
import { splitWords } from './split-words.ts'
import { listToldNotes } from './told.ts'
import type { Shown, View } from './view.ts'
import type { VisibleUnit } from './visible-unit.ts'
import { subtractWords } from './word-bag.ts'

/**
 * Finds what a diff keeps from its readers. It trusts nothing that the diff says of the words: both texts are
 * printed as pages, and every word or sign that is not the same on both sides has to stand marked in each view,
 * everything else that differs has to be named there in a note of its kind.
 */
export function findHidden(before: string, after: string, diff: TextDiff, views: readonly View[]): Hidden[] {
  const untiled = findUntiled(before, after, diff.changes)
  if (untiled.length > 0) return untiled
  const placed = placeChanges(before, after, diff.changes)
  const equal = arePagesEqual(before, after)
  return [
    ...findMisordered(diff.changes),
    ...views.flatMap((view) => [
      ...findFalseSilence(view, diff, equal),
      ...placed.flatMap((one) => {
        const found = findHiddenInChange(one, view, diff)
        return found.map((finding): Hidden => ({ ...finding, view: view.name, path: one.path }))
      }),
    ]),
  ]
}

function findFalseSilence(view: View, diff: TextDiff, equal: boolean): Hidden[] {
  if (equal || !view.show(diff).silent) return []
  const detail = 'says that nothing changed, and the pages differ'
  return [{ what: 'silence', view: view.name, path: '', detail }]
}

function findHiddenInChange(placed: Placed, view: View, diff: TextDiff): Finding[] {
  const { change } = placed
  const references = diff.references.filter(({ path }) => path === change.after?.path)
  const only: TextDiff = { ...diff, changes: [change], references }
  const shown = view.show(only)
  const told = listToldNotes(only, shown, view)
  const found = [
    ...findUnmarked(placed, shown, told),
    ...findMisread(placed, shown, told),
    ...findUntoldAspects(placed, shown, told),
  ]
  if (change.moved && view.show({ ...only, changes: [{ ...change, moved: false }] }).says === shown.says)
    found.push({ what: 'moved', detail: 'does not say that it moved' })
  return found.length > 0 ? found : findUntoldBytes(placed, shown, told)
}

/** What differs beside the words is named by a note that fits, unless the word itself is marked. */
function findUntoldAspects(placed: Placed, shown: Shown, told: readonly ChangeNote[]): Finding[] {
  const { change, before, after } = placed
  if (!change.before || !change.after) return []
  return [...compareUnits(before, after), ...compareLetters(before, after)]
    .filter((aspect) => !isAspectTold(aspect, shown, told))
    .map(({ aspect, word, before, after }) => ({
      what: aspect,
      detail: `at "${word}": ${before || 'none'} → ${after || 'none'}`,
    }))
}

/** A mark does not say why two words that look the same differ. */
function compareLetters(before: readonly VisibleUnit[], after: readonly VisibleUnit[]): AspectChange[] {
  const [old, now] = [before, after].map((units) => units.map(({ text }) => text)) as [string[], string[]]
  const [pair] = pairLookalikes(subtractWords(old, now), subtractWords(now, old))
  return pair
    ? [{ aspect: 'lookalike', word: pair[1], before: escapeLetters(pair[0]), after: escapeLetters(pair[1]) }]
    : []
}

function escapeLetters(word: string): string {
  return Array.from(word, (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(
    ' ',
  )
}

function isAspectTold(
  { aspect, word, before, after }: AspectChange,
  { removed, added, says }: Shown,
  told: readonly ChangeNote[],
): boolean {
  const isMarked = (words: readonly string[]) => words.some((some) => splitWords(some).includes(word))
  if (aspect !== 'lookalike' && isMarked(removed) && isMarked(added)) return true
  if (aspect === 'marker' && [before, after].every((number) => says.includes(number.replace('.', ''))))
    return true
  const kinds: readonly NoteKind[] = TOLD_BY[aspect]
  return told.some(({ kind }) => kinds.includes(kind))
}

/** Bytes that differ under the same page are counted in a note. */
function findUntoldBytes(placed: Placed, shown: Shown, told: readonly ChangeNote[]): Finding[] {
  // How much space follows a clause depends on what follows it.
  const [old, now] = placed.slices.map((slice) => slice.trimEnd())
  const isMarked = [...shown.removed, ...shown.added].join('').trim() !== ''
  const isNoted = told.some(({ kind }) => kind !== 'number')
  if (old === now || isNoted || isMarked || isRenumberedOnly(placed, shown, told)) return []
  // A line between paragraphs has no words to mark; that something came or went is said.
  if ((!placed.change.before || !placed.change.after) && !shown.silent) return []
  return [{ what: 'bytes', detail: `${quote(old)} → ${quote(now)}` }]
}

function quote(text = ''): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}
