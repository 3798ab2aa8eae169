import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Finding } from '../domain/checks/finding.ts'
import { KelisimError } from '../domain/error.ts'
import { mapLocales } from '../domain/locale.ts'
import { formatVersionName } from '../domain/policy/policy.ts'
import { computeDigests, sealVersion } from '../domain/policy/seal.ts'
import { pickTerms } from '../domain/policy/terms.ts'
import { VersionFileSchema } from '../domain/policy/version-file.ts'
import { parseYaml } from './located-yaml.ts'
import { convertFacts, isOldFacts, isOldForm, OLD_FILE } from './old-form.ts'
import { listFolders, readPolicyFile } from './read-library.ts'

/** A version in the new form; the digests are those of the version as a whole, null for a draft. */
export interface Migrated {
  version: string
  before: string | null
  after: string | null
}

/** What is to be done to a folder of the old form. */
export interface Migration {
  versions: Migrated[]
  /** Files to write, by their path below the policies folder. */
  writes: Map<string, string>
  /** Files that are needed no more. */
  removes: string[]
}

/** Plans the new form of all that is in the old one; what was published stays published, under new digests. */
export function planMigration(directory: string): Migration {
  const plan: Migration = { versions: [], writes: new Map(), removes: [] }
  for (const id of listFolders(directory)) {
    let terms = readPolicyFile(directory, `${id}/${OLD_FILE}`)
    const numbers = listFolders(join(directory, id)).filter((name) => /^[1-9]\d*$/.test(name))
    for (const number of numbers.map(Number).sort((a, b) => a - b)) {
      const facts = readPolicyFile(directory, `${id}/${number}/version.yaml`)
      if (facts !== null && isOldFacts(facts) && terms !== null)
        migrateVersion(directory, { id, number, facts, terms }, plan)
      // A draft that was begun before its policy was migrated has the terms of the version before it.
      else if (facts !== null) terms = extractTerms(facts) ?? terms
    }
    if (isOldForm(directory, id)) plan.removes.push(`${id}/${OLD_FILE}`)
  }
  return plan
}

/** The terms of a version in the new form, as a text of its own. */
function extractTerms(facts: string): string | null {
  const { value } = parseYaml(facts, VersionFileSchema, 'version.yaml')
  return value && stringify(pickTerms(value), { lineWidth: 0, aliasDuplicateObjects: false })
}

/** Writes a migration. */
export function applyMigration(directory: string, { writes, removes }: Migration): void {
  for (const [file, text] of writes) writeFileSync(join(directory, file), text)
  for (const file of removes) rmSync(join(directory, file))
}

function migrateVersion(
  directory: string,
  { id, number, facts, terms }: { id: string; number: number; facts: string; terms: string },
  { versions, writes }: Migration,
): void {
  const path = `${id}/${number}/version.yaml`
  const name = formatVersionName(id, number)
  const texts = mapLocales((locale) => readPolicyFile(directory, `${id}/${number}/${locale}.md`) ?? '')
  const converted = convertFacts(terms, facts)
  const before = readSealedDigest(facts)
  if (before === null) {
    versions.push({ version: name, before, after: null })
    writes.set(path, converted)
    return
  }
  // A seal that does not hold is evidence of something; a new one would wipe it away.
  if (before !== computeDigests(facts, texts).version) throw createBrokenSealError(directory, name)
  const { value, findings } = parseYaml(converted, VersionFileSchema, path)
  if (!value?.publishedAt || !value.effectiveAt) throw createUnreadableError(directory, name, findings)
  const sealed = sealVersion(converted, texts, value.publishedAt, value.effectiveAt)
  versions.push({ version: name, before, after: computeDigests(sealed, texts).version })
  writes.set(path, sealed)
}

function readSealedDigest(facts: string): string | null {
  return /^digests:\n(?:[ #].*\n)*? +version: +["']?([0-9a-f]{64})/m.exec(facts)?.[1] ?? null
}

function createBrokenSealError(directory: string, name: string): KelisimError {
  return new KelisimError(
    'library-invalid',
    `${name} in ${directory} does not have the bytes it was published with; nothing was changed.`,
    'Restore its files as they were published, then run the command again.',
  )
}

function createUnreadableError(directory: string, name: string, findings: readonly Finding[]): KelisimError {
  const lines = findings.map(({ file, line }) => `${file}:${line}`).join(', ')
  return new KelisimError(
    'library-invalid',
    `The facts of ${name} in ${directory} cannot be read (${lines}); nothing was changed.`,
    'Restore its files as they were published, then run the command again.',
  )
}
