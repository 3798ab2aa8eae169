/** Remembers for each name until when something holds; of too many, the oldest is forgotten. */
export interface ExpiringSet {
  /** Whether it still holds. */
  has(name: string, now: number): boolean
  add(name: string, now: number, until: number): void
  delete(name: string): void
}

/** Makes a memory of so many names. */
export function createExpiringSet(capacity: number): ExpiringSet {
  const kept = new Map<string, { since: number; until: number }>()
  return {
    has(name, now) {
      const found = kept.get(name)
      // A clock that was set back must not make it hold for longer.
      if (found !== undefined && found.since <= now && now < found.until) return true
      kept.delete(name)
      return false
    },
    add(name, since, until) {
      kept.delete(name)
      if (until <= since) return
      // A map keeps the order in which it was filled.
      if (kept.size >= capacity) kept.delete(kept.keys().next().value as string)
      kept.set(name, { since, until })
    },
    delete: (name) => void kept.delete(name),
  }
}
