import type { Answer } from './answer.ts'
import type { RequestLike } from './request.ts'

/** What is needed of an Express request; that of Node alone is enough. */
export type NodeRequest = RequestLike & { headers: Record<string, string | string[] | undefined> }

/** What is needed of an Express response; that of Node alone is enough. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(body: string): unknown
}

/** Middleware as Express, Connect and their likes call it. */
export type NodeMiddleware<Asked> = (
  request: Asked,
  response: NodeResponse,
  next: (error?: unknown) => void,
) => Promise<void>

/** Makes middleware for Express; failures go to its error handlers. */
export function createNodeMiddleware<Asked extends NodeRequest>(
  answerFor: (request: Asked) => Promise<Answer | null>,
): NodeMiddleware<Asked> {
  return async (request, response, next) => {
    let answer: Answer | null
    try {
      answer = await answerFor(request)
    } catch (error) {
      return next(error)
    }
    if (answer === null) return next()
    response.statusCode = answer.status
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
    response.end(answer.body)
  }
}
