import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { ActRequestSchema, ANSWERS } from '../../domain/acceptance/act.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { DigestSchema } from '../../domain/policy/schema-parts.ts'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import { toSystemError } from '../files/system-error.ts'
import { readLines } from '../http/read-ndjson.ts'
import type { LineFault } from './import-finding.ts'

// Upper case is the same id: one form of it alone is recorded and compared.
const IdSchema = z.uuid().toLowerCase()

/** A line of an import: an answer with the moment that the earlier system stated. */
const ImportedActSchema = z.strictObject({
  ...ActRequestSchema.shape,
  // What was on a screen closes a notice, and another system's word is no sight of this site's pages.
  act: z.enum(ANSWERS),
  shown: ActRequestSchema.shape.shown.max(
    0,
    'expected none: what an earlier system showed is not what this site renders',
  ),
  id: IdSchema,
  after: IdSchema.nullable(),
  at: z.iso.datetime({ precision: 3, error: 'expected a moment such as 2026-11-22T09:00:00.000Z' }),
  versionDigest: DigestSchema,
  product: PolicyIdSchema,
  subject: OpaqueIdSchema,
})
export type ImportedAct = z.output<typeof ImportedActSchema>

/** A line that was read: the act on it, or what is wrong with it. */
export type ImportedLine = { place: string } & (
  | { act: ImportedAct; fault: null }
  | { act: null; fault: LineFault }
)

const LONGEST_LINE = 64 * 1024
const BATCH = 256

/** Reads the lines of a file in batches, in memory that does not grow with it; empty lines are left out. */
export async function* readImportedLines(file: string): AsyncGenerator<ImportedLine[]> {
  let together: ImportedLine[] = []
  let number = 0
  try {
    for await (const line of readLines(createReadStream(file), LONGEST_LINE)) {
      number++
      if (line?.trim() === '') continue
      together.push({ place: `${file}:${number}`, ...readLine(line) })
      if (together.length < BATCH) continue
      yield together
      together = []
    }
  } catch (error) {
    throw toSystemError(error, file) ?? error
  }
  if (together.length > 0) yield together
}

/** @param line null when it is too long or not UTF-8 */
function readLine(line: string | null) {
  const value = line === null ? undefined : parseJson(line)
  if (value === undefined) {
    const found = line === null ? 'a line that is too long or not UTF-8' : 'a line that is not JSON'
    return { act: null, fault: { reason: 'line-malformed', found, expected: 'a JSON object' } } as const
  }
  const result = ImportedActSchema.safeParse(value)
  const repeated = line === null ? undefined : findRepeatedMember(line)
  if (repeated !== undefined) return refuseLine(`"${repeated}" twice`, 'each member once')
  if (result.success) return { act: result.data, fault: null } as const
  const [issue] = result.error.issues
  const member = issue?.path.join('.')
  const found = member ? `"${member}"` : 'members'
  return refuseLine(found, issue?.message.replace(/^expected /, '') ?? 'others')
}

function refuseLine(found: string, expected: string) {
  return { act: null, fault: { reason: 'line-invalid', found, expected } } as const
}

const MEMBER_OR_STRING = /("(?:[^"\\]|\\.)*")(\s*:)?/g

/** The first member that a line has twice, of which JSON.parse would drop one; no member of a line is an object. */
function findRepeatedMember(line: string): string | undefined {
  const names = new Set<string>()
  for (const [, text = '', colon] of line.matchAll(MEMBER_OR_STRING)) {
    if (colon === undefined) continue
    const name: string = JSON.parse(text)
    if (names.has(name)) return name
    names.add(name)
  }
  return undefined
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
