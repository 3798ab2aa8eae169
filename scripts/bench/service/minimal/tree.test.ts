import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Tree } from './tree.ts'

/** The definition of RFC 6962, section 2.1, as it stands there. */
function computeRoot(leaves: readonly string[]): Buffer {
  const digest = (...parts: (Buffer | string)[]) => {
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    return hash.digest()
  }
  if (leaves.length === 1) return digest(Buffer.of(0), leaves[0] ?? '')
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return digest(Buffer.of(1), computeRoot(leaves.slice(0, half)), computeRoot(leaves.slice(half)))
}

test('the root is the one of RFC 6962 at every size', () => {
  const tree = new Tree()
  const leaves: string[] = []
  for (let count = 1; count <= 40; count++) {
    leaves.push(`leaf ${count}`)
    tree.add(`leaf ${count}`)
    expect([tree.size, tree.root]).toEqual([count, computeRoot(leaves)])
  }
})
