import { toSafeError } from '../http/safe-error.ts'
import type { Log, Service } from '../service.ts'
import { type Eraser, eraseOwner } from './subjects.ts'

/** Longest that a token issued before an erasure can still be taken: its life, the clock's tolerance, a margin. */
const RETENTION_MS = (600 + 60 + 60) * 1000
const HOURLY = 3600 * 1000

/** What sweeping needs. */
export interface Sweeper extends Eraser {
  store: Pick<Service['store'], 'erase' | 'listEndedHolds' | 'forgetErasures'>
  log: Log
}

/** Erases the people whose holds have ended, and forgets erasures that no token can be older than. */
export async function sweep(tools: Sweeper): Promise<{ erased: number }> {
  const now = tools.now()
  const ended = await tools.store.listEndedHolds(now.toISOString())
  for (const { realm, subject } of ended) await eraseOwner(tools, { realm, subject })
  await tools.store.forgetErasures(new Date(now.getTime() - RETENTION_MS).toISOString())
  return { erased: ended.length }
}

/** Sweeps now and every hour; gives back how to stop. */
export async function startSweeping(tools: Sweeper): Promise<() => Promise<void>> {
  const run = async () => {
    try {
      const { erased } = await sweep(tools)
      if (erased > 0) tools.log.info({ erased }, 'erased people whose holds have ended')
    } catch (error) {
      tools.log.error({ err: toSafeError(error) }, 'failed to sweep ended holds')
    }
  }
  let running = run()
  await running
  const timer = setInterval(() => {
    running = run()
  }, HOURLY)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
