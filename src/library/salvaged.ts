import { z } from 'zod'
import { DEFAULT_LOCALE, mapLocales } from '../domain/locale.ts'
import { type Point, PointSchema } from '../domain/policy/point.ts'
import { FORMAT, type VersionFile, VersionFileSchema } from '../domain/policy/version-file.ts'
import { parseBoundedYaml } from './bounded-yaml.ts'

/** What can be read of a `version.yaml` that has findings; the policy's id stands in for a title. */
export function salvageVersion(id: string, source: string): VersionFile {
  const value = parsePlain(source)
  const nothing = mapLocales(() => '')
  const file = salvage(VersionFileSchema, value, {
    format: FORMAT,
    kind: 'notice',
    required: true,
    authentic: DEFAULT_LOCALE,
    operator: { name: nothing },
    contact: '',
    title: mapLocales(() => id),
    wayOut: nothing,
    asks: 'acceptance',
    summary: [],
  }) as VersionFile
  return { ...file, ...(file.summary.length === 0 && { summary: salvagePoints(value) }) }
}

/** The facts that a `version.yaml` says, and nothing for those that cannot be read. */
export function salvageFacts(source: string): Partial<VersionFile> {
  return salvage(VersionFileSchema, parsePlain(source), {})
}

/** One point that cannot be read takes none of the others away. */
function salvagePoints(value: unknown): Point[] {
  const points = isPlain(value) ? value.summary : []
  return Array.isArray(points) ? points.map((point) => salvage(PointSchema, point, {})) : []
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
    return parseBoundedYaml(source)?.toJS() ?? {}
  } catch {
    return {}
  }
}
