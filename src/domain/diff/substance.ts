import type { Change, NoteKind, Op } from './change.ts'
import { classifyReplacement, type Replacement } from './replacement.ts'

/** Something in a change that is more than a correction: what it was and what it is. */
export interface Substance {
  kind: 'added' | 'removed' | 'moved' | 'form' | 'reworded'
  before: string | null
  after: string | null
}

/** What nobody need be asked about: whatever is not named here may say something else than before. */
const HARMLESS_WORDS: ReadonlySet<Replacement> = new Set([
  'lookalike',
  'space',
  'quotes',
  'case',
  'punctuation',
  'letter',
])
const HARMLESS_NOTES: ReadonlySet<NoteKind> = new Set([
  'number',
  'reference',
  'space',
  'link',
  'lookalike',
  'source',
])

/**
 * Finds what in a change is more than a correction of form. Corrections are a list of kinds, so that what was
 * not thought of counts as substance; a fact that changed its value always does.
 *
 * @param isWord tells whether what was replaced is a word that the old text uses elsewhere, and so no typing error
 */
export function findSubstance(
  change: Change,
  isWord: (word: string) => boolean = () => false,
): Substance | null {
  const { kind, moved, flags, notes, ops } = change
  if (kind === 'added' || kind === 'removed') return { kind, before: null, after: null }
  const [flag] = flags
  if (flag) return { kind: 'reworded', before: flag.before, after: flag.after }
  const replacements = listReplacements(ops)
  const kinds = replacements.map(({ before, after }) => classifyReplacement(before, after))
  // More than one corrected word in a clause may be a change of roles.
  const isRepeated = kinds.filter((one) => one === 'letter').length > 1
  const words = replacements.find(({ before }, index) => {
    const kind = kinds[index] ?? 'words'
    return !HARMLESS_WORDS.has(kind) || (kind === 'letter' && (isRepeated || isWord(before.trim())))
  })
  if (words)
    return { kind: 'reworded', before: words.before.trim() || null, after: words.after.trim() || null }
  if (moved) return { kind: 'moved', before: null, after: null }
  return notes.every((note) => HARMLESS_NOTES.has(note.kind))
    ? null
    : { kind: 'form', before: null, after: null }
}

/** Words that came in place of others, or of none, each stretch as a whole. */
export function listReplacements(ops: readonly Op[]): { before: string; after: string }[] {
  const found: { before: string; after: string }[] = []
  let open: { before: string; after: string } | null = null
  for (const { kind, text, note } of ops) {
    if (kind === 'same') {
      if (text.trim() !== '') open = null
      else if (open) open = extend(open, text, text)
    } else if (!note) {
      if (!open) {
        open = { before: '', after: '' }
        found.push(open)
      }
      extend(open, kind === 'removed' ? text : '', kind === 'added' ? text : '')
    }
  }
  return found
}

function extend<T extends { before: string; after: string }>(stretch: T, before: string, after: string): T {
  stretch.before += before
  stretch.after += after
  return stretch
}

/** How often a word stands in a text, however it is written at the beginning of a sentence. */
export function countWord(text: string, word: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((one) => one === word.toLowerCase()).length
}
