import type { z } from 'zod'
import { LOCALES, type Locale } from '../locale.ts'
import { ConfigSchema, type ReadConfig } from './config-schema.ts'
import { buildPalette, findPoorContrasts, SCHEMES } from './palette.ts'

/** One thing in a configuration that cannot be used. */
export interface ConfigFinding {
  /** Names of members from the outside in. */
  path: readonly PropertyKey[]
  /** What is wrong, beginning with a verb: `is "red"; expected a colour such as "#0b6690"`. */
  wrong: string
  /** What to do about it, where that is more than what was expected. */
  advice?: string
}

/** Reads a configuration, or tells everything in it that cannot be used. */
export function checkConfig(given: unknown): { config: ReadConfig } | { findings: ConfigFinding[] } {
  const read = ConfigSchema.safeParse(given)
  if (!read.success) {
    return { findings: read.error.issues.flatMap((issue) => explainIssue(given, issue)) }
  }
  const findings = [...findMissingWords(read.data), ...findHardColors(read.data)]
  return findings.length > 0 ? { findings } : { config: read.data }
}

function explainIssue(given: unknown, issue: z.core.$ZodIssue): ConfigFinding[] {
  if (issue.code === 'unrecognized_keys') {
    const members = listMembers(issue.path)
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      wrong: 'is no member that Kelisim knows',
      advice: `Members here: ${members.join(', ')}.`,
    }))
  }
  const value = getAt(given, issue.path)
  if (value === undefined) return [{ path: issue.path, wrong: `is missing; expected ${issue.message}` }]
  // Settings say by themselves what they found.
  if (/^(is|cannot) /.test(issue.message)) return [{ path: issue.path, wrong: issue.message }]
  return [{ path: issue.path, wrong: `is ${JSON.stringify(value)}; expected ${issue.message}` }]
}

function getAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], given)
}

/** The members of the object at a path, as the schema has them. */
function listMembers(path: readonly PropertyKey[]): string[] {
  let node: unknown = ConfigSchema
  for (const key of path) {
    const { shape, element } = unwrap(node)
    node = typeof key === 'number' ? element : shape?.[String(key)]
  }
  return Object.keys(unwrap(node).shape ?? {})
}

interface SchemaNode {
  shape?: Record<string, unknown>
  element?: unknown
  options?: readonly unknown[]
  unwrap?: () => unknown
}

function unwrap(node: unknown): SchemaNode {
  const { shape, element, options, unwrap: open } = (node ?? {}) as SchemaNode
  if (shape || element) return { ...(shape && { shape }), ...(element ? { element } : {}) }
  if (options) return options.map(unwrap).find((option) => option.shape) ?? {}
  return open ? unwrap(open.call(node)) : {}
}

/** What is said in some languages only, although the site has others. */
function findMissingWords({ site, languages: chosen }: ReadConfig): ConfigFinding[] {
  const languages: readonly Locale[] = chosen ?? LOCALES
  const links = [
    ...(site?.home ? [['home', site.home] as const] : []),
    ...(site?.footer ?? []).map((link, index) => [`footer.${index}`, link] as const),
  ]
  const all = [
    ['site.name', site?.name] as const,
    ['site.shortName', site?.shortName] as const,
    ...links.flatMap(([name, { label, url }]) => [
      [`site.${name}.label`, label] as const,
      [`site.${name}.url`, url] as const,
    ]),
  ]
  return all.flatMap(([member, words]) => {
    if (words === undefined || typeof words === 'string') return []
    return languages
      .filter((locale) => words[locale] === undefined)
      .map((locale) => ({
        path: [...member.split('.'), locale],
        wrong: `is missing; expected it in each of the languages of the site: ${languages.join(', ')}`,
        advice: 'Write it, or one string in place of the object for all languages.',
      }))
  })
}

function findHardColors({ site }: ReadConfig): ConfigFinding[] {
  const colors = site?.colors
  if (!colors) return []
  return SCHEMES.flatMap((scheme) => {
    const palette = buildPalette(scheme, colors[scheme])
    return findPoorContrasts(palette).map(({ token, ground, contrast, instead }) => ({
      path: ['site', 'colors', scheme, token],
      wrong:
        `is "${palette[token]}"; expected a contrast of at least 4.5 : 1 on ${ground} "${palette[ground]}", ` +
        `found ${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1 (WCAG 2, AA)`,
      advice:
        instead === null
          ? `No shade of it can be read there: choose another ${ground}.`
          : `The nearest shade that can be read is "${instead}".`,
    }))
  })
}
