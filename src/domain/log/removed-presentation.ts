/**
 * What stands for a description of a screen that was removed: its first form held whatever a client called its buttons.
 * The row stays under the hash that records name, and says how long the log was then, so that neither what is lost nor
 * what somebody took away later is mistaken for what was removed.
 *
 * @example
 * '{"removed":16}'
 */
const REMOVED = /^\{"removed":(\d+)\}$/

/** How many records there were when a description was removed; null for one that is there. */
export function parseRemoved(body: string): number | null {
  const [, size] = REMOVED.exec(body) ?? []
  return size === undefined ? null : Number(size)
}
