import { randomFillSync } from 'node:crypto'

const LENGTH = 32
/** Keys that are drawn at once: asking the system costs the same for one. */
const KEYS = 64

/** Gives keys of 32 random bytes in base64url, each once. */
export function createKeySource(): () => string {
  const pool = Buffer.alloc(LENGTH * KEYS)
  let at = pool.length
  return () => {
    if (at === pool.length) {
      randomFillSync(pool)
      at = 0
    }
    const key = pool.toString('base64url', at, at + LENGTH)
    // What has been given away is not left lying in memory.
    pool.fill(0, at, at + LENGTH)
    at += LENGTH
    return key
  }
}
