import type { Place } from './text-view.ts'

/**
 * Where a key of `version.yaml` stands, by the path to it, in which an item of a list goes by its place from 0:
 * `summary.2.ru`. Where the last known part does when the rest is not written line by line, and the first line
 * when nothing of it is there.
 */
export function locateKey(source: string, path: string): Place {
  const lines = source.split('\n')
  let block: Block = { at: 0, from: 0, end: lines.length }
  for (const key of path.split('.')) {
    const found = /^\d+$/.test(key) ? findItem(lines, block, Number(key)) : findKey(lines, block, key)
    if (!found) break
    block = found
  }
  return { line: block.at + 1, column: 1 }
}

/** Lines of a value: where it is named, and those that belong to it. */
interface Block {
  at: number
  from: number
  end: number
}

/** What stands before the key on its line: spaces, and the mark of the item that it begins. */
const LEAD = /^(?: |- )*/

function findKey(lines: readonly string[], { from, end }: Block, key: string): Block | null {
  const within = lines.slice(from, end)
  const depth = within.map(measureLead).find((one) => one !== null)
  const at = within.findIndex(
    (line) => measureLead(line) === depth && line.slice(depth ?? 0).startsWith(`${key}:`),
  )
  if (at < 0 || depth === undefined) return null
  const next = within.findIndex((line, index) => {
    const lead = measureLead(line)
    // A list may stand as far left as its key.
    return index > at && lead !== null && (lead < depth || (lead === depth && !/^ *- /.test(line)))
  })
  return { at: from + at, from: from + at + 1, end: next < 0 ? end : from + next }
}

function findItem(lines: readonly string[], { from, end }: Block, item: number): Block | null {
  const marks = lines.slice(from, end).map((line) => /^ *(?=- )/.exec(line)?.[0].length)
  const indent = marks.find((mark) => mark !== undefined)
  const starts = marks.flatMap((mark, index) => (mark !== undefined && mark === indent ? [from + index] : []))
  const at = starts[item]
  return at === undefined ? null : { at, from: at, end: starts[item + 1] ?? end }
}

/** How far right the words of a line begin; null for a line without any. */
function measureLead(line: string): number | null {
  return /^\s*(?:#|$)/.test(line) ? null : (LEAD.exec(line)?.[0].length ?? 0)
}
