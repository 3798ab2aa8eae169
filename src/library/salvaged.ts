import { parseDocument } from 'yaml'
import { z } from 'zod'
import { byLocale } from '../domain/locale.ts'
import {
  type PolicyFile,
  PolicyFileSchema,
  type VersionFile,
  VersionFileSchema,
} from '../domain/policy/policy.ts'

/** What can be read of a `version.yaml` that has findings; what cannot be is left out or empty. */
export function salvagedVersion(source: string): VersionFile {
  const summary = byLocale(() => [])
  return salvaged(VersionFileSchema, plain(source), { asks: 'acceptance', summary }) as VersionFile
}

/** The facts that a `version.yaml` says, and nothing for those that cannot be read. */
export function readableFacts(source: string): Partial<VersionFile> {
  return salvaged(VersionFileSchema, plain(source), {})
}

/** What can be read of a `policy.yaml` that has findings; the id stands in for a title. */
export function salvagedPolicy(id: string, source: string): PolicyFile {
  const nothing = byLocale(() => '')
  return salvaged(PolicyFileSchema, plain(source), {
    kind: 'notice',
    required: true,
    authentic: 'kk',
    operator: { name: nothing, bin: null, address: null },
    contact: '',
    title: byLocale(() => id),
    wayOut: nothing,
  }) as PolicyFile
}

type Plain = Record<string, unknown>

function salvaged({ shape }: z.ZodObject, value: unknown, fallback: Plain): Plain {
  const given = isPlain(value) ? value : {}
  const parts = Object.entries(shape).map(([key, part]): [string, unknown] => {
    const read = (part as z.ZodType).safeParse(given[key])
    if (read.success) return [key, read.data]
    const instead = fallback[key]
    return [
      key,
      part instanceof z.ZodObject && isPlain(instead) ? salvaged(part, given[key], instead) : instead,
    ]
  })
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined))
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Also what is no YAML on some line has values on the others. */
function plain(source: string): unknown {
  try {
    return parseDocument(source).toJS()
  } catch {
    return {}
  }
}
