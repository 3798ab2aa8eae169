import type { Block } from '../block/block.ts'

/** What a reader knows a block by whatever else it says; null where nothing names it. */
export function findName(block: Block): string | null {
  return block.kind === 'tableRow' ? findRowName(block) : findLinkName(block)
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
