import { z } from 'zod'
import { ActRequestSchema } from '../../domain/acceptance/act.ts'
import { KelisimError } from '../../domain/error.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { DigestSchema } from '../../domain/policy/schema-parts.ts'
import type { AcceptanceStore, NewAct, SigningKeys } from '../../store/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { getRealm } from '../products/products.ts'

/** A line of an import: an act with the moment that the earlier system stated. */
const ImportedActSchema = z.strictObject({
  ...ActRequestSchema.shape,
  id: z.uuid(),
  at: z.iso.datetime({ precision: 3, error: 'expected a moment such as 2026-11-22T09:00:00.000Z' }),
  versionDigest: DigestSchema,
  product: PolicyIdSchema,
  subject: z.string().min(1).max(255),
})
type ImportedAct = z.output<typeof ImportedActSchema>

/** What importing needs. */
export interface ImportTools {
  store: Pick<AcceptanceStore, 'append'>
  ring: Pick<KeyRing, 'mark'>
  keys: SigningKeys
  newKey: () => string
  now: () => Date
}

const BATCH = 256

/**
 * Records acts from elsewhere, one JSON object a line (NDJSON), in the order in which they were done.
 * Nothing is recorded unless every line can be read; running it again records nothing twice.
 */
export async function importActs(source: { text: string; file: string }, tools: ImportTools) {
  const lines = source.text
    .split('\n')
    .map((line, index) => ({ line, place: `${source.file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ act: readAct(line, place), place }))

  const counts = { stored: 0, known: 0 }
  for (let start = 0; start < lines.length; start += BATCH) {
    const part = lines.slice(start, start + BATCH)
    const acts = part.map(({ act }) => toNewAct(act, tools))
    const outcomes = await tools.store.append(acts, tools.keys)
    outcomes.forEach(({ kind }, index) => {
      const place = part[index]?.place ?? source.file
      if (kind === 'stale') throw createImportError(place, '"after" is not the last answer of the person')
      if (kind === 'erased') throw createImportError(place, 'the records of the person are erased')
      if (kind === 'retracted') throw createImportError(place, 'the version was taken back')
      counts[kind]++
    })
  }
  return counts
}

/** The log keeps the moment of the import; what the earlier system stated stands beside it. */
function toNewAct({ at, ...act }: ImportedAct, { ring, newKey, now }: ImportTools): NewAct {
  const moment = now().toISOString()
  return {
    ...act,
    realm: getRealm({ id: act.product }),
    at: moment,
    claimedAt: at,
    presentation: null,
    onBehalf: null,
    token: null,
    issuedAt: moment,
    mark: ring.mark({ realm: getRealm({ id: act.product }), subject: act.subject }),
    key: newKey(),
  }
}

function readAct(line: string, place: string): ImportedAct {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw createImportError(place, 'the line is not JSON', cause)
  }
  const result = ImportedActSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw createImportError(place, `${issue?.path.join('.')}: ${issue?.message}`, result.error)
}

function createImportError(place: string, reason: string, cause?: unknown): KelisimError {
  const advice = 'Fix the line and import the file again; what has been recorded is not recorded twice.'
  return new KelisimError('usage', `${place} ${reason}`, advice, { cause })
}
