import type { z } from 'zod'
import { type MemberError, Problem } from './problem.ts'
import { MAX_BODY_BYTES } from './receive-body.ts'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a request's JSON body by a schema, or throws the problem with it; never echoes what came. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const [type] = (request.headers.get('content-type') ?? '').split(';')
  if (type?.trim().toLowerCase() !== 'application/json') {
    throw new Problem('media-type-unsupported', 'Send the body with "Content-Type: application/json".')
  }
  const result = schema.safeParse(parse(await readBytes(request)))
  if (result.success) return result.data
  throw new Problem('body-invalid', 'The members named in "errors" are not as expected.', {
    errors: result.error.issues.map(toMemberError),
  })
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const announced = request.headers.get('content-length')
  // Node's parser takes no more than was announced, so a length that is there can be trusted; this way is faster.
  if (announced !== null && request.headers.get('transfer-encoding') === null) {
    if (Number(announced) > MAX_BODY_BYTES) throw createTooLargeProblem()
    return new Uint8Array(await request.arrayBuffer())
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > MAX_BODY_BYTES) throw createTooLargeProblem()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function createTooLargeProblem(): Problem {
  return new Problem('body-too-large', 'Send at most 16 KB.')
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes))
  } catch {
    // The parser's message quotes the body, so it goes no further.
    throw new Problem('json-malformed', 'Send one JSON value in UTF-8.')
  }
}

/** Where a member stands (RFC 6901). */
export function formatPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function toMemberError(issue: z.core.$ZodIssue): MemberError {
  const pointer = formatPointer(issue.path)
  // Zod would name the member, which is the client's text.
  const detail = issue.code === 'unrecognized_keys' ? 'It has a member that is not known.' : issue.message
  return { pointer, detail }
}
