import { hash } from 'node:crypto'

/** An RFC 6962 tree that only grows: the roots of its perfect subtrees, largest first. */
export class Tree {
  readonly #subtrees: { size: number; root: Buffer }[] = []
  size = 0

  /** Adds a leaf by its text. */
  add(leaf: string): void {
    let node = { size: 1, root: digest(0, Buffer.from(leaf)) }
    for (let last = this.#subtrees.at(-1); last?.size === node.size; last = this.#subtrees.at(-1)) {
      this.#subtrees.pop()
      node = { size: 2 * node.size, root: digest(1, last.root, node.root) }
    }
    this.#subtrees.push(node)
    this.size++
  }

  get root(): Buffer {
    const [last, ...before] = this.#subtrees.map(({ root }) => root).reverse()
    return before.reduce((right, left) => digest(1, left, right), last ?? digest(0))
  }
}

function digest(prefix: 0 | 1, ...parts: Buffer[]): Buffer {
  return hash('sha256', Buffer.concat([Buffer.of(prefix), ...parts]), 'buffer')
}
