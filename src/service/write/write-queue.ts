import { setTimeout as sleep } from 'node:timers/promises'
import {
  type AcceptanceStore,
  type AppendOutcome,
  isStoreFault,
  type NewAct,
  type SigningKeys,
} from '../../store/store.ts'
import { Problem } from '../http/problem.ts'

/** What the queue needs. */
export interface WriteQueueOptions {
  store: Pick<AcceptanceStore, 'append'>
  /** Names of the keys that sign now. */
  keys: () => SigningKeys
  /** Acts that may wait; more are refused. */
  capacity?: number
  /** Acts that one transaction takes. */
  batch?: number
  /** Whether the store holds up the whole process while it writes, as SQLite does. */
  isBlocking?: boolean
}

/** Gathers acts that arrive while a transaction runs into the next one (group commit). */
export interface WriteQueue {
  /** Resolves once the act is durable; a full queue refuses with 503. */
  append(act: NewAct): Promise<AppendOutcome>
  /** Acts that wait. */
  depth(): number
}

interface Waiting {
  act: NewAct
  resolve(outcome: AppendOutcome): void
  reject(error: unknown): void
}

const CAPACITY = 2048
const BATCH = 256
/** Milliseconds. */
const LONGEST_PAUSE = 10

/** Builds the queue: it writes at once when nothing is being written, and never holds more than its capacity. */
export function createWriteQueue(options: WriteQueueOptions): WriteQueue {
  const { store, keys, capacity = CAPACITY, batch = BATCH, isBlocking = false } = options
  let waiting: Waiting[] = []
  let isWriting = false

  async function write(): Promise<void> {
    isWriting = true
    // One turn of the event loop, so that requests which arrived together are written together.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const began = performance.now()
      const taken = waiting.slice(0, batch)
      waiting = waiting.slice(batch)
      await settle(taken)
      // Under load a pause as long as the work was: more acts share the next transaction, whose cost hardly
      // grows with them, and at least half of the time is left to everything else. A store elsewhere gathers
      // them while it works.
      if (isBlocking && taken.length > 1) await sleep(Math.min(performance.now() - began, LONGEST_PAUSE))
    }
    isWriting = false
  }

  /**
   * Writes acts together. Where that fails by the fault of one of them they are written apart, in halves down to each
   * by itself, so that only the one at fault is refused: of 256 the others cost 16 transactions, not 256.
   */
  async function settle(taken: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await store.append(
        taken.map(({ act }) => act),
        keys(),
      )
      taken.forEach(({ resolve }, index) => {
        resolve(outcomes[index] as AppendOutcome)
      })
    } catch (error) {
      if (taken.length === 1 || (await isOfStore(error))) {
        for (const { reject } of taken) reject(error)
        return
      }
      const middle = taken.length >> 1
      await settle(taken.slice(0, middle))
      await settle(taken.slice(middle))
    }
  }

  /**
   * Tells whether any other act would fail as well. What the error does not say, the store does: to append nothing
   * takes the same connection, lock and commit.
   */
  async function isOfStore(error: unknown): Promise<boolean> {
    if (isStoreFault(error)) return true
    try {
      await store.append([], keys())
      return false
    } catch {
      return true
    }
  }

  return {
    append(act) {
      if (waiting.length >= capacity) {
        const headers = { 'retry-after': '1' }
        return Promise.reject(
          new Problem('overloaded', 'Send the same request again after a second.', { headers }),
        )
      }
      return new Promise((resolve, reject) => {
        waiting.push({ act, resolve, reject })
        if (!isWriting) void write()
      })
    },
    depth: () => waiting.length,
  }
}
