import { Worker } from 'node:worker_threads'
import type { WorkerFacts } from './worker-facts.ts'

/** Megabytes of what a report may hold at a time; beyond that its thread is ended, and nothing else. */
const MOST_MEMORY = 128
/** Beside these for what has just been made: most of a report is gone as soon as it is passed on. */
const YOUNG = 16

/** Starts a thread that reports, from the file that lies beside the program. */
export function openReportWorker(facts: WorkerFacts): Worker {
  return new Worker(new URL('../report-worker.ts', import.meta.url), {
    workerData: facts,
    name: 'kelisim reports',
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: YOUNG },
  })
}
