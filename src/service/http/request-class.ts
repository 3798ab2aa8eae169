/** What a kind of request may take of the service. */
export interface RequestClass {
  /** Requests of the kind that may be worked on at once; more are turned away. */
  places: number
  /** Milliseconds after which an answer that has not begun is given up. */
  deadline: number
  /** Its body is read while it is answered; any other has to be there before anything is done for it. */
  isStreamed?: true
}

/**
 * Each kind has places of its own, so that whoever takes all of one leaves the others theirs: the site can be read while
 * the database hangs, and answers are kept while somebody draws reports.
 */
export const REQUEST_CLASSES = {
  site: { places: 256, deadline: 10_000 },
  /** What everybody may ask: the log, its keys, fragments. */
  open: { places: 128, deadline: 10_000 },
  read: { places: 512, deadline: 10_000 },
  write: { places: 1024, deadline: 10_000 },
  bundle: { places: 16, deadline: 60_000 },
  staff: { places: 64, deadline: 30_000 },
  report: { places: 16, deadline: 120_000, isStreamed: true },
} as const satisfies Record<string, RequestClass>

export type RequestClassName = keyof typeof REQUEST_CLASSES
