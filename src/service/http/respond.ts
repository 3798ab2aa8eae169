import type { Context } from 'hono'
import type { Env } from './env.ts'

/** Sets a header of whatever the answer will be. */
export function setHeader(context: Context<Env>, name: string, value: string): void {
  context.get('headers')[name] = value
}

/**
 * Answers with everything that was set before, as one plain record: through `Headers`, as Hono's own ways lead, each of
 * them is checked, copied and sorted again, which takes longer than all the rest of a short answer.
 */
export function respond(
  context: Context<Env>,
  body: BodyInit | null,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return new Response(body, { status, headers: { ...context.get('headers'), ...headers } })
}

/** Answers with a value as JSON. */
export function respondJson(
  context: Context<Env>,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return respond(context, JSON.stringify(value), status, { 'content-type': 'application/json', ...headers })
}
