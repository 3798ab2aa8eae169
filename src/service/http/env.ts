import type { IncomingMessage } from 'node:http'

/** What is kept with a request; for Hono. */
export interface Env {
  Variables: {
    requestId: string
    /** Of the answer, by their names in small letters; see `respond.ts`. */
    headers: Record<string, string>
    /** The registered product whose caller it is, once that is known. */
    product?: string
    /** Why it was refused, by stable names alone. */
    refusal?: { problem: string; claim?: string | undefined }
  }
  /** What Node's server adds; nothing where an app is called without one. */
  Bindings: { incoming?: IncomingMessage }
}
