import { createMalformedProblem, createMissingTokenProblem } from './token-problem.ts'

/** What a token says of itself; nothing of it counts until its signature holds. */
export type Claims = Record<string, unknown>

/** A token taken apart, once. */
export interface ParsedToken {
  /** The token itself. */
  text: string
  header: Claims
  claims: Claims
  /** What was signed, and by what. */
  data: Buffer
  signature: Buffer
}

/** RFC 7515 §7.1: three parts in base64url, without padding. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Reads the token of an `Authorization` header (RFC 6750 §2.1). */
export function parseBearer(authorization: string | undefined): ParsedToken {
  if (authorization === undefined) throw createMissingTokenProblem()
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? []
  if (token === undefined) throw createMalformedProblem()
  return parseToken(token)
}

export function parseToken(text: string): ParsedToken {
  if (!COMPACT.test(text)) throw createMalformedProblem()
  const [header = '', claims = '', signature = ''] = text.split('.')
  return {
    text,
    header: parsePart(header),
    claims: parsePart(claims),
    data: Buffer.from(text.slice(0, -signature.length - 1), 'latin1'),
    signature: decodePart(signature),
  }
}

function parsePart(part: string): Claims {
  const bytes = decodePart(part)
  let value: unknown
  try {
    value = JSON.parse(UTF8.decode(bytes))
  } catch (cause) {
    throw createMalformedProblem(cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw createMalformedProblem()
  return value as Claims
}

function decodePart(part: string): Buffer {
  // A last letter alone holds less than a byte; it would be dropped without a word.
  if (part.length % 4 === 1) throw createMalformedProblem()
  return Buffer.from(part, 'base64url')
}
