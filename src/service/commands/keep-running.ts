import { setTimeout as sleep } from 'node:timers/promises'
import { isAway, isOfDisk } from '../../store/store.ts'
import { type Missing, nameMissing } from '../probes/missing.ts'
import { waitAtMost } from '../probes/watched-ping.ts'
import type { ServeOptions } from './assemble.ts'
import { openService, type Running } from './open-service.ts'
import { openStandby } from './open-standby.ts'

/** How long the first attempt to open the log may keep the site from being served. */
const PATIENCE_MS = 4_000
/** Before the second attempt; before each further one twice as long, and then always as long as that. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 4_000
/** What hangs when the service ends is left to itself after so long. */
const ENDING_MS = 4_000

/**
 * Opens the service. Where its database or the disk is away, the site is served alone until both are there, or with what
 * can be read: what is wrong with the world then no longer ends the process, but is told by `/readyz`.
 *
 * @throws whatever is wrong at once, such as KelisimError `keys-foreign`
 */
export async function keepRunning(
  options: ServeOptions,
): Promise<{ get: () => Running; close: () => Promise<void> }> {
  const { log, fullDisk } = options.tools
  const ending = new AbortController()
  let missing: Missing = { part: 'database', reason: 'The acceptance database does not answer.' }
  let running: Running

  function tell(failure: unknown): void {
    const found = nameMissing(failure)
    if (found.reason !== missing.reason)
      log.error({ part: found.part, problem: found.reason }, 'the log cannot be opened')
    missing = found
  }

  /** What can be served while the log cannot be opened. */
  async function openPart(failure: unknown): Promise<Running> {
    if (fullDisk === null || !isOfDisk(failure)) return openStandby(options, () => missing)
    const tools = { ...options.tools, openStore: fullDisk.openStore }
    return openService({ ...options, tools }, () => [missing]).catch((reason) => {
      log.warn(
        { problem: nameMissing(reason).reason },
        'the log cannot be read either; serving the site alone',
      )
      return openStandby(options, () => missing)
    })
  }

  /** Tries until the log is open, or the process ends. */
  async function wait(opening: Promise<Running> | null, last: unknown): Promise<void> {
    let failure = last
    for (let pause = FIRST_PAUSE_MS; !ending.signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      if (opening === null) await sleep(pause, undefined, { signal: ending.signal }).catch(() => {})
      if (ending.signal.aborted) return
      // While the disk is full, what is read stays open: nothing else could be.
      const isFull = opening === null && isOfDisk(failure) && fullDisk !== null
      if (isFull && !fullDisk.isOver()) continue
      if (isFull) await running.close()
      try {
        running = await (opening ?? openService(options))
        log.info({}, 'the log has been opened')
        return
      } catch (reason) {
        failure = reason
        tell(reason)
        if (isFull) running = await openPart(reason)
      }
      opening = null
    }
  }

  const opening = openService(options)
  const first = await waitAtMost(opening, PATIENCE_MS, () => null).catch((failure: unknown) => {
    if (!isAway(failure)) throw failure
    return { failure }
  })
  let waiting = Promise.resolve()
  if (first === null) {
    log.error(
      { part: missing.part, problem: missing.reason },
      'the log cannot be opened; serving the site alone',
    )
    running = openStandby(options, () => missing)
    waiting = wait(opening, null)
  } else if ('failure' in first) {
    tell(first.failure)
    running = await openPart(first.failure)
    waiting = wait(null, first.failure)
  } else running = first

  return {
    get: () => running,
    async close() {
      ending.abort()
      const closed = waiting.then(() => running.close())
      await waitAtMost(closed, ENDING_MS, () =>
        log.warn({}, 'something held the log until the service ended'),
      )
    },
  }
}
