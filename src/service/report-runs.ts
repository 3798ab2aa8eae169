import type { MakeReport, ReportJob, ReportRequest, RequestOf } from './reports/report.ts'
import type { ReportTools } from './reports/tools.ts'
import { makeFeed } from './staff/report-acts.ts'
import { makeAdoption } from './staff/report-adoption.ts'
import { makeMissing } from './staff/report-missing.ts'
import { makeStanding } from './staff/report-standing.ts'
import { makeBundle } from './subject/bundle.ts'
import { makeConsents } from './subject/consents.ts'

/** How each kind of report is made. */
const MAKERS: {
  [K in ReportRequest['kind']]: (
    tools: ReportTools,
    job: ReportJob<RequestOf<K>>,
    body: AsyncIterable<Uint8Array>,
  ) => AsyncGenerator<string | Uint8Array>
} = {
  adoption: makeAdoption,
  standing: makeStanding,
  missing: makeMissing,
  feed: makeFeed,
  bundle: makeBundle,
  consents: makeConsents,
}

/** Makes reports of every kind, in whichever thread. */
export function createMaker(tools: ReportTools): MakeReport {
  return (job, body) => {
    // Each kind's maker is given the requests of its kind.
    const make: (tools: ReportTools, job: never, body: AsyncIterable<Uint8Array>) => ReturnType<MakeReport> =
      MAKERS[job.request.kind]
    return make(tools, job as never, body)
  }
}
