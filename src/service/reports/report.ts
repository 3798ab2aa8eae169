import type { Product } from '../products/products.ts'
import type { Catalog } from '../published/catalog.ts'
import type { FeedCursor } from './feed-cursor.ts'

/** What can be asked of a thread that reports. */
export type ReportRequest =
  | { kind: 'adoption'; policy: string | null; format: 'json' | 'csv' }
  | { kind: 'standing' }
  | { kind: 'missing'; policy: string }
  | { kind: 'feed'; cursor: FeedCursor; format: 'ndjson' | 'csv' }
  /** `signers`: whoever may have signed for the person; more than one in a group. */
  | { kind: 'bundle'; subject: string; issuedAt: Date; signers: readonly Product[] }
  | { kind: 'consents'; subject: string; issuedAt: Date | null }

/** A request with what was true when it came: a thread looks at nothing but the database and kept files by itself. */
export interface ReportJob<R extends ReportRequest = ReportRequest> {
  request: R
  product: Product
  now: Date
  /** Null where a report needs none. */
  catalog: Catalog | null
}

/** The request of a kind. */
export type RequestOf<K extends ReportRequest['kind']> = Extract<ReportRequest, { kind: K }>

/** The bytes of a report, until their reader stops. */
export interface Pieces extends AsyncIterableIterator<Uint8Array> {
  return(): Promise<IteratorResult<Uint8Array>>
}

/** What walks through many rows or makes much text, away from the thread that answers people. */
export interface Reports {
  /**
   * Gives the bytes of a report as they become known. Where there are none, as where nothing could be begun, the problem
   * is thrown before anything is given.
   *
   * @throws Problem `overloaded` where too many wait, `answer-late` for one that takes too long, and its own
   */
  run(job: ReportJob, body?: AsyncIterable<Uint8Array>): Promise<Pieces>
  /** Ends what is under way, and waits for that. */
  close(): Promise<void>
}

/** Makes a report piece by piece; the next piece is made when there is room for it. */
export type MakeReport = (
  job: ReportJob,
  body: AsyncIterable<Uint8Array>,
) => AsyncGenerator<string | Uint8Array>
