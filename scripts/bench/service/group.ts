import type { Answer } from './answer.ts'

/** One kind of request in a run, and what came of it. */
export interface Group {
  /** The status that every answer should have. */
  expected: number
  answered: number
  /** Of every answer, in milliseconds, with the status it had. */
  latencies: number[]
  /** Of those with the expected status. */
  good: number[]
  /** How often each status was answered. */
  statuses: Record<number, number>
  /** How often each problem was answered instead of the expected status, and how often a connection broke. */
  kinds: Record<string, number>
  /** Refusals as overloaded or unavailable that do not say when to ask again. */
  withoutRetryAfter: number
  /** The first answer with another status than expected. */
  unexpected: Answer | null
}

/** Begins the count of a kind of request. */
export function createGroup(expected: number): Group {
  const counts = { answered: 0, statuses: {}, kinds: {}, withoutRetryAfter: 0 }
  return { expected, ...counts, latencies: [], good: [], unexpected: null }
}

/** Counts an answer, or a connection that broke. */
export function note(group: Group, answer: Answer | null, latency: number): void {
  if (answer === null) {
    group.kinds.lost = (group.kinds.lost ?? 0) + 1
    group.unexpected ??= {
      status: 0,
      body: 'The server closed a connection instead of answering.',
      hasRetryAfter: false,
    }
    return
  }
  group.answered++
  group.latencies.push(latency)
  group.statuses[answer.status] = (group.statuses[answer.status] ?? 0) + 1
  if (answer.status === group.expected) {
    group.good.push(latency)
    return
  }
  const kind = /urn:kelisim:problem:([\w-]+)/.exec(answer.body)?.[1] ?? String(answer.status)
  group.kinds[kind] = (group.kinds[kind] ?? 0) + 1
  if (answer.status === 503 && !answer.hasRetryAfter) group.withoutRetryAfter++
  group.unexpected ??= answer
}

/** Counts a request that had not been answered when the run ended, with the time it had waited until then. */
export function noteUnanswered(group: Group, waited: number): void {
  group.latencies.push(waited)
  group.kinds.unanswered = (group.kinds.unanswered ?? 0) + 1
  group.unexpected ??= { status: 0, body: 'No answer came before the run ended.', hasRetryAfter: false }
}
