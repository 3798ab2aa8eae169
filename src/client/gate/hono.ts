import type { Answer } from './answer.ts'

/** What is needed of a Hono context. */
export interface HonoContext {
  req: { raw: Request }
  body(data: string, status: Answer['status'], headers: Record<string, string>): Response
}

/** Middleware as Hono calls it. */
export type HonoMiddleware<Context> = (
  context: Context,
  next: () => Promise<void>,
) => Promise<Response | undefined>

/** Makes middleware for Hono; headers that were set before go along. */
export function createHonoMiddleware<Context extends HonoContext>(
  answerFor: (context: Context) => Promise<Answer | null>,
): HonoMiddleware<Context> {
  return async (context, next) => {
    const answer = await answerFor(context)
    if (answer !== null) return context.body(answer.body, answer.status, answer.headers)
    await next()
    return undefined
  }
}
