import type { SitePolicy } from './library.ts'

/**
 * Remembers what was made of one policy until another one's turn comes. Pages are rendered policy by policy: what all
 * policies together are made of would not fit into memory.
 */
export function keepPerPolicy<Kept>(create: () => Kept): (policy: SitePolicy) => Kept {
  let last: { policy: SitePolicy; kept: Kept } | undefined
  return (policy) => {
    if (last?.policy !== policy) last = { policy, kept: create() }
    return last.kept
  }
}
