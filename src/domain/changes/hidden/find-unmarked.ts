import type { ChangeNote, Side } from '../../diff/change.ts'
import type { Hidden } from './hidden.ts'
import type { Placed } from './placed.ts'
import { splitWords } from './split-words.ts'
import { listNotedWords, listToldLabels } from './told.ts'
import type { Shown } from './view.ts'
import type { VisibleUnit } from './visible-unit.ts'
import { subtractWords } from './word-bag.ts'

/** What a finder found, without the place that all finders share. */
export type Finding = Pick<Hidden, 'what' | 'detail'>

/** Every word that the other page has not, or not so often, stands marked. */
export function findUnmarked(
  { before, after }: Placed,
  shown: Shown,
  told: readonly ChangeNote[],
): Finding[] {
  const [old, now] = [before, after].map((units) => dropBorders(listWords(units))) as [string[], string[]]
  const find = (what: 'removed' | 'added', needed: string[], side: 'before' | 'after') => {
    const units = side === 'before' ? before : after
    const seen = [...shown[what].flatMap(splitWords), ...listNotedWords(told, side, units)]
    // The clause's own number may stand above its words, in the form in which it is printed.
    const rest = subtractWords(subtractWords(needed, seen), listToldLabels(units, shown))
    return rest.length > 0 ? [{ what, detail: rest.join(' ') }] : []
  }
  return [
    ...find('removed', subtractWords(old, now), 'before'),
    ...find('added', subtractWords(now, old), 'after'),
    ...findReordered(old, now, shown),
  ]
}

/** The same words in another order need a mark, too. */
function findReordered(old: readonly string[], now: readonly string[], shown: Shown): Finding[] {
  if (old.length !== now.length || subtractWords(old, now).length > 0) return []
  if (old.join(' ') === now.join(' ') || [...shown.removed, ...shown.added].join('').trim() !== '') return []
  return [{ what: 'removed', detail: `the order of the words: ${old.join(' ').slice(0, 80)}` }]
}

/** Both wordings can be read from what is shown: nothing is left out, and nothing is shown that is not there. */
export function findMisread(
  { before, after, change }: Placed,
  shown: Shown,
  told: readonly ChangeNote[],
): Finding[] {
  if (!shown.readings || shown.readings.before + shown.readings.after === '') return []
  const [old, now] = [before, after].map((units) => dropBorders(listWords(units))) as [string[], string[]]
  const [readOld, readNow] = [shown.readings.before, shown.readings.after].map((text) =>
    dropBorders(splitWords(text)),
  ) as [string[], string[]]
  const [gone, come] = [subtractWords(old, readOld), subtractWords(now, readNow)]
  const noted = [...listNotedWords(told, 'before', before), ...listNotedWords(told, 'after', after)]
  const markers = [...before, ...after].flatMap(({ marker }) => splitWords(marker))
  const known = [...noted, ...markers, ...listToldLabels(before, shown), ...listToldLabels(after, shown)]
  const lost = [...subtractWords(gone, come), ...subtractWords(come, gone)].filter(
    (word) => !known.includes(word),
  )
  const untrue = [
    ...(change.before ? subtractWords(readOld, old) : []),
    ...(change.after ? subtractWords(readNow, now) : []),
  ].filter((word) => !noted.includes(word) && !markers.includes(word) && /[\p{L}\p{N}]/u.test(word))
  return [
    ...(lost.length > 0 ? [{ what: 'reading', detail: `left out: ${lost.join(' ')}` } as const] : []),
    ...(untrue.length > 0
      ? [{ what: 'reading', detail: `not in the text: ${untrue.join(' ')}` } as const]
      : []),
  ]
}

/** Of what is printed behind a number that is told, and behind the sign of an item, nothing differs. */
export function isRenumberedOnly(
  { change, slices, before, after }: Placed,
  shown: Shown,
  told: readonly ChangeNote[],
): boolean {
  const labels = { before: listToldLabels(before, shown), after: listToldLabels(after, shown) }
  const isTold = labels.before.length + labels.after.length > 0 || told.some(({ kind }) => kind === 'number')
  const rest = (side: Side | null, slice: string, first: VisibleUnit | undefined) =>
    side && first ? slice.slice(first.start - side.start).trimEnd() : ''
  return (
    isTold &&
    rest(change.before, slices[0], before[labels.before.length]) ===
      rest(change.after, slices[1], after[labels.after.length])
  )
}

function listWords(units: readonly VisibleUnit[]): string[] {
  return units.map(({ text }) => text)
}

/** Borders of cells and lines between paragraphs are drawn, not printed. */
function dropBorders(words: readonly string[]): string[] {
  return words.filter((word) => word !== '|' && word !== '―')
}
