import type { Op } from '../domain/change.ts'
import type { Markup } from '../domain/fragment.ts'
import { stressOf } from '../domain/stress.ts'
import { type Content, h, joined } from './markup.ts'

/** Words that tell a listener, or a reader without styles, what `ins` and `del` tell the eye. */
export interface MarkWords {
  added: string
  removed: string
  end: string
}

/** A step as it is shown: no markdown, white space as one space. */
interface Shown {
  kind: Op['kind']
  /** What the step is where one side is shown by itself: what differs quietly is not marked. */
  side: Op['kind']
  text: string
}

/** Prints the steps of a change as running text: no raw markdown, additions and deletions marked. */
export function changeMarkup(ops: readonly Op[], words: MarkWords): Markup[] {
  // Of a number that was quietly carried along, the new one is shown; a space that went still parts words.
  const shows = ({ kind, side, text }: Shown) => kind === side || side === 'added' || text === ' '
  return marked(shownSteps(ops), words, shows)
}

/** Prints one side of a change: the old wording with what goes marked, or the new one with what comes. */
export function sideMarkup(ops: readonly Op[], side: 'removed' | 'added', words: MarkWords): Markup[] {
  return marked(shownSteps(ops), words, (step) => step.side === 'same' || step.side === side)
}

/** The words of one side without any marks. */
export function plainWords(ops: readonly Op[], side: 'removed' | 'added'): string {
  return shownSteps(ops.filter((op) => op.kind === 'same' || op.kind === side))
    .map((step) => step.text)
    .join('')
}

function shownSteps(ops: readonly Op[]): Shown[] {
  const shown: Shown[] = []
  for (const op of inner(ops)) {
    const step = shownStep(op)
    const last = shown.at(-1)
    if (step.text === '') continue
    if (last && last.kind === step.kind && last.side === step.side) last.text += step.text
    else shown.push(step)
  }
  return trimmed(shown)
}

/** Markdown's own signs are not words, and links are told of apart; a number within the text is a word. */
function shownStep({ kind, text, note }: Op): Shown {
  const words = text.replaceAll(/\s+/g, ' ')
  if (!note) return { kind, side: kind, text: words }
  if (note === 'markup') return { kind: 'same', side: kind, text: /^ ?\| ?$/.test(words) ? ' | ' : '' }
  return { kind: 'same', side: kind, text: note === 'link' ? '' : words }
}

/** From the first word on: the clause's own number, or the bars at the ends of a table row, are not shown. */
function inner(ops: readonly Op[]): readonly Op[] {
  const first = ops.findIndex((op) => !op.note && op.text.trim() !== '')
  const last = ops.findLastIndex((op) => (!op.note || op.note === 'label') && op.text.trim() !== '')
  return first < 0 ? [] : ops.slice(first, last + 1)
}

function trimmed(steps: Shown[]): Shown[] {
  const isText = (step: Shown) => step.text.trim() !== ''
  const kept = steps.slice(Math.max(0, steps.findIndex(isText)), steps.findLastIndex(isText) + 1)
  return kept.map((step, index) => {
    const start = index === 0 ? step.text.trimStart() : step.text
    return { ...step, text: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

function marked(steps: readonly Shown[], words: MarkWords, shows: (step: Shown) => boolean): Markup[] {
  let last: Shown | undefined
  return steps.flatMap((step, index) => {
    if (!shows(step)) return []
    // What replaces a word stands apart from it; punctuation does not.
    const replaces = last && last.kind !== 'same' && step.kind !== 'same'
    const gap = replaces && /^[\p{L}\p{N}«"(]/u.test(step.text) ? [' '] : []
    last = step
    return [...gap, ...markedStep(step, rivalOf(steps, index), words)]
  })
}

function markedStep({ kind, text }: Shown, rival: string | null, words: MarkWords): Markup[] {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (kind === 'same' || inner === '') return [text]
  const mark = h(
    kind === 'added' ? 'ins' : 'del',
    {},
    h('span', { class: 'unseen' }, words[kind]),
    rival === null ? inner : stressed(inner, rival),
    h('span', { class: 'unseen' }, words.end),
  )
  return [before, mark, after].filter((piece) => piece !== '')
}

/** What stands beside a step and replaces it, or is replaced by it. */
function rivalOf(steps: readonly Shown[], index: number): string | null {
  const step = steps[index]
  const other = step?.kind === 'removed' ? steps[index + 1] : steps[index - 1]
  const opposite = { removed: 'added', added: 'removed', same: null }
  return step && other && other.kind === opposite[step.kind] ? other.text.trim() : null
}

const FEW = 3

/** Stresses the tails in which words differ from the words they replace, as long as those are few and as many. */
function stressed(text: string, rival: string): Content[] {
  const [mine, theirs] = [text.split(' '), rival.split(' ')]
  if (mine.length !== theirs.length || mine.length > FEW) return [text]
  const parts = mine.map((word, index) => {
    const stem = stressOf(word, theirs[index] ?? '')?.stem[0] ?? word.length
    return [word.slice(0, stem), stem < word.length && h('b', {}, word.slice(stem))]
  })
  return joined(parts, ' ')
}
