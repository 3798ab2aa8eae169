import type { Context } from 'hono'
import type { z } from 'zod'
import type { Env } from './http/env.ts'
import type { ProblemId } from './http/problem.ts'
import type { RouteScope } from './products/scopes.ts'
import type { Service } from './service.ts'
import type { ServiceCaller } from './tokens/service-token.ts'
import type { Caller } from './tokens/subject-token.ts'

/** What an address answers when all is well; problems are listed by their ids. */
export interface Answer {
  description: string
  /** Shape of a JSON body, or of each line of an NDJSON one. */
  schema?: z.ZodType
  /** `application/json` unless something else is said. */
  type?: string | readonly string[]
}

interface Common {
  method: 'GET' | 'POST'
  /** Below `/api/v1`, with parameters in braces: `acts/{id}/receipt`. */
  path: string
  /** One sentence, for the reference. */
  summary: string
  /** Members of the address: those in its path and those in its query. */
  parameters?: Record<string, { in: 'path' | 'query'; required: boolean; description: string }>
  /** Shape of the body. */
  body?: { schema: z.ZodType; type?: string }
  answers: Record<number, Answer>
  /** Refusals of its own; those of the token, the body and the whole service go without saying. */
  problems: readonly ProblemId[]
}

/** An address of the API: one table registers it, describes it and tests it. */
export type Route = Common &
  (
    | { token: 'none'; handle(context: Context<Env>, service: Service): Promise<Response> }
    | { token: 'subject'; handle(context: Context<Env>, service: Service, caller: Caller): Promise<Response> }
    | {
        token: RouteScope
        handle(context: Context<Env>, service: Service, caller: ServiceCaller): Promise<Response>
      }
  )
