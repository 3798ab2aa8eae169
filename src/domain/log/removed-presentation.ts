/**
 * What stands for a description of a screen that was removed: its first form held whatever a client called its buttons.
 * The row stays, under the hash that records name, so that what was removed is not mistaken for what was lost.
 */
export const REMOVED_BODY = ''

/** Tells whether only the hash of a description is left. */
export function isRemoved({ body }: { body: string }): boolean {
  return body === REMOVED_BODY
}
