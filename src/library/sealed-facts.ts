import { parseDocument } from 'yaml'
import { z } from 'zod'
import type { ByLocale } from '../domain/locale.ts'
import { LOCALES } from '../domain/locale.ts'
import { InstantSchema } from '../domain/policy/schema-parts.ts'
import { computeDigests, endsWithSeal } from '../domain/policy/seal.ts'
import { DigestsSchema, type VersionFile, VersionFileSchema } from '../domain/policy/version-file.ts'
import { findUnboundedYaml } from './bounded-yaml.ts'
import { getPath, type Path } from './schema-issue.ts'

/** A line that only a publication writes. */
const SEAL = /^(?:publishedAt|digests)[ \t]*:/m
const SealSchema = z.object({
  publishedAt: InstantSchema,
  effectiveAt: InstantSchema,
  digests: DigestsSchema,
})

/** Values that a stricter schema refuses by their form alone; they were taken once, and hold. */
const OF_FORM = new Set(['invalid_format', 'too_small', 'too_big', 'custom'])
/** One round takes away what was found; what it uncovers is taken away in the next. */
const ROUNDS = 8

/** Whether a file says that its version is published, be it true or not. */
export function claimsSeal(source: string): boolean {
  return SEAL.test(source)
}

/**
 * Reads the facts of a published version that the schema of today does not take. Its bytes are all that it is judged
 * by: where they hold its digest, keys that nobody knows are passed over, and values that would be refused today stand.
 *
 * @returns null where the bytes do not hold, or where what every version needs cannot be read
 */
export function readSealedFacts(source: string, texts: ByLocale<string>): VersionFile | null {
  if (!claimsSeal(source) || findUnboundedYaml(source)) return null
  const value = parseTolerantly(source)
  const seal = SealSchema.safeParse(value)
  if (!seal.success) return null
  const { digests } = seal.data
  const actual = computeDigests(source, texts)
  if (actual.version !== digests.version || LOCALES.some((locale) => actual[locale] !== digests[locale]))
    return null
  if (!endsWithSeal(source, digests)) return null
  return readTolerantly(value)
}

function parseTolerantly(source: string): unknown {
  try {
    return parseDocument(source, { uniqueKeys: false, strict: false }).toJS()
  } catch {
    return null
  }
}

function readTolerantly(given: unknown): VersionFile | null {
  const value = structuredClone(given)
  for (let round = 0; round < ROUNDS; round++) {
    const result = VersionFileSchema.safeParse(value)
    if (result.success) return result.data
    const issues = result.error.issues.filter(({ code }) => !OF_FORM.has(code))
    if (issues.length === 0) return value as VersionFile
    for (const issue of issues) if (!dropPart(value, issue)) return null
  }
  return null
}

/** Takes away keys that nobody knows, and optional values that cannot be read; false where something needed is lacking. */
function dropPart(value: unknown, issue: z.core.$ZodIssue): boolean {
  const path = getPath(issue)
  if (issue.code === 'unrecognized_keys') {
    const place = follow(value, path)
    for (const key of issue.keys) delete (place as Record<string, unknown>)[key]
    return true
  }
  // What is lacking takes what it belongs to with it.
  const there = follow(value, path) === undefined ? path.slice(0, -1) : path
  const [last] = there.slice(-1)
  if (last === undefined || (there.length === 1 && !isOptional(String(last)))) return false
  const above = follow(value, there.slice(0, -1))
  if (Array.isArray(above)) above.splice(Number(last), 1)
  else delete (above as Record<string, unknown>)[last]
  return true
}

function isOptional(key: string): boolean {
  const part = (VersionFileSchema.shape as Record<string, z.ZodType>)[key]
  return part?.safeParse(undefined).success ?? true
}

function follow(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (one, part) =>
      typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[part] : undefined,
    value,
  )
}
