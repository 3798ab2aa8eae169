import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { answerNotModified } from '../http/conditional.ts'
import type { Env } from '../http/env.ts'
import { respond, setHeader } from '../http/respond.ts'
import { ROUTES } from '../routes.ts'
import { buildOpenApi } from './openapi.ts'

const VERSION = '1'

/** `GET openapi.json`: the description of the API for machines, written once. */
export function createDescription(base: string): (context: Context<Env>) => Response {
  const text = JSON.stringify(buildOpenApi(ROUTES, { base, version: VERSION }))
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  return (context) => {
    setHeader(context, 'cache-control', 'no-cache')
    return (
      answerNotModified(context, etag) ?? respond(context, text, 200, { 'content-type': 'application/json' })
    )
  }
}
