import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { createFinding, type Finding, type FindingPlace } from '../domain/checks/finding.ts'
import { KelisimError } from '../domain/error.ts'
import { mapLocales } from '../domain/locale.ts'
import { formatVersionName } from '../domain/policy/policy.ts'
import { computeDigests, sealVersion } from '../domain/policy/seal.ts'
import { pickTerms } from '../domain/policy/terms.ts'
import { VersionFileSchema } from '../domain/policy/version-file.ts'
import {
  checkConverted,
  checkOldFacts,
  checkOldTerms,
  createNotMigrated,
  isSealedFacts,
} from './convertible.ts'
import { parseYaml } from './located-yaml.ts'
import { convertFacts, isNewFacts, isOldFacts, isOldForm, OLD_FILE } from './old-form.ts'
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
  /** What cannot be carried over; as long as there is anything, nothing is. */
  findings: Finding[]
}

/** Plans the new form of all that is in the old one; what was published stays published, under new digests. */
export function planMigration(directory: string): Migration {
  const plan: Migration = { versions: [], writes: new Map(), removes: [], findings: [] }
  for (const id of listFolders(directory)) planPolicy(directory, id, plan)
  return plan.findings.length === 0
    ? plan
    : { versions: [], writes: new Map(), removes: [], findings: plan.findings }
}

function planPolicy(directory: string, id: string, plan: Migration): void {
  const isOld = isOldForm(directory, id)
  const folders = listFolders(join(directory, id))
  const numbers = folders.filter((name) => /^[1-9]\d*$/.test(name))
  let terms = readPolicyFile(directory, `${id}/${OLD_FILE}`)
  if (terms !== null) plan.findings.push(...checkOldTerms(terms, `${id}/${OLD_FILE}`))
  if (isOld) {
    for (const name of folders)
      if (!numbers.includes(name))
        plan.findings.push(createFinding('layout.versionName', createPlace(`${id}/${name}`), { name }))
    if (numbers.length === 0)
      plan.findings.push(createFinding('layout.noVersion', createPlace(`${id}/${OLD_FILE}`)))
    plan.removes.push(`${id}/${OLD_FILE}`)
  }
  for (const number of numbers.map(Number).sort((a, b) => a - b)) {
    const path = `${id}/${number}/version.yaml`
    const facts = readPolicyFile(directory, path)
    if (facts === null) {
      if (isOld) plan.findings.push(createFinding('layout.noFile', createPlace(path)))
    } else if (isNewFacts(facts)) {
      // A draft that was begun before its policy was migrated has the terms of the version before it.
      terms = extractTerms(facts) ?? terms
    } else if (terms === null) {
      if (isOldFacts(facts)) plan.findings.push(createFinding('layout.oldFormAlone', createPlace(path)))
    } else if (isOld || isOldFacts(facts)) migrateVersion(directory, { id, number, facts, terms }, plan)
  }
}

/** The terms of a version in the new form, as a text of its own. */
function extractTerms(facts: string): string | null {
  const { value } = parseYaml(facts, VersionFileSchema, 'version.yaml')
  return value && stringify(pickTerms(value), { lineWidth: 0, aliasDuplicateObjects: false })
}

/** Writes a migration, whole or not at all. */
export function applyMigration(directory: string, { writes, removes, findings }: Migration): void {
  if (findings.length > 0) return
  for (const [file, text] of writes) writeFileSync(join(directory, file), text)
  for (const file of removes) rmSync(join(directory, file))
}

function migrateVersion(
  directory: string,
  { id, number, facts, terms }: { id: string; number: number; facts: string; terms: string },
  { versions, writes, findings }: Migration,
): void {
  const path = `${id}/${number}/version.yaml`
  const name = formatVersionName(id, number)
  const texts = mapLocales((locale) => readPolicyFile(directory, `${id}/${number}/${locale}.md`) ?? '')
  const broken = checkOldFacts(facts, path)
  if (broken.length > 0) {
    findings.push(...broken)
    return
  }
  const converted = convertFacts(terms, facts)
  // What is wrong with the terms is told of the file that holds them.
  if (findings.length === 0) findings.push(...checkConverted(converted, facts, path))
  if (findings.length > 0) return
  const before = readSealedDigest(facts)
  if (before === null && !isSealedFacts(facts)) {
    versions.push({ version: name, before, after: null })
    writes.set(path, converted)
    return
  }
  const { value } = parseYaml(converted, VersionFileSchema, path)
  if (before === null || !value?.publishedAt || !value.effectiveAt) {
    findings.push(createNotMigrated(path))
    return
  }
  // A seal that does not hold is evidence of something; a new one would wipe it away.
  if (before !== computeDigests(facts, texts).version) throw createBrokenSealError(directory, name)
  const sealed = sealVersion(converted, texts, value.publishedAt, value.effectiveAt)
  versions.push({ version: name, before, after: computeDigests(sealed, texts).version })
  writes.set(path, sealed)
}

function readSealedDigest(facts: string): string | null {
  return /^digests:\n(?:[ #].*\n)*? +version: +["']?([0-9a-f]{64})/m.exec(facts)?.[1] ?? null
}

function createPlace(file: string): FindingPlace {
  return { rule: 'layout', severity: 'error', file, line: 1, column: 1 }
}

function createBrokenSealError(directory: string, name: string): KelisimError {
  return new KelisimError(
    'library-invalid',
    `${name} in ${directory} does not have the bytes it was published with; nothing was changed.`,
    'Restore its files as they were published, then run the command again.',
  )
}
