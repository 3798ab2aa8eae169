import { setTimeout as sleep } from 'node:timers/promises'
import {
  type AcceptanceStore,
  type AppendOutcome,
  isStoreFault,
  type PendingAct,
  type SigningKeys,
} from '../../store/store.ts'
import { Problem } from '../http/problem.ts'
import type { Moments } from './clock.ts'

/** What the queue needs. */
export interface WriteQueueOptions {
  store: Pick<AcceptanceStore, 'append'>
  /** Names of the keys that sign now. */
  keys: () => SigningKeys
  /** Is told of each new record: the moment that was asked for, and the one that it was given. */
  onStored?: (moments: Moments) => void
  /** Acts that may wait; more are refused. */
  capacity?: number
  /** Acts that one transaction takes. */
  batch?: number
  /** Milliseconds after which whoever waits is answered, whatever has become of the act. */
  deadline?: number
  /** Whether the store holds up the whole process while it writes, as SQLite does. */
  isBlocking?: boolean
}

/** Gathers acts that arrive while a transaction runs into the next one (group commit). */
export interface WriteQueue {
  /**
   * Resolves once the act is durable; a full queue refuses with 503, as does one that does not get to it in time. What
   * was given up is not begun any more; what was under way may yet be recorded, and the same act sent again finds it.
   */
  append(act: PendingAct): Promise<AppendOutcome>
  /** Acts that wait. */
  depth(): number
  /** Milliseconds since the oldest of those came that wait or are being written; 0 for none. */
  oldestAgeMs(): number
}

interface Waiting {
  act: PendingAct
  /** When it came, by `performance.now`. */
  since: number
  timer: NodeJS.Timeout
  /** Whether its sender has been told to come again. */
  isGivenUp: boolean
  resolve(outcome: AppendOutcome): void
  reject(error: unknown): void
}

const CAPACITY = 2048
const BATCH = 256
/** Milliseconds. */
const LONGEST_PAUSE = 10
/** Milliseconds: longer than a store that works takes for a full queue. */
const DEADLINE = 5_000

/** Builds the queue: it writes at once when nothing is being written, and never holds more than its capacity. */
export function createWriteQueue(options: WriteQueueOptions): WriteQueue {
  const { store, keys, onStored, capacity = CAPACITY, batch = BATCH, isBlocking = false } = options
  const { deadline = DEADLINE } = options
  let waiting: Waiting[] = []
  let underWay: readonly Waiting[] = []
  let isWriting = false

  async function write(): Promise<void> {
    isWriting = true
    // One turn of the event loop, so that requests which arrived together are written together.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const began = performance.now()
      const taken = waiting.slice(0, batch)
      waiting = waiting.slice(batch)
      underWay = taken
      await settle(taken)
      underWay = []
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
  async function settle(all: readonly Waiting[]): Promise<void> {
    const taken = all.filter(({ isGivenUp }) => !isGivenUp)
    if (taken.length === 0) return
    try {
      const outcomes = await store.append(
        taken.map(({ act }) => act),
        keys(),
      )
      taken.forEach(({ act, timer, resolve }, index) => {
        clearTimeout(timer)
        const outcome = outcomes[index] as AppendOutcome
        if (outcome.kind === 'stored') onStored?.({ shown: act.at, recorded: outcome.act.at })
        resolve(outcome)
      })
    } catch (error) {
      if (taken.length === 1 || (await isOfStore(error))) {
        for (const { timer, reject } of taken) {
          clearTimeout(timer)
          reject(error)
        }
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

  /** Tells the sender to come again; it is not begun behind their back. */
  function giveUp(one: Waiting): void {
    one.isGivenUp = true
    waiting = waiting.filter((other) => other !== one)
    const detail = 'The act waited too long. Send the same request again: nothing is recorded twice.'
    one.reject(new Problem('store-unavailable', detail, { headers: { 'retry-after': '5' } }))
  }

  return {
    append(act) {
      if (waiting.length >= capacity) {
        const headers = { 'retry-after': '1' }
        return Promise.reject(
          new Problem('overloaded', 'Send the same request again after a second.', { headers }),
        )
      }
      const { promise, resolve, reject } = Promise.withResolvers<AppendOutcome>()
      const timer = setTimeout(() => giveUp(one), deadline)
      const one: Waiting = { act, since: performance.now(), timer, isGivenUp: false, resolve, reject }
      waiting.push(one)
      if (!isWriting) void write()
      return promise
    },
    depth: () => waiting.length,
    oldestAgeMs() {
      // In the order in which they came.
      const [oldest = waiting[0]] = underWay
      return oldest === undefined ? 0 : performance.now() - oldest.since
    },
  }
}
