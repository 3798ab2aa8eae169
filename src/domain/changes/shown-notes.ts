import { nameBreak } from '../diff/break.ts'
import type { Change, ChangeNote } from '../diff/change.ts'
import { isQuiet } from '../diff/changed.ts'
import type { ChangeSay } from '../say.ts'
import type { PlaceName } from './messages.ts'

/** A difference beside the words as a reader is told of it; null where there was or is nothing to name. */
export interface ShownNote {
  name: string
  before: string | null
  after: string | null
}

/**
 * The differences beside the words that are told of with a changed clause: what is only counted is told of once for
 * all, the clause's own new number in its head, and here that of a part.
 */
export function listOwnNotes({ notes, renumbered }: Pick<Change, 'notes' | 'renumbered'>): ChangeNote[] {
  return notes.filter(({ kind }) => (kind === 'number' ? !renumbered : !isQuiet(kind)))
}

/** Names the differences of a change beside its words, each once with how often it is there. */
export function listShownNotes(notes: readonly ChangeNote[], say: ChangeSay): ShownNote[] {
  const shown = notes.map((note): ShownNote => {
    const format = FORMATS[note.kind] ?? formatQuoted
    const name = say(`changes.note.${note.kind}`)
    const [before, after] = [format(note.before, say, note.after), format(note.after, say, note.before)]
    // Two names that read alike would tell nothing: then what is written is shown.
    return before === after
      ? { name, before: quoteSource(note.before), after: quoteSource(note.after) }
      : { name, before, after }
  })
  const counts = new Map<string, { note: ShownNote; count: number }>()
  for (const note of shown) {
    const known = counts.get(JSON.stringify(note))
    if (known) known.count++
    else counts.set(JSON.stringify(note), { note, count: 1 })
  }
  return [...counts.values()].map(({ note, count }) =>
    count === 1 ? note : { ...note, name: `${note.name} ×${count}` },
  )
}

type Format = (value: string | null, say: ChangeSay, other: string | null) => string | null

/** How the source of a difference is put into words; what is not named here is quoted. */
const FORMATS: Partial<Record<ChangeNote['kind'], Format>> = {
  number: (value) => value?.trim() || null,
  link: (value) => value || null,
  break: (value, say, other) => {
    const name = nameBreak(value ?? '')
    // Without a line drawn between them there is nothing to name.
    return name === null && nameBreak(other ?? '') === 'rule' ? null : say(`changes.break.${name ?? 'one'}`)
  },
  emphasis: formatEmphasis,
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

/** The source letter by letter, with a name for what cannot be seen. */
function quoteSource(value: string | null): string {
  if (value === null) return '–'
  return JSON.stringify(value).replace(/[^\S ]|\p{C}/gu, (sign) => `<${nameCode(sign)}>`)
}

function nameCode(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const EMPHASES = { emphasis: 'italic', strong: 'bold', delete: 'struck', inlineCode: 'code' } as const

function formatEmphasis(value: string | null, say: ChangeSay): string {
  if (value === null) return say('changes.emphasis.none')
  const names = value.split(' ') as (keyof typeof EMPHASES)[]
  return names.map((name) => say(`changes.emphasis.${EMPHASES[name]}`)).join(', ')
}

/** Item of an inner list; what continues an item; a paragraph by itself. */
function formatContainers(value: string, say: ChangeSay): string {
  const names = value.split(' ').filter(Boolean) as (PlaceName | '+')[]
  const lists = names.filter((name) => name === 'bullet' || name === 'number')
  const depth = lists.length
  const list = lists.at(-1)
  const others = names.filter((name) => name !== 'bullet' && name !== 'number' && name !== '+')
  const parts = [
    ...(names.includes('+')
      ? [say('changes.place.continued', { depth })]
      : list
        ? [say(`changes.place.${list}`, { depth })]
        : []),
    ...others.map((name) => say(`changes.place.${name as PlaceName}`, { depth })),
  ]
  return parts.join(', ') || say('changes.place.none', { depth })
}

const MOST_LETTERS = 3

/** The letters that look like others, told apart by their numbers in Unicode. */
function formatLetters(value: string | null, _: ChangeSay, other: string | null): string | null {
  if (value === null) return null
  const rest = new Set(other ?? '')
  const letters = [...new Set(value)].filter((letter) => !rest.has(letter) && letter.trim() !== '')
  const named = letters.slice(0, MOST_LETTERS).map((letter) => {
    const code = nameCode(letter)
    return /[\p{C}\p{M}]/u.test(letter) ? code : `${letter} ${code}`
  })
  return named.length > 0 ? named.join(', ') : value.trim()
}
