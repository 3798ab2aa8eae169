import type { Change, Op } from '../diff/change.ts'

/** The address of a link that changed under its words; null where there was or is no link. */
export interface LinkChange {
  before: string | null
  after: string | null
}

/** The link addresses that a change altered, in the order of the text. */
export function listLinkChanges({ kind, ops }: Change): LinkChange[] {
  // All links of a clause that is new, or gone, are new or gone with it.
  if (kind === 'added' || kind === 'removed') return []
  const links = ops.filter((op) => op.note === 'link' && op.kind !== 'same' && parseLinkAddress(op) !== '')
  const changes: LinkChange[] = []
  for (const op of links) {
    const last = changes.at(-1)
    if (op.kind === 'removed') changes.push({ before: parseLinkAddress(op), after: null })
    else if (last && last.after === null) last.after = parseLinkAddress(op)
    else changes.push({ before: null, after: parseLinkAddress(op) })
  }
  return changes
}

/** The address in the tail of a markdown link, `](https://5qbe.kz "title")`, or in an image. */
function parseLinkAddress({ text }: Op): string {
  const tail = text.slice(text.lastIndexOf('](') + 1)
  return tail
    .trim()
    .replace(/^\(?<?/, '')
    .replace(/(?:\s+["'(][\s\S]*)?>?\)?$/, '')
    .trim()
}
