import type { Block } from '../block/block.ts'

/** What a reader knows a block by whatever else it says; null where nothing names it. */
export function findName(block: Block): string | null {
  return block.kind === 'tableRow' ? findRowName(block) : findLinkName(block)
}

/** What a row or an item of a list says it is about; null where it says so nowhere. */
export function findTitle(block: Block): string | null {
  return block.kind === 'tableRow' ? findRowName(block) : findItemTitle(block)
}

/** A long one would be a sentence. */
const LONGEST_TITLE = 60
/** With a letter in it, and what parts it from what is said of it. */
const TITLE = /^([^\p{L}\n\r\u2028\u2029]*\p{L}.*?)(?:\s[–—-]\s|:(?:\s|$))/u

/** The words before a dash or colon: of an item, as in a list of who does what; of a paragraph where they are stressed. */
function findItemTitle({ pieces, place, label }: Block): string | null {
  const isItem = place.opens && /^(?:bullet|number)$/.test(place.within.at(-1) ?? '')
  const isStressed = pieces.find(({ note }) => note === null)?.emphasis !== undefined
  if (label !== null || place.level > 0 || !(isItem || isStressed)) return null
  let words = ''
  for (const { text, note } of pieces) {
    if (note === null || note === 'space') words += note ? ' ' : text
    if (words.length > LONGEST_TITLE + 3) break
  }
  const title = TITLE.exec(words.trim().slice(0, LONGEST_TITLE + 3))?.[1]?.toLowerCase() ?? null
  return title !== null && title.length <= LONGEST_TITLE ? title : null
}

/** The first cell with letters; a running number says nothing, for it changes with every row put in. */
function findRowName({ pieces }: Block): string | null {
  let cell = ''
  for (const { text, note } of pieces) {
    if (note === null) cell += text
    else if (note === 'space') cell += ' '
    else if (text.includes('|')) {
      if (/\p{L}/u.test(cell)) break
      cell = ''
    }
  }
  const name = cell.replace(/\s+/g, ' ').trim().toLowerCase()
  return /\p{L}/u.test(name) ? name : null
}

/** Where a line leads that is nothing but a link. */
function findLinkName({ pieces }: Block): string | null {
  let [open, target] = [false, '']
  for (const { text, note } of pieces) {
    if (note === 'link') {
      if (target !== '') return null
      target = /\]\(\s*<?([^\s>)]+)/.exec(text)?.[1] ?? ''
      open = false
    } else if (note === 'markup') open ||= text.includes('[')
    else if (note === null && /[\p{L}\p{N}]/u.test(text) && !open) return null
  }
  return target === '' ? null : target
}
