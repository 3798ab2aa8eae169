import { setTimeout as sleep } from 'node:timers/promises'
import { Bystanders } from '../../bystanders/bystanders.ts'
import type { Question } from '../../bystanders/probe.ts'
import type { Outcome } from '../../fault-test.ts'
import type { Figures } from '../../figures.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { judgeService } from '../../verdict.ts'

/** What somebody did, in words, and what was counted of it beside the waits of others. */
export interface Done {
  told: string
  figures?: Figures
}

/**
 * Lets somebody misbehave against a service that runs, while others read the site and ask what they have to answer:
 * they have to be answered as ever. Then the log is held against what people were told, as after every fault, unless
 * nothing was recorded meanwhile.
 */
export async function watchOthers(
  service: ServiceUnderTest,
  misbehave: () => Promise<Done>,
  { more = [], isJudged = true }: { more?: readonly Question[]; isJudged?: boolean } = {},
): Promise<Outcome> {
  const { pid } = service.child
  const others = await Bystanders.open(service, more)
  try {
    let done: Done = { told: '' }
    const found = await others.watch(async () => {
      done = await misbehave()
    })
    const fallen = service.child.isRunning() && service.child.pid === pid ? 0 : 1
    const { figures } = isJudged ? await judgeService(service) : { figures: {} }
    const own = done.figures ?? {}
    return {
      figures: { ...figures, fallen, ...own, hindered: found.hindered + (own.hindered ?? 0) },
      told: `${done.told}; ${found.told}`,
    }
  } finally {
    others.close()
  }
}

/** Lets so many new people answer in the course of a time; how many were not recorded at once. */
export async function countRefusedActs(
  service: ServiceUnderTest,
  count: number,
  milliseconds: number,
): Promise<number> {
  const acts = Array.from({ length: count }, async (_, person) => {
    await sleep((person * milliseconds) / count)
    return service.clients.submit(`meanwhile-${person}`, service.accept)
  })
  return (await Promise.all(acts)).filter((id) => id === null).length
}
