import { type Draft, generateDraft, type Item } from './draft.ts'
import { insert, remove, shuffleClauses } from './rearrange.ts'
import { relocate } from './relocate.ts'
import { measureSize } from './render-draft.ts'
import {
  type EditContext,
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
export const WORST: readonly Kind[] = ['reworded', 'shuffled', 'rewritten', 'long-paragraphs']

/** A way of revising a document. */
export type Kind =
  | (typeof ORDINARY)[number]
  | (typeof QUIET)[number]
  | ('reworded' | 'shuffled' | 'rewritten' | 'long-paragraphs')

/** A revised document, with what cannot be seen by comparing its items. */
export interface Revised {
  draft: Draft
  moved: Set<number>
}

type Edit = (text: string, pen: EditContext, item: Pick<Item, 'id'>) => string

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
export function revise(original: Draft, kind: Kind, context: EditContext): Revised {
  const draft = { ...original, items: original.items.map((item) => ({ ...item })) }
  const { items } = draft
  const moved = new Set<number>()
  const move = (count: number) => {
    for (const id of relocate(items, count, context.random)) moved.add(id)
  }
  const edit = EDITS[kind]
  if (edit) reword(items, 0.08, context, edit)
  else if (kind === 'insert' || kind === 'renumber') insert(items, 0.04, context, kind === 'renumber')
  else if (kind === 'delete') remove(items, 0.04, context)
  else if (kind === 'move') move(context.random.int(1, 3))
  else if (kind === 'move-edited') {
    move(context.random.int(1, 3))
    for (const item of items.filter((one) => moved.has(one.id)))
      item.text = withOtherWords(
        item.text,
        context,
        Math.round(item.text.split(' ').length * context.random.next() * 0.4),
      )
  } else if (kind === 'mixed') {
    move(1)
    reword(items, 0.12, context, (text, { random }, { id }) => {
      // With other sentences a moved clause could be told from a new one by nobody.
      const small = random.pick(moved.has(id) ? SMALL.filter((one) => one !== 'sentence') : SMALL)
      return EDITS[small]?.(text, context, { id }) ?? text
    })
    // In a page of a few clauses that would be a rewrite already.
    if (items.length >= FEW) insert(items, 0.02, context, false)
    if (items.length >= FEW) remove(items, 0.02, context)
  } else if (kind === 'reworded')
    reword(items, 1, context, (text) => withOtherWords(text, context, text.split(' ').length * 0.6))
  else if (kind === 'shuffled') items.splice(0, items.length, ...shuffleClauses(items, context))
  else if (kind === 'rewritten' || kind === 'long-paragraphs')
    return { draft: generateDraft(context.random, context.phrases, draft.style, measureSize(draft)), moved }
  return { draft, moved }
}

function reword(items: readonly Item[], part: number, context: EditContext, edit: Edit): void {
  const clauses = items.filter((item) => item.kind === 'clause')
  for (const item of context.random.sample(clauses, Math.max(1, clauses.length * part)))
    item.text = edit(item.text, context, item)
}
