import { type Change, diffTexts, type Op, type TextDiff } from './diff.ts'
import { stressOf } from './stress.ts'

const INDENT = '     '
const EXCERPT = 60

/**
 * Compares two texts and says in plain text what changed: `[-removed-]`, `{+added+}`, one line for each
 * clause and below it the facts not to be missed. For the terminal, and for people who review the diff.
 */
export function spokenDiff(before: string, after: string, locale: string): string {
  return spoken(diffTexts(before, after, locale))
}

/** Says a diff in plain text; clauses that did not change are left out. */
export function spoken(diff: TextDiff): string {
  const blocks = diff.changes.map(linesOf).filter((lines) => lines.length > 0)
  if (blocks.length === 0) return '(no change)'
  return blocks.map((lines) => lines.join(`\n${INDENT}`)).join('\n')
}

/** One clause: its place with its words, links, flags; nothing when there is nothing to say. */
function linesOf(change: Change): string[] {
  const parts = partsOf(change.ops)
  const wording = parts.some((part) => part.kind !== 'same')
  const notes = linksOf(change.ops)
  const placed = change.kind === 'kept' && !change.moved && !change.renumbered
  if (placed && !wording && notes.length === 0) {
    if (!change.ops.some((op) => op.note === 'markup' && op.kind !== 'same')) return []
    notes.push('markup only')
  }
  for (const { kind, before, after } of change.flags)
    notes.push(`${kind}: ${before ?? '–'} → ${after ?? '–'}`)
  const text = tidy(parts.map((part, index) => bracketed(part, parts[index - 1], parts[index + 1])).join(''))
  return [`${placeOf(change)}  ${wording ? text : excerpt(text)}`.trimEnd(), ...notes]
}

function placeOf({ before, after, moved, renumbered }: Change): string {
  const [old, now] = [before, after].map((side) => side?.number ?? side?.path ?? '')
  if (!before) return `added ${now}`
  if (!after) return `removed ${old}`
  if (moved) return `moved ${old} → ${now}`
  return renumbered ? `${old} → ${now}` : `${now}`
}

/** A stretch of what is printed, with the space and cell borders around it. */
interface Part {
  kind: Op['kind']
  lead: string
  text: string
  tail: string
}

function partsOf(ops: readonly Op[]): Part[] {
  const seen: { kind: Op['kind']; text: string }[] = []
  for (const op of ops) {
    const text = printed(op, seen.length > 0)
    const kind = op.note === 'space' ? 'same' : op.kind
    const last = seen.at(-1)
    if (last && (last.kind === kind || text.trim() === '')) last.text += text
    else if (text.trim() !== '') seen.push({ kind, text })
  }
  return seen.map(({ kind, text }) => {
    const [, lead = '', core = '', tail = ''] = /^([\s|]*)([\s\S]*?)([\s|]*)$/.exec(text) ?? []
    return { kind: core === '' ? 'same' : kind, lead, text: core, tail }
  })
}

/** Of quiet source only what a reader needs: spaces, borders of cells, and numbers within the text. */
function printed({ kind, text, note }: Op, started: boolean): string {
  if (note === 'space') return text.trim() === '' ? ' ' : kind === 'removed' ? '' : text
  if (note === 'markup') return started && text.includes('|') && !text.includes('\n') ? ' | ' : ''
  if (note === 'label') return started ? text : ''
  return note === 'link' ? '' : text
}

function bracketed({ kind, lead, text, tail }: Part, previous?: Part, next?: Part): string {
  if (kind === 'removed') {
    if (next?.kind !== 'added') return `${lead}[-${text}-]${tail}`
    // Nothing stands between the two halves of a replacement.
    const stem = stressOf(text, next.text)?.stem[0]
    return `${lead || next.lead}[-${barred(text, stem)}-]`
  }
  if (kind === 'same') return lead + text + tail
  if (previous?.kind !== 'removed') return `${lead}{+${text}+}${tail}`
  return `{+${barred(text, stressOf(previous.text, text)?.stem[1])}+}${tail || previous.tail}`
}

/** The bar stands where the differing tail begins: `тұлға|ларға`. */
function barred(word: string, stem = word.length): string {
  return stem < word.length ? `${word.slice(0, stem)}|${word.slice(stem)}` : word
}

function tidy(text: string): string {
  return text
    .replace(/\s*\|[\s|]*(?=\s)/g, ' |')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|]+|[\s|]+$/g, '')
}

/** Words that stayed are known by their first ones. */
function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT))} …`
}

function linksOf(ops: readonly Op[]): string[] {
  const [gone, come] = (['removed', 'added'] as const).map((kind) =>
    ops.filter((op) => op.note === 'link' && op.kind === kind).map((op) => targetOf(op.text)),
  ) as [string[], string[]]
  return Array.from(
    { length: Math.max(gone.length, come.length) },
    (_, index) => `link: ${gone[index] ?? '–'} → ${come[index] ?? '–'}`,
  )
}

/** `https://5qbe.kz` of `](https://5qbe.kz "title")`. */
function targetOf(source: string): string {
  return /\](?:\(|:\s*)<?([^\s)>]+)/.exec(source)?.[1] ?? source.trim()
}
