import { z } from 'zod'
import { ActRequestSchema } from '../domain/act.ts'
import { KelisimError } from '../domain/error.ts'
import { PolicyIdSchema } from '../domain/policy.ts'
import type { AcceptanceStore, NewAct } from '../store/store.ts'

/** A line of an import: an act as the store keeps it, without its place in the order. */
const ImportedActSchema = z.strictObject({
  ...ActRequestSchema.shape,
  id: z.uuid(),
  at: z.iso.datetime({ precision: 3, error: 'expected a moment such as 2026-11-22T09:00:00.000Z' }),
  product: PolicyIdSchema,
  subject: z.string().min(1).max(255),
})

/**
 * Records acts from elsewhere, one JSON object a line (NDJSON), in the order in which they were done.
 * Nothing is recorded unless every line can be read; running it again records nothing twice.
 */
export async function importActs(text: string, file: string, store: Pick<AcceptanceStore, 'append'>) {
  const acts = text
    .split('\n')
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ act: readAct(line, place), place }))

  const counts = { stored: 0, known: 0 }
  for (const { act, place } of acts) {
    const { kind } = await store.append(act)
    if (kind === 'stale') throw refused(place, '"after" is not the last answer of the person')
    counts[kind]++
  }
  return counts
}

function readAct(line: string, place: string): NewAct {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw refused(place, 'the line is not JSON', cause)
  }
  const result = ImportedActSchema.safeParse(value)
  if (result.success) return { ...result.data, imported: true }
  const [issue] = result.error.issues
  throw refused(place, `${issue?.path.join('.')}: ${issue?.message}`, result.error)
}

function refused(place: string, reason: string, cause?: unknown): KelisimError {
  const advice = 'Mend the line and import the file again; what has been recorded is not recorded twice.'
  return new KelisimError('usage', `${place} ${reason}`, advice, { cause })
}
