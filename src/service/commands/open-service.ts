import { createApp } from '../app.ts'
import type { Missing } from '../probes/missing.ts'
import { watchDisk } from '../probes/watched-disk.ts'
import type { Service } from '../service.ts'
import { startSweeping } from '../staff/sweep.ts'
import { passDatabaseGate } from '../start/pass-gate.ts'
import { listInForce, summarize } from '../start/summary.ts'
import { type ClockWatch, watchClock } from '../write/clock.ts'
import { guardStore } from '../write/guarded-store.ts'
import { followHighWater, type HighWater } from '../write/high-water.ts'
import { openLog } from '../write/open-log.ts'
import { assemble, type ServeOptions } from './assemble.ts'

/** A service that answers, until it is closed. */
export interface Running extends Pick<Service, 'metrics'> {
  fetch: (request: Request, env?: object) => Response | Promise<Response>
  close(): Promise<void>
}

/**
 * Opens the log and everything that stands on it; throws where the world is not the one of this log.
 *
 * @param listOthers what else is missing
 */
export async function openService(
  options: ServeOptions,
  listOthers: () => readonly Missing[] = () => [],
): Promise<Running> {
  const { settings, log, now } = options.tools
  let mark: HighWater | null = null
  let clock: ClockWatch | null = null
  const findProblem = (): Missing | null => {
    const [ofLog, ofClock] = [mark?.findProblem() ?? null, clock?.findProblem() ?? null]
    if (ofLog !== null) return { part: 'log', reason: ofLog }
    return ofClock === null ? null : { part: 'clock', reason: ofClock }
  }
  const disk = watchDisk(options.tools.fullDisk?.isOver ?? null)
  const listMissing = () => {
    const found = [...listOthers(), findProblem(), disk.findProblem()].filter((one) => one !== null)
    return found.filter(({ part }, at) => found.findIndex((one) => one.part === part) === at)
  }
  const judged = await passDatabaseGate(options.tools)
  const { store: own, ring } = await openLog(options.tools)
  const store = guardStore(own, () => findProblem()?.reason ?? null, disk.note)
  const closing: (() => Promise<void>)[] = [() => store.close()]
  const close = async () => {
    for (const end of closing.splice(0)) await end()
  }

  try {
    const head = await store.findHead()
    const following = await followHighWater(settings.highWater, store, (problem) => {
      log.error({ problem }, 'log rollback detected; refusing to append')
    })
    mark = following
    closing.unshift(following.stop)
    const watch = watchClock({
      now,
      newest: head?.at ?? null,
      known: settings.clockKnown,
      onProblem: (facts, message) => log.error(facts, message),
    })
    clock = watch
    closing.unshift(async () => watch.stop())
    const listLogWarnings = () => [...watch.listWarnings(), ...following.listWarnings()]
    const reports = options.tools.openReports(ring, options.products.get().audience)
    closing.unshift(reports.close)
    const service = assemble(options, {
      store,
      ring,
      reports,
      noteMoments: watch.note,
      listMissing,
      listLogWarnings,
    })
    // At once, so that versions bind from the start of the service and not from its first visitor.
    const policies = listInForce((await service.published.getCatalog())?.values() ?? [], now())
    log.info(summarize(options.tools.release, await judged.lookAgain(), policies), 'the log is open')
    closing.unshift(await startSweeping(service))
    return { fetch: createApp(service).fetch, metrics: service.metrics, close }
  } catch (error) {
    await close()
    throw error
  }
}
