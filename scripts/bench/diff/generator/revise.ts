import { type Draft, draftOf, type Item, sizeOf } from './draft.ts'
import { insert, remove, shuffled } from './rearrange.ts'
import { relocate } from './relocate.ts'
import {
  type Pen,
  withMoreOrLess,
  withNegation,
  withOtherEnding,
  withOtherFact,
  withOtherSentence,
  withOtherWords,
} from './reword.ts'

/** What editors do to a document between two versions. */
export const ORDINARY = [
  ...(['suffix', 'negation', 'word', 'fact', 'sentence'] as const),
  ...(['insert', 'delete', 'renumber', 'move', 'move-edited', 'mixed'] as const),
]
/** Revisions that leave every word as it was. */
export const QUIET = ['markup', 'space'] as const
/** Revisions that leave little where it was: most words, all places, or everything. */
export const WORST: readonly Kind[] = ['reworded', 'shuffled', 'rewritten', 'one-paragraph']

/** A way of revising a document. */
export type Kind =
  | (typeof ORDINARY)[number]
  | (typeof QUIET)[number]
  | ('reworded' | 'shuffled' | 'rewritten' | 'one-paragraph')

/** A revised document, with what cannot be seen by comparing its items. */
export interface Revised {
  draft: Draft
  moved: Set<number>
}

type Edit = (text: string, pen: Pen, item: Pick<Item, 'id'>) => string

const EDITS: Partial<Record<Kind, Edit>> = {
  suffix: withOtherEnding,
  negation: withNegation,
  fact: withOtherFact,
  sentence: withOtherSentence,
  word: (text, pen) =>
    pen.random.chance(0.6) ? withOtherWords(text, pen, pen.random.int(1, 3)) : withMoreOrLess(text, pen),
}
const FEW = 10
const SMALL = ['suffix', 'negation', 'fact', 'word', 'word', 'sentence'] as const

/** Revises a document in one way; the original is left as it is. */
export function revise(original: Draft, kind: Kind, pen: Pen): Revised {
  const draft = { ...original, items: original.items.map((item) => ({ ...item })) }
  const { items } = draft
  const moved = new Set<number>()
  const move = (count: number) => {
    for (const id of relocate(items, count, pen.random)) moved.add(id)
  }
  const edit = EDITS[kind]
  if (edit) reword(items, 0.08, pen, edit)
  else if (kind === 'insert' || kind === 'renumber') insert(items, 0.04, pen, kind === 'renumber')
  else if (kind === 'delete') remove(items, 0.04, pen)
  else if (kind === 'move') move(pen.random.int(1, 3))
  else if (kind === 'move-edited') {
    move(pen.random.int(1, 3))
    for (const item of items.filter((one) => moved.has(one.id)))
      item.text = withOtherWords(
        item.text,
        pen,
        Math.round(item.text.split(' ').length * pen.random.next() * 0.4),
      )
  } else if (kind === 'mixed') {
    move(1)
    reword(items, 0.12, pen, (text, { random }, { id }) => {
      // With other sentences a moved clause could be told from a new one by nobody.
      const small = random.pick(moved.has(id) ? SMALL.filter((one) => one !== 'sentence') : SMALL)
      return EDITS[small]?.(text, pen, { id }) ?? text
    })
    // In a page of a few clauses that would be a rewrite already.
    if (items.length >= FEW) insert(items, 0.02, pen, false)
    if (items.length >= FEW) remove(items, 0.02, pen)
  } else if (kind === 'reworded')
    reword(items, 1, pen, (text) => withOtherWords(text, pen, text.split(' ').length * 0.6))
  else if (kind === 'shuffled') items.splice(0, items.length, ...shuffled(items, pen))
  else if (kind === 'rewritten' || kind === 'one-paragraph')
    return { draft: draftOf(pen.random, pen.phrases, draft.style, sizeOf(draft)), moved }
  return { draft, moved }
}

function reword(items: readonly Item[], part: number, pen: Pen, edit: Edit): void {
  const clauses = items.filter((item) => item.kind === 'clause')
  for (const item of pen.random.sample(clauses, Math.max(1, clauses.length * part)))
    item.text = edit(item.text, pen, item)
}
