import { createMaker } from './report-runs.ts'
import type { Reports } from './reports/report.ts'
import { startWithFirst } from './reports/report-threads.ts'
import type { ReportTools } from './reports/tools.ts'

/** Makes reports in the thread that asks, where a thread for each world of a test would take longer than the test. */
export function makeReportsHere(tools: ReportTools): Reports {
  const make = createMaker(tools)
  return {
    async run(job, body = listNothing()) {
      return startWithFirst(encode(make(job, body)))
    },
    async close() {},
  }
}

async function* listNothing() {}

async function* encode(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece
}
