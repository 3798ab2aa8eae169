import { parentPort } from 'node:worker_threads'
import { Problem } from '../http/problem.ts'
import type { MakeReport } from './report.ts'
import { serveReports } from './serve-reports.ts'

/** What a thread of a test does, by the subject that it is asked about. */
const DEEDS: Record<string, MakeReport> = {
  async *tell({ catalog, now }) {
    yield 'a'
    yield ''
    yield `b ${[...(catalog?.keys() ?? [])]} ${now.toISOString()}`
  },
  // biome-ignore lint/correctness/useYield: it refuses before it has anything to give
  async *refuse() {
    const cause = Object.assign(new Error('the disk'), { code: 'SQLITE_IOERR', row: 'person-1' })
    throw new Problem('store-unavailable', 'Later.', { cause, headers: { 'retry-after': '5' } })
  },
  async *break() {
    yield 'half'
    throw new Error('broken')
  },
  async *crash() {
    yield 'half'
    setImmediate(() => {
      throw new Error('crashed')
    })
    await new Promise(() => {})
  },
  // As a question to SQLite does: no order is heard meanwhile.
  async *block() {
    yield 'half'
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
  async *flood() {
    for (;;) yield 'x'.repeat(100_000)
  },
  // biome-ignore lint/correctness/useYield: it never comes to that
  async *hoard() {
    const kept: object[] = []
    for (;;) kept.push({ place: kept.length })
  },
  async *echo(_, body) {
    for await (const bytes of body) yield bytes
    yield '.'
  },
}

if (parentPort !== null) {
  serveReports(parentPort, (job, body) => {
    const make = 'subject' in job.request ? DEEDS[job.request.subject] : undefined
    if (make === undefined) throw new Error('a test knows no such deed')
    return make(job, body)
  })
}
