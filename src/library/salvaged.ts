import { parseDocument } from 'yaml'
import { z } from 'zod'
import { DEFAULT_LOCALE, mapLocales } from '../domain/locale.ts'
import {
  type PolicyFile,
  PolicyFileSchema,
  type VersionFile,
  VersionFileSchema,
} from '../domain/policy/policy.ts'

/** What can be read of a `version.yaml` that has findings; what cannot be is left out or empty. */
export function salvageVersion(source: string): VersionFile {
  const summary = mapLocales(() => [])
  return salvage(VersionFileSchema, parsePlain(source), { asks: 'acceptance', summary }) as VersionFile
}

/** The facts that a `version.yaml` says, and nothing for those that cannot be read. */
export function salvageFacts(source: string): Partial<VersionFile> {
  return salvage(VersionFileSchema, parsePlain(source), {})
}

/** What can be read of a `policy.yaml` that has findings; the id stands in for a title. */
export function salvagePolicy(id: string, source: string): PolicyFile {
  const nothing = mapLocales(() => '')
  return salvage(PolicyFileSchema, parsePlain(source), {
    kind: 'notice',
    required: true,
    authentic: DEFAULT_LOCALE,
    operator: { name: nothing, bin: null, address: null },
    contact: '',
    title: mapLocales(() => id),
    wayOut: nothing,
  }) as PolicyFile
}

type Plain = Record<string, unknown>

function salvage({ shape }: z.ZodObject, value: unknown, fallback: Plain): Plain {
  const given = isPlain(value) ? value : {}
  const parts = Object.entries(shape).map(([key, part]): [string, unknown] => {
    const read = (part as z.ZodType).safeParse(given[key])
    if (read.success) return [key, read.data]
    const instead = fallback[key]
    return [
      key,
      part instanceof z.ZodObject && isPlain(instead) ? salvage(part, given[key], instead) : instead,
    ]
  })
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined))
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Also what is no YAML on some line has values on the others. */
function parsePlain(source: string): unknown {
  try {
    return parseDocument(source).toJS()
  } catch {
    return {}
  }
}
