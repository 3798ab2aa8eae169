import type { ActsReader } from '../acts-reader.ts'
import type { ActOwner, StoredAct } from '../store.ts'

/** Reads the acts of several people of a realm, also of those under a hold, oldest first. */
export type ReadHistories = (realm: string, subjects: readonly string[]) => Promise<StoredAct[]>

interface Waiting extends ActOwner {
  resolve(acts: StoredAct[]): void
  reject(error: unknown): void
}

/** Questions under way; a person with a long history holds up only those who were asked about with them. */
const MAX_IN_FLIGHT = 2
/** People that one question is about. */
const BATCH_SIZE = 256

/**
 * Asks about people who come at the same time by one question: a round trip costs the service and PostgreSQL
 * more than the rows. Whoever comes while questions are under way waits for the next, so the more there are,
 * the less each costs; one alone is asked about at once.
 */
export function batchActReads(read: ReadHistories): ActsReader['listActs'] {
  let waiting: Waiting[] = []
  let underWay = 0

  async function ask(): Promise<void> {
    underWay++
    // One turn of the event loop, so that those who arrived together are asked about together.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const taken = waiting.slice(0, BATCH_SIZE)
      waiting = waiting.slice(BATCH_SIZE)
      const groups = Map.groupBy(taken, ({ realm }) => realm)
      await Promise.all([...groups].map(([realm, people]) => answer(realm, people)))
    }
    underWay--
  }

  async function answer(realm: string, people: readonly Waiting[]): Promise<void> {
    try {
      const acts = await read(realm, [...new Set(people.map(({ subject }) => subject))])
      const own = Map.groupBy(acts, ({ subject }) => subject)
      for (const { subject, resolve } of people) resolve(own.get(subject) ?? [])
    } catch (error) {
      for (const { reject } of people) reject(error)
    }
  }

  return async ({ realm, subject }, policy) => {
    const acts = await new Promise<StoredAct[]>((resolve, reject) => {
      waiting.push({ realm, subject, resolve, reject })
      if (underWay < MAX_IN_FLIGHT) void ask()
    })
    return policy === undefined ? acts : acts.filter((act) => act.policy === policy)
  }
}
