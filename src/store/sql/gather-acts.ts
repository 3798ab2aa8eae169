import type { ActOwner, StoredAct } from '../store.ts'
import { formatOwner } from './decide-acts.ts'

/** Reads the acts of several people, also of those under a hold, oldest first. */
export type ReadHistories = (owners: readonly ActOwner[]) => Promise<StoredAct[]>

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
export function batchActReads(read: ReadHistories): (owner: ActOwner) => Promise<StoredAct[]> {
  let waiting: Waiting[] = []
  let underWay = 0

  async function ask(): Promise<void> {
    underWay++
    // One turn of the event loop, so that those who arrived together are asked about together.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const taken = waiting.slice(0, BATCH_SIZE)
      waiting = waiting.slice(BATCH_SIZE)
      await answer(taken)
    }
    underWay--
  }

  async function answer(people: readonly Waiting[]): Promise<void> {
    try {
      const owners = new Map(
        people.map((one) => [formatOwner(one), { realm: one.realm, subject: one.subject }]),
      )
      const own = Map.groupBy(await read([...owners.values()]), formatOwner)
      for (const one of people) one.resolve(own.get(formatOwner(one)) ?? [])
    } catch (error) {
      for (const { reject } of people) reject(error)
    }
  }

  return ({ realm, subject }) =>
    new Promise((resolve, reject) => {
      waiting.push({ realm, subject, resolve, reject })
      if (underWay < MAX_IN_FLIGHT) void ask()
    })
}
