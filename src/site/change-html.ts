import type { Op } from '../domain/change.ts'
import type { Markup } from '../domain/fragment.ts'
import { htmlOf } from '../domain/markdown.ts'

/** Words that tell a listener, or a reader without styles, what `ins` and `del` tell the eye. */
export interface ChangeWords {
  added: string
  removed: string
  end: string
}

/** Prints the steps of a change as running text: no raw markdown, additions and deletions marked. */
export function changeHtml(ops: readonly Op[], words: ChangeWords): string {
  const shown = ops.flatMap(shownOp)
  const content = shown.flatMap((op, index) => {
    const [before, after] = [shown[index - 1], shown[index + 1]]
    // What replaces a word stands apart from it; punctuation does not.
    const replaces = before && before.kind !== 'same' && op.kind !== 'same'
    const gap = replaces && /^[\p{L}\p{N}«"(]/u.test(op.text) ? [' '] : []
    return [...gap, ...marked(op, stressed(op, before, after), words)]
  })
  return htmlOf(content).replace(/\s+/g, ' ').trim()
}

/** Labels stand before the text and markdown's own signs are not words: both are left out. */
function shownOp(op: Op): Op[] {
  if (op.note === 'label' || op.note === 'markup') return []
  if (op.note === 'space') return [{ kind: 'same', text: ' ' }]
  if (op.note === 'link') return op.kind === 'same' ? [] : [{ kind: op.kind, text: ` (${target(op.text)})` }]
  return [op]
}

/** The address in the tail of a markdown link: `](https://5qbe.kz)`. */
function target(text: string): string {
  return text.replace(/^\]\(<?|>?\)$/g, '').trim()
}

function marked({ kind, text }: Op, stress: number, words: ChangeWords): Markup[] {
  if (kind === 'same') return [text]
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (inner === '') return [' ']
  const content: Markup[] = stress > 0 ? [inner.slice(0, stress), ['b', {}, inner.slice(stress)]] : [inner]
  const tag = kind === 'added' ? 'ins' : 'del'
  const open: Markup = ['span', { class: 'unseen' }, words[kind]]
  const close: Markup = ['span', { class: 'unseen' }, words.end]
  return [before, [tag, {}, open, ...content, close], after]
}

const WORD = /^[\p{L}\p{M}]+$/u

/**
 * Where the stress begins when one word replaces another with the same stem: Kazakh and Russian keep much
 * of their meaning in the tail (берілді, берілмеді). 0 when the whole word is what changed.
 */
function stressed(op: Op, before: Op | undefined, after: Op | undefined): number {
  const other = op.kind === 'removed' ? after : op.kind === 'added' ? before : undefined
  if (!other || other.kind === 'same' || other.kind === op.kind) return 0
  const [word, rival] = [op.text.trim(), other.text.trim()]
  if (!WORD.test(word) || !WORD.test(rival)) return 0
  let stem = 0
  while (stem < word.length && word[stem] === rival[stem]) stem += 1
  const enough = stem >= 4 && stem >= 0.6 * Math.min(word.length, rival.length)
  return enough && stem < word.length ? stem : 0
}
