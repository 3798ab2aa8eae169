import type { Block } from './block/block.ts'
import type { ChangeNote, Op } from './change.ts'

/** A stretch of a block with one look. */
interface Look {
  end: number
  emphasis: string | null
  href: string | null
}

/**
 * Names what differs about words that stayed: how they are stressed, where they lead. What is around a word
 * decides, not the signs that it is written with. Of words that were replaced only a new address is named.
 */
export function listStyleNotes(before: Block, after: Block, ops: readonly Op[]): ChangeNote[] {
  const isStyled = ({ pieces }: Block) => pieces.some(({ emphasis, href }) => emphasis ?? href)
  if (!(isStyled(before) || isStyled(after))) return []
  const [old, now] = [listLooks(before), listLooks(after)]
  const notes = compareLetters(listLetters(old, ops, 'added'), listLetters(now, ops, 'removed'))
  return joinEqual([...notes, ...compareAddresses(old, now, notes)])
}

/** The look of every letter that stayed, also of one whose word is written otherwise, with signs between its letters. */
function listLetters(looks: readonly Look[], ops: readonly Op[], without: Op['kind']): Look[] {
  const letters: Look[] = []
  let place = 0
  for (const { kind, text, note } of ops) {
    if (kind === without) continue
    const stays = kind === 'same' ? note !== 'markup' && note !== 'link' : note === 'space'
    for (let n = 0; stays && n < text.length; n++)
      if (/\S/.test(text[n] as string)) letters.push(findLook(looks, place + n + 1))
    place += text.length
  }
  return letters
}

function compareLetters(old: readonly Look[], now: readonly Look[]): ChangeNote[] {
  // Letters of two characters have no counterpart one by one; signs around whole words are compared all the same.
  if (old.length !== now.length) return []
  return old.flatMap((was, n): ChangeNote[] => {
    const is = now[n] as Look
    return [
      ...(was.emphasis === is.emphasis
        ? []
        : [{ kind: 'emphasis' as const, before: was.emphasis, after: is.emphasis }]),
      ...(was.href === is.href ? [] : [{ kind: 'link' as const, before: was.href, after: is.href }]),
    ]
  })
}

/** Looks of a block by where they end; offsets count from its beginning. */
function listLooks({ pieces }: Block): Look[] {
  let end = 0
  return pieces.map(({ text, emphasis = null, href = null }) => {
    end += text.length
    return { end, emphasis, href }
  })
}

/** The look of what ends at a place, or lies over it. */
function findLook(looks: readonly Look[], place: number): Look {
  let [low, high] = [0, looks.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((looks[middle] as Look).end < place) low = middle + 1
    else high = middle
  }
  return looks[low] ?? { end: 0, emphasis: null, href: null }
}

/** Addresses that only one of the texts leads to and that no note names yet. */
function compareAddresses(
  old: readonly Look[],
  now: readonly Look[],
  told: readonly ChangeNote[],
): ChangeNote[] {
  const list = (looks: readonly Look[]) => [...new Set(looks.flatMap(({ href }) => href ?? []))]
  const [was, is] = [list(old), list(now)]
  const isTold = (href: string) => told.some(({ before, after }) => before === href || after === href)
  const gone = was.filter((href) => !is.includes(href) && !isTold(href))
  const come = is.filter((href) => !was.includes(href) && !isTold(href))
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, n) => ({
    kind: 'link',
    before: gone[n] ?? null,
    after: come[n] ?? null,
  }))
}

/** Words one after another that differ alike are told of once. */
function joinEqual(notes: readonly ChangeNote[]): ChangeNote[] {
  return notes.filter((note, index) => JSON.stringify(note) !== JSON.stringify(notes[index - 1]))
}
