import type { MinimalLog } from './log.ts'
import { Tree } from './tree.ts'

/** The place of a leaf, and the signed tree that it is in. */
export interface Placed {
  index: number
  size: number
  root: Buffer
  signature: Buffer
}

const MOST = 256

/** Writes what waits as one batch, as soon as the one before is through. */
export function createBatcher(log: MinimalLog, sign: (root: Buffer) => Buffer) {
  const tree = new Tree()
  let waiting: { leaf: string; resolve(placed: Placed): void; reject(error: unknown): void }[] = []
  let isWriting = false

  async function write(): Promise<void> {
    isWriting = true
    // What came in the same turn of the loop goes together.
    await new Promise(setImmediate)
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST)
      waiting = waiting.slice(MOST)
      const from = tree.size
      for (const { leaf } of batch) tree.add(leaf)
      const { size, root } = tree
      try {
        await log.append(
          from,
          batch.map(({ leaf }) => leaf),
          root,
        )
        const signature = sign(root)
        for (const [offset, { resolve }] of batch.entries())
          resolve({ index: from + offset, size, root, signature })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isWriting = false
  }

  return (leaf: string): Promise<Placed> =>
    new Promise((resolve, reject) => {
      waiting.push({ leaf, resolve, reject })
      if (!isWriting) void write()
    })
}
