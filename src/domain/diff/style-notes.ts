import type { Block } from './block/block.ts'
import type { ChangeNote, Op } from './change.ts'

interface Look {
  emphasis: string | null
  href: string | null
}

/** A stretch of one look, up to where it ends: in a block, or among the letters that stayed. */
interface Stretch extends Look {
  end: number
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

/** The looks of the letters that stayed, also of one whose word is written otherwise, with signs between its letters. */
function listLetters(looks: readonly Stretch[], ops: readonly Op[], without: Op['kind']): Stretch[] {
  const letters: Stretch[] = []
  let [place, at, count] = [0, 0, 0]
  for (const { kind, text, note } of ops) {
    if (kind === without) continue
    const stays = kind === 'same' ? note !== 'markup' && note !== 'link' : note === 'space'
    for (let n = 0; stays && n < text.length; n++) {
      if (isSpace(text, n)) continue
      while (at < looks.length - 1 && (looks[at] as Stretch).end <= place + n) at++
      const { emphasis = null, href = null } = looks[at] ?? {}
      const last = letters.at(-1)
      count++
      if (last?.emphasis === emphasis && last.href === href) last.end = count
      else letters.push({ end: count, emphasis, href })
    }
    place += text.length
  }
  return letters
}

/** Asks a pattern only where the code does not tell: a text has very many letters. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x1680) return code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13)
  return /\s/.test(text[at] as string)
}

function compareLetters(old: readonly Stretch[], now: readonly Stretch[]): ChangeNote[] {
  // Letters of two characters have no counterpart one by one; signs around whole words are compared all the same.
  if (old.at(-1)?.end !== now.at(-1)?.end) return []
  const notes: ChangeNote[] = []
  for (let [n, m] = [0, 0]; n < old.length && m < now.length; ) {
    const [was, is] = [old[n] as Stretch, now[m] as Stretch]
    if (was.emphasis !== is.emphasis)
      notes.push({ kind: 'emphasis', before: was.emphasis, after: is.emphasis })
    if (was.href !== is.href) notes.push({ kind: 'link', before: was.href, after: is.href })
    if (was.end <= is.end) n++
    if (is.end <= was.end) m++
  }
  return notes
}

/** Looks of a block by where they end; offsets count from its beginning. */
function listLooks({ pieces }: Block): Stretch[] {
  let end = 0
  return pieces.map(({ text, emphasis = null, href = null }) => {
    end += text.length
    return { end, emphasis, href }
  })
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
