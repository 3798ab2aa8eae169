import { setTimeout as sleep } from 'node:timers/promises'
import { isAway } from '../../store/store.ts'
import { describeFailure } from '../published/warnings.ts'
import type { ServeOptions } from './assemble.ts'
import { openService, type Running } from './open-service.ts'
import { openStandby } from './open-standby.ts'

/** Between two attempts to open a log that is away. */
const RETRY_MS = 2000

/**
 * Opens the service. Where its database or the disk is away, the site is served alone until both are there: what is
 * wrong with the world then no longer ends the process, but is told by `/readyz`.
 *
 * @throws whatever is wrong at once, such as KelisimError `keys-foreign`
 */
export async function keepRunning(
  options: ServeOptions,
): Promise<{ get: () => Running; close: () => Promise<void> }> {
  const { log } = options.tools
  let reason = ''
  let isWaiting = false
  const ending = new AbortController()
  const tell = (failure: unknown) => {
    const found = describeFailure(failure)
    if (found !== reason) log.error({ problem: found }, 'the log cannot be opened; serving the site alone')
    reason = found
  }
  const wait = async () => {
    while (isWaiting) {
      await sleep(RETRY_MS, undefined, { signal: ending.signal }).catch(() => {})
      if (ending.signal.aborted) return
      try {
        running = await openService(options)
        isWaiting = false
        log.info({}, 'the log has been opened')
      } catch (failure) {
        tell(failure)
      }
    }
  }

  let running = await openService(options).catch((failure) => {
    if (!isAway(failure)) throw failure
    tell(failure)
    isWaiting = true
    return openStandby(options, () => reason)
  })
  const waiting = wait()
  return {
    get: () => running,
    async close() {
      ending.abort()
      await waiting
      await running.close()
    },
  }
}
