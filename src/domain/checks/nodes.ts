import type { Nodes } from 'mdast'

/** Every node of a tree, those above before those below. */
export function* walkNodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walkNodes(child)
}
