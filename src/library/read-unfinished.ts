import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkLibrary } from '../domain/checks/check.ts'
import { type Finding, inReadingOrder } from '../domain/finding.ts'
import { byLocale } from '../domain/locale.ts'
import { type Policy, PolicyIdSchema, RESERVED_POLICY_IDS, type Version } from '../domain/policy.ts'
import { readLibrary, readVersionText } from './read-library.ts'
import { salvagedPolicy, salvagedVersion } from './salvaged.ts'

/** Policies as their editors see them, and everything there is to mend. */
export interface Unfinished {
  policies: Policy[]
  findings: Finding[]
}

/**
 * Reads a policies folder for previews and reports, never for what is published: a policy or version whose facts
 * have findings is there all the same, with what can be read of it. Rules say nothing of what only stands in.
 */
export function readUnfinished(directory: string): Unfinished {
  const sound = readLibrary(directory)
  const isPolicy = (id: string) => PolicyIdSchema.safeParse(id).success && !RESERVED_POLICY_IDS.includes(id)
  return {
    policies: folders(directory)
      .filter(isPolicy)
      .map((id) => completed(directory, id, sound.policies)),
    findings: inReadingOrder([...sound.findings, ...checkLibrary(sound.policies, { texts: sound.texts })]),
  }
}

function completed(directory: string, id: string, sound: readonly Policy[]): Policy {
  const known = sound.find((policy) => policy.id === id)
  const numbers = folders(join(directory, id)).filter((name) => /^[1-9]\d*$/.test(name))
  const versions = numbers
    .map(Number)
    .sort((a, b) => a - b)
    .map(
      (number) =>
        known?.versions.find((version) => version.number === number) ?? salvaged(directory, id, number),
    )
  return { ...(known ?? { id, ...salvagedPolicy(id, textOf(directory, `${id}/policy.yaml`)) }), versions }
}

function salvaged(directory: string, id: string, number: number): Version {
  const source = textOf(directory, `${id}/${number}/version.yaml`)
  return {
    number,
    file: salvagedVersion(source),
    source,
    texts: byLocale((locale) => readVersionText(directory, id, String(number), locale) ?? ''),
  }
}

function textOf(directory: string, file: string): string {
  const path = join(directory, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function folders(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.') && statSync(join(directory, name)).isDirectory())
    .sort()
}
