import type { Context } from 'hono'
import type { Env } from './env.ts'
import { respond, setHeader } from './respond.ts'

/** Sets the entity tag, and answers 304 to whoever has this state already; null when the body is wanted. */
export function answerNotModified(context: Context<Env>, etag: string): Response | null {
  setHeader(context, 'etag', etag)
  return hasEtag(context.req.header('if-none-match'), etag) ? respond(context, null, 304) : null
}

// Weak comparison (RFC 9110 §13.1.2); a proxy that compresses makes our tags weak.
function hasEtag(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return tags.includes(etag) || tags.includes('*')
}
