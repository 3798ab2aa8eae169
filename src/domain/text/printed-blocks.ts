import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { readMarker } from './leaf.ts'
import { getOffset } from './markdown.ts'
import type { Outline, OutlineBlock } from './outline.ts'

/** The blocks of each leaf of a text; a paragraph has several where its lines begin like items. */
export type BlocksByNode = ReadonlyMap<Nodes, readonly OutlineBlock[]>

/** Finds for every leaf of a text the blocks that it holds. */
export function indexBlocks({ blocks }: Outline): BlocksByNode {
  const found = new Map<Nodes, OutlineBlock[]>()
  for (const block of blocks) found.set(block.node, [...(found.get(block.node) ?? []), block])
  return found
}

/**
 * A copy of a node that prints what stands in the source: every block with its address, the lines of a
 * paragraph that begin like items apart, and the markers of lists as words, `1)` where `1)` was written.
 */
export function copyForPrint(node: RootContent, blocks: BlocksByNode, source: string): RootContent[] {
  const own = blocks.get(node) ?? []
  if (node.type === 'paragraph') return splitParagraph(node, own, source)
  const copy = withId(node, own[0]?.id)
  if (copy.type === 'list') {
    if (copy.ordered) copy.data = { hProperties: { role: 'list' } }
    copy.children = copy.children.map((item, index) => {
      const marker = copy.ordered && node.type === 'list' ? readMarker(node, item, index, source) : null
      return copyItem(item, marker && `${marker.value}${marker.stop}`, blocks, source)
    })
  } else if ('children' in copy && copy.type !== 'heading') {
    copy.children = copy.children.flatMap((child) =>
      copyForPrint(child as RootContent, blocks, source),
    ) as never
  }
  return [copy]
}

function copyItem(item: ListItem, marker: string | null, blocks: BlocksByNode, source: string): ListItem {
  const [first] = item.children
  // A short item is printed without a paragraph of its own, so its address stands on the item.
  const [own, ...others] = (first && blocks.get(first)) ?? []
  const children = item.children.flatMap((child) =>
    copyForPrint(child, blocks, source),
  ) as ListItem['children']
  if (own && children[0]) children[0] = { ...children[0], data: {} } as ListItem['children'][number]
  if (marker !== null) children.splice(0, 1, ...addMarker(marker, children[0]))
  const copy = withId({ ...item, children }, own?.id)
  return others.length > 0 ? { ...copy, spread: true } : copy
}

function addMarker(marker: string, first: ListItem['children'][number] | undefined): ListItem['children'] {
  const words: PhrasingContent[] = [
    {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: ['marker'] } },
      children: [{ type: 'text', value: marker }],
    },
    { type: 'text', value: ' ' },
  ]
  if (first?.type === 'paragraph') return [{ ...first, children: [...words, ...first.children] }]
  return [{ type: 'paragraph', children: words }, ...(first ? [first] : [])]
}

function splitParagraph(node: Paragraph, blocks: readonly OutlineBlock[], source: string): Paragraph[] {
  if (blocks.length < 2) return [withId(node, blocks[0]?.id)]
  return blocks.map(({ start, end, id }) => {
    const children = node.children.flatMap((child): PhrasingContent[] => {
      const [from, to] = [getOffset(child, 'start'), getOffset(child, 'end')]
      if (to <= start || from >= end) return []
      return child.type === 'text' && (from < start || to > end)
        ? cutText(child, start, end, source)
        : [child]
    })
    if (children.at(-1)?.type === 'break') children.pop()
    return withId({ ...node, children }, id)
  })
}

/** The lines of a text that belong to one block; every cut is behind the end of a line. */
function cutText(child: Text, start: number, end: number, source: string): PhrasingContent[] {
  const from = getOffset(child, 'start')
  const lines = child.value.split('\n')
  const countLines = (at: number) => source.slice(from, at).split('\n').length - 1
  const first = start > from ? countLines(start) : 0
  const last = end < getOffset(child, 'end') ? countLines(end) : lines.length
  const value = lines.slice(first, last).join('\n')
  return value === '' ? [] : [{ type: 'text', value }]
}

function withId<T extends Nodes>(node: T, id: string | undefined): T {
  return id === undefined ? { ...node } : { ...node, data: { hProperties: { id } } }
}
