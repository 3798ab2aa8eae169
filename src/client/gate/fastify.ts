import type { Answer } from './answer.ts'
import type { NodeRequest } from './express.ts'

/** What is needed of a Fastify reply. */
export interface FastifyReply {
  code(status: number): unknown
  header(name: string, value: string): unknown
  send(body: string): unknown
}

/** A hook as Fastify calls it. */
export type FastifyHook<Asked> = (request: Asked, reply: FastifyReply) => Promise<unknown>

/** Makes a hook for Fastify: `onRequest`, or the first one in which the person is known. */
export function createFastifyHook<Asked extends NodeRequest>(
  answerFor: (request: Asked) => Promise<Answer | null>,
): FastifyHook<Asked> {
  return async (request, reply) => {
    const answer = await answerFor(request)
    if (answer === null) return undefined
    reply.code(answer.status)
    for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value)
    return reply.send(answer.body)
  }
}
