import { nameBreak } from '../diff/break.ts'
import type { Change, ChangeNote } from '../diff/change.ts'
import type { ChangeSay } from '../say.ts'
import { parseLinkAddress } from './link-address.ts'
import type { PlaceName } from './messages.ts'

/** A difference beside the words as a reader is told of it; null where there was or is nothing to name. */
export interface ShownNote {
  name: string
  before: string | null
  after: string | null
}

/** The differences beside the words that are told of with a clause; a new number stands in its label. */
export function listOwnNotes({ notes, renumbered }: Pick<Change, 'notes' | 'renumbered'>): ChangeNote[] {
  return renumbered ? notes.filter(({ kind }) => kind !== 'number') : notes
}

/** Names the differences of a change beside its words, each once. */
export function listShownNotes(notes: readonly ChangeNote[], say: ChangeSay): ShownNote[] {
  const shown = notes.map((note): ShownNote => {
    const format = FORMATS[note.kind] ?? formatQuoted
    return {
      name: say(`changes.note.${note.kind}`),
      before: format(note.before, say, note.after),
      after: format(note.after, say, note.before),
    }
  })
  return [...new Map(shown.map((note) => [JSON.stringify(note), note])).values()]
}

type Format = (value: string | null, say: ChangeSay, other: string | null) => string | null

/** How the source of a difference is put into words; what is not named here is quoted. */
const FORMATS: Partial<Record<ChangeNote['kind'], Format>> = {
  number: (value) => value?.trim() || null,
  link: (value) => (value === null ? null : parseLinkAddress(value) || null),
  space: (value, say) => say(`changes.space.${nameSpace(value)}`),
  break: (value, say, other) => {
    const name = nameBreak(value ?? '')
    // Without a line drawn between them there is nothing to name.
    return name === null && nameBreak(other ?? '') === 'rule' ? null : say(`changes.break.${name ?? 'one'}`)
  },
  emphasis: (value, say) => say(`changes.emphasis.${nameEmphasis(value)}`),
  level: (value, say) =>
    value === '0' || value === null
      ? say('changes.level.text')
      : say('changes.level.heading', { level: value }),
  list: (value, say) => formatContainers(value ?? '', say),
  lookalike: formatLetters,
}

function formatQuoted(value: string | null): string | null {
  return value?.trim() || null
}

function nameSpace(value: string | null): 'none' | 'plain' | 'line' | 'other' {
  if (value === null || value === '') return 'none'
  if (/[^\s]/.test(value) || /[^ \n]/.test(value)) return 'other'
  return value.includes('\n') ? 'line' : 'plain'
}

function nameEmphasis(value: string | null): 'none' | 'italic' | 'bold' | 'both' | 'struck' | 'code' {
  const marks = value?.trim() ?? ''
  if (marks === '') return 'none'
  if (marks.startsWith('~')) return 'struck'
  if (marks.startsWith('`')) return 'code'
  return marks.length === 1 ? 'italic' : marks.length === 2 ? 'bold' : 'both'
}

/** Item of an inner list; what continues an item; a paragraph by itself. */
function formatContainers(value: string, say: ChangeSay): string {
  const names = value.split(' ').filter(Boolean)
  const name = (names.at(-1) ?? 'none') as PlaceName | '+'
  const depth = names.filter((container) => container === 'bullet' || container === 'number').length
  if (name === '+') return say('changes.place.continued', { depth })
  return say(`changes.place.${name}`, { depth })
}

const MOST_LETTERS = 3

/** The letters that look like others, told apart by their numbers in Unicode. */
function formatLetters(value: string | null, _: ChangeSay, other: string | null): string | null {
  if (value === null) return null
  const rest = new Set(other ?? '')
  const letters = [...new Set(value)].filter((letter) => !rest.has(letter) && letter.trim() !== '')
  const named = letters.slice(0, MOST_LETTERS).map((letter) => {
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return /[\p{C}\p{M}]/u.test(letter) ? code : `${letter} ${code}`
  })
  return named.length > 0 ? named.join(', ') : value.trim()
}
