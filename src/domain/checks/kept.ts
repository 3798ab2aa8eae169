import type { Nodes } from 'mdast'
import { memoize } from '../memoize.ts'
import { getOffset } from '../text/markdown.ts'
import { walkNodes } from './nodes.ts'
import { parseTree } from './text-view.ts'

/** A stretch of a file of which no fix changes a letter, and what it is. */
export interface Kept {
  start: number
  end: number
  kind: 'address' | 'code' | 'name'
}

/** What stands between spaces, quotation marks and cells of a table. */
const CHUNK = /[^\s<>«»"“”„|]+/gu
const LEAD = /^[([{*_~'’‘`!]+/u
const TAIL = /[)\]}*_~'’‘`.,;:!?…]+$/u
const TAG = /<[/!?]?[a-z][^<>\n]*>?/gi
/** Signs that lead to a place on the Internet or on a disk. */
const ADDRESS =
  /[\p{L}\p{N}]@[\p{L}\p{N}]|:\/\/|^\/\/|^(?:www|mailto|tel)[.:]|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Script=Latin}{2,}(?=$|[/:?#])/iu
const LETTER = /\p{L}/u
/** Signs that no word has. */
const SIGN = /[\p{N}@\\/=&#+_~^$%€₸]|\p{L}[.:]\p{L}/u
/** A figure with a word of ours behind it, `8.2-тармақ`, `10-летний`; or two words that may stand for each other. */
const WORDS = [
  /^\p{N}+(?:[.,]\p{N}+)*[-‑][\p{L}\p{M}]{3,}$/u,
  /^(?:(?=[\p{Script=Latin}]*\p{Script=Cyrillic})[\p{L}\p{M}]+)(?:\/(?=[\p{Script=Latin}]*\p{Script=Cyrillic})[\p{L}\p{M}]+)+$/u,
]

/**
 * What in a file is no prose: addresses, e-mails, code, HTML, account ids, hashes, numbers of invoices, units. It may
 * look like a slip and is what somebody has to type letter by letter.
 */
export const listKept = memoize(
  (source: string): readonly Kept[] => mergeKept([...listChunks(source), ...listNodes(parseTree(source))]),
  8,
)

/** The same for a file that is no markdown. */
export const listKeptChunks = memoize((source: string): readonly Kept[] => mergeKept(listChunks(source)), 8)

/** The first of these that a stretch touches; null where it stands in prose. */
export function findKept(kept: readonly Kept[], start: number, end: number): Kept | null {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const found = kept[low]
  return found && found.start < Math.max(end, start + 1) ? found : null
}

function listChunks(source: string): Kept[] {
  const found: Kept[] = []
  for (const { index, 0: tag } of source.matchAll(TAG))
    found.push({ start: index, end: index + tag.length, kind: 'code' })
  for (const { index, 0: chunk } of source.matchAll(CHUNK)) {
    if (!SIGN.test(chunk)) continue
    let from = index
    // The words of a link and its address are two things.
    for (const part of chunk.split('](')) {
      const lead = LEAD.exec(part)?.[0].length ?? 0
      const name = part.slice(lead).replace(TAIL, '')
      const kind = ADDRESS.test(name)
        ? 'address'
        : SIGN.test(name) && LETTER.test(name) && !isWords(name)
          ? 'name'
          : null
      if (kind) found.push({ start: from + lead, end: from + lead + name.length, kind })
      from += part.length + 2
    }
  }
  return found
}

function isWords(name: string): boolean {
  return WORDS.some((pattern) => pattern.test(name))
}

function listNodes(tree: Nodes): Kept[] {
  const found: Kept[] = []
  for (const node of walkNodes(tree)) {
    const [start, end] = [getOffset(node, 'start'), getOffset(node, 'end')]
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html')
      found.push({ start, end, kind: 'code' })
    else if (node.type === 'definition' || node.type === 'image' || node.type === 'imageReference')
      found.push({ start, end, kind: 'address' })
    else if (node.type === 'link' || node.type === 'linkReference') {
      const last = node.children.at(-1)
      found.push({ start: last ? getOffset(last, 'end') : start, end, kind: 'address' })
    }
  }
  return found
}

/** In order and without overlaps; of two kinds in one place an address is the one to name. */
function mergeKept(all: readonly Kept[]): Kept[] {
  const merged: Kept[] = []
  for (const one of all.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (one.end <= one.start) continue
    if (!last || one.start >= last.end) merged.push({ ...one })
    else {
      last.end = Math.max(last.end, one.end)
      if (one.kind === 'address') last.kind = 'address'
    }
  }
  return merged
}
