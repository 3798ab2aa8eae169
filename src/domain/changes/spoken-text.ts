import { printEntities } from '../diff/block/printed.ts'
import type { Op } from '../diff/change.ts'
import { findStress } from '../language/stress.ts'

const PARAGRAPH = '¶'
const END = /[\s¶|]+$/

/**
 * Says the wording of a clause in one line: `[-removed-]`, `{+added+}`, and in two forms of one word a bar
 * where their tails begin, `[-тұлға|ларға-]{+тұлға|ға+}`. Of quiet differences only those inside the text
 * are said that a reader would miss: numbers carried along, and paragraphs (¶) split or merged.
 */
export function formatOps(ops: readonly Op[]): string {
  const parts = buildParts(ops)
  const text = parts.map((part, index) => formatPart(part, parts[index - 1], parts[index + 1])).join('')
  return normalizeSpacing(text)
}

/** A stretch of what is printed, with the space and the cell borders around it. */
interface Part {
  kind: Op['kind']
  lead: string
  core: string
  tail: string
}

function buildParts(ops: readonly Op[]): Part[] {
  const runs: { kind: Op['kind']; text: string }[] = []
  for (const op of ops) {
    const text = runs.length > 0 || !op.note || isSpelling(op) ? printOp(op) : ''
    const kind = isSpelling(op) ? 'same' : op.kind
    const last = runs.at(-1)
    if (last && (last.kind === kind || text.trim() === '')) last.text += text
    else if (text.trim() !== '') runs.push({ kind, text })
  }
  // After its last word a clause has no more to say.
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(END, '')
    if (last.text !== '') break
    runs.pop()
  }
  return runs.map(({ kind, text }) => {
    const [, lead = '', core = '', tail = ''] = /^([\s|]*)([\s\S]*?)([\s|]*)$/.exec(text) ?? []
    return { kind: core === '' ? 'same' : kind, lead, core, tail }
  })
}

/** A word that looks the same and is only written otherwise: no-break spaces, composed letters. */
function isSpelling({ text, note }: Op): boolean {
  return note === 'space' && text.trim() !== ''
}

function printOp(op: Op): string {
  const { kind, text, note } = op
  if (note === 'link' || (isSpelling(op) && kind === 'removed')) return ''
  if (note === 'markup') return text.includes('\n') ? ' ' : text.includes('|') ? ' | ' : ''
  if (note === 'space' && !isSpelling(op))
    return kind !== 'same' && /\n\s*\n/.test(text) ? ` ${PARAGRAPH} ` : ' '
  return printEntities(text)
}

function formatPart({ kind, lead, core, tail }: Part, previous?: Part, next?: Part): string {
  if (kind === 'same') return lead + core + tail
  // Nothing stands between the two halves of a replacement.
  if (kind === 'removed' && next?.kind === 'added') {
    const stem = findStress(core, next.core)?.stem[0]
    return `${lead || next.lead}[-${insertBar(core, stem)}-]`
  }
  if (kind === 'added' && previous?.kind === 'removed') {
    const stem = findStress(previous.core, core)?.stem[1]
    return `{+${insertBar(core, stem)}+}${tail || previous.tail}`
  }
  return kind === 'removed' ? `${lead}[-${core}-]${tail}` : `${lead}{+${core}+}${tail}`
}

function insertBar(word: string, stem = word.length): string {
  return stem < word.length ? `${word.slice(0, stem)}|${word.slice(stem)}` : word
}

/** One space between words, one ` | ` between cells, nothing around the whole. */
function normalizeSpacing(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ \|( \|)* /g, ' | ')
    .replace(/^[ |]+|[ |]+$/g, '')
}
