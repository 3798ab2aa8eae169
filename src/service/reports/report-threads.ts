import { createLane, type Lane, type LaneOptions } from './lane.ts'
import type { Pieces, ReportRequest, Reports } from './report.ts'
import type { Patience, ReportThread } from './report-thread.ts'

/** Kinds of reports that must not wait for each other: a person's own, and those of staff. */
const LANES = {
  bundle: 'people',
  consents: 'people',
  adoption: 'staff',
  standing: 'staff',
  missing: 'staff',
  feed: 'staff',
} as const satisfies Record<ReportRequest['kind'], string>

type LaneName = (typeof LANES)[keyof typeof LANES]

/** How much each lane does, how long it lets others wait, and how long its threads may. */
const LIMITS: Record<LaneName, Omit<LaneOptions, 'open'> & { threadPatience: Patience }> = {
  people: {
    ...{ threads: 2, waiting: 64, patience: 10_000, idle: 60_000 },
    threadPatience: { piece: 30_000, reader: 30_000 },
  },
  staff: {
    ...{ threads: 2, waiting: 16, patience: 20_000, idle: 60_000 },
    threadPatience: { piece: 90_000, reader: 30_000 },
  },
}

/** Makes reports in threads of their own, so that no answer to a person waits for one. */
export function createReports(open: (patience: Patience) => ReportThread, limits = LIMITS): Reports {
  const createOne = (name: LaneName) =>
    createLane({ ...limits[name], open: () => open(limits[name].threadPatience) })
  const lanes: Record<LaneName, Lane> = { people: createOne('people'), staff: createOne('staff') }
  return {
    async run(job, body) {
      const lane = lanes[LANES[job.request.kind]]
      const thread = await lane.take()
      const { pieces, done } = thread.start(job, body ?? null)
      void done.then(() => lane.giveBack(thread))
      return startWithFirst(pieces)
    },
    async close() {
      await Promise.all(Object.values(lanes).map((lane) => lane.close()))
    },
  }
}

/**
 * Waits for the first piece, so that what was refused before it can still be answered as a problem. What follows ends with
 * whoever stops reading, also before they began.
 */
export async function startWithFirst(pieces: AsyncGenerator<Uint8Array>): Promise<Pieces> {
  let first: IteratorResult<Uint8Array> | null = await pieces.next()
  const rest: Pieces = {
    async next() {
      const given = first ?? (await pieces.next())
      first = null
      return given
    },
    return: () => pieces.return(undefined),
    [Symbol.asyncIterator]: () => rest,
  }
  return rest
}
