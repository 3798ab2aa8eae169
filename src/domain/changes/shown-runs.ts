import { printEntities } from '../diff/block/printed.ts'
import type { Op } from '../diff/change.ts'
import { findStress } from '../language/stress.ts'

/** A stretch of a change as it is shown: no markdown, white space as one space. */
export interface ShownRun {
  /** What happened to the words; null where they stayed, and for white space. */
  mark: 'added' | 'removed' | null
  /** The words, in parts of which some are stressed: the tails in which two forms of a word differ. */
  parts: { text: string; stressed: boolean }[]
}

/** One side of a comparison: the old wording, or the new one. */
export type ShownSide = 'removed' | 'added'

interface Step {
  kind: Op['kind']
  /** What the step is where one side is shown by itself: what differs quietly is not marked. */
  side: Op['kind']
  text: string
}

/** A change as running text, both wordings in one. */
export function buildChangeRuns(ops: readonly Op[]): ShownRun[] {
  // Of a number that was quietly carried along, the new one is shown; a space that went still parts words.
  return buildRuns(
    buildSteps(ops),
    ({ kind, side, text }) => kind === side || side === 'added' || text === ' ',
  )
}

/** The words of a run, stressed or not. */
export function joinTexts(parts: ShownRun['parts']): string {
  return parts.map(({ text }) => text).join('')
}

/** One side of a change: the old wording with what goes marked, or the new one with what comes. */
export function buildSideRuns(ops: readonly Op[], side: ShownSide): ShownRun[] {
  return buildRuns(buildSteps(ops), (step) => step.side === 'same' || step.side === side)
}

/** The words of one side without any marks. */
export function joinSideWords(ops: readonly Op[], side: ShownSide): string {
  return buildSteps(ops.filter((op) => op.kind === 'same' || op.kind === side))
    .map((step) => step.text)
    .join('')
    .replaceAll(/ {2,}/g, ' ')
}

function buildSteps(ops: readonly Op[]): Step[] {
  const steps: Step[] = []
  for (const op of trimOps(ops)) {
    const step = toStep(op)
    const last = steps.at(-1)
    if (step.text === '') continue
    if (last && last.kind === step.kind && last.side === step.side)
      last.text = `${last.text}${step.text}`.replaceAll(/ {2,}/g, ' ')
    else steps.push(step)
  }
  return trimSteps(steps)
}

/** Markdown's own signs are not words, and links are told of apart; a number within the text is a word. */
function toStep({ kind, text, note }: Op): Step {
  const words = printEntities(text.replaceAll(/\s+/g, ' '))
  if (!note) return { kind, side: kind, text: words }
  // A cell that goes takes its border with it.
  if (note === 'markup')
    return { kind, side: kind, text: /^ ?\| ?$/.test(words) ? ' | ' : /\n/.test(text) ? ' ' : '' }
  return { kind: 'same', side: kind, text: note === 'link' ? '' : words }
}

/** From the first word on: the clause's own number, or the bars at the ends of a table row, are not shown. */
function trimOps(ops: readonly Op[]): readonly Op[] {
  const first = ops.findIndex((op) => op.note !== 'label' && isWords(op))
  const last = ops.findLastIndex(isWords)
  return first < 0 ? [] : ops.slice(first, last + 1)
}

/** Markup and link addresses are no words; what is written otherwise and looks the same is noted as space, and is. */
function isWords({ note, text }: Op): boolean {
  return note !== 'markup' && note !== 'link' && text.trim() !== ''
}

function trimSteps(steps: Step[]): Step[] {
  const isText = (step: Step) => step.text.trim() !== ''
  const kept = steps.slice(Math.max(0, steps.findIndex(isText)), steps.findLastIndex(isText) + 1)
  return kept.map((step, index) => {
    const start = index === 0 ? step.text.trimStart() : step.text
    return { ...step, text: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

function buildRuns(steps: readonly Step[], shows: (step: Step) => boolean): ShownRun[] {
  let last: Step | undefined
  return steps.flatMap((given, index) => {
    if (!shows(given)) return []
    // A cell that came or went may end with the border before a space.
    const step = last?.text.endsWith(' ') ? { ...given, text: given.text.replace(/^ /, '') } : given
    // What replaces a word stands apart from it; punctuation does not.
    const replaces = last && last.kind !== 'same' && step.kind !== 'same'
    const gap = replaces && /^[\p{L}\p{N}«"(]/u.test(step.text) ? [createPlainRun(' ')] : []
    last = step
    return [...gap, ...toRuns(step, findCounterpart(steps, index))]
  })
}

function toRuns({ kind, text }: Step, rival: string | null): ShownRun[] {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (kind === 'same' || words === '') return [createPlainRun(text)]
  const marked: ShownRun = {
    mark: kind,
    parts: rival === null ? createPlainRun(words).parts : stressTails(words, rival),
  }
  return [createPlainRun(before), marked, createPlainRun(after)].filter(({ parts }) => parts.length > 0)
}

function createPlainRun(text: string): ShownRun {
  return { mark: null, parts: text === '' ? [] : [{ text, stressed: false }] }
}

/** What stands beside a step and replaces it, or is replaced by it. */
function findCounterpart(steps: readonly Step[], index: number): string | null {
  const step = steps[index]
  const other = step?.kind === 'removed' ? steps[index + 1] : steps[index - 1]
  const opposite = { removed: 'added', added: 'removed', same: null }
  return step && other && other.kind === opposite[step.kind] ? other.text.trim() : null
}

const FEW = 3

/** Stresses the tails in which words differ from the words they replace, as long as those are few and as many. */
function stressTails(text: string, rival: string): ShownRun['parts'] {
  const [mine, theirs] = [text.split(' '), rival.split(' ')]
  if (mine.length !== theirs.length || mine.length > FEW) return [{ text, stressed: false }]
  const parts = mine.flatMap((word, index) => {
    const stem = findStress(word, theirs[index] ?? '')?.stem[0] ?? word.length
    return [
      { text: (index > 0 ? ' ' : '') + word.slice(0, stem), stressed: false },
      { text: word.slice(stem), stressed: true },
    ]
  })
  return parts.filter((part) => part.text !== '')
}
