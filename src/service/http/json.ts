import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from './env.ts'

/** Answers with a value as JSON in UTF-8; given a string, the server would measure and encode Cyrillic twice. */
export function respondJson(
  context: Context<Env>,
  value: unknown,
  status: ContentfulStatusCode = 200,
): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return context.body(bytes, status, { 'content-type': 'application/json' })
}
