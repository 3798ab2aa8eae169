import type { Context } from 'hono'
import type { Env } from './env.ts'
import { respond } from './respond.ts'

/**
 * Answers with bytes as they become known: the reader's pace is ours, so any size takes the same memory.
 * A failure on the way ends the connection instead of the answer, so that half of it is not taken for all.
 */
export function streamChunks(
  context: Context<Env>,
  type: string,
  chunks: AsyncIterable<Uint8Array>,
  headers: Record<string, string> = {},
): Response {
  const iterator = chunks[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  return respond(context, body, 200, { 'content-type': type, ...headers })
}
