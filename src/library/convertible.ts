/** Whether a file of the old form can be carried over line by line; one that cannot is left to a person. */
import { isMap } from 'yaml'
import { z } from 'zod'
import { createFinding, type Finding } from '../domain/checks/finding.ts'
import { TermsSchema } from '../domain/policy/terms.ts'
import { VersionFileSchema } from '../domain/policy/version-file.ts'
import { parseBoundedYaml } from './bounded-yaml.ts'
import { parseYaml } from './located-yaml.ts'
import { UNKNOWN } from './old-form.ts'

/** Marks of documents, signs that nobody sees, and line ends of other systems: what is put before or behind falls apart. */
const UNCONVERTIBLE = /^\uFEFF|\r|^(?:---|\.\.\.|%)/m

/** What stands on a line of its own and has to be in both forms. */
const SEALED = ['publishedAt', 'effectiveAt', 'digests']

/** The facts of a file in the old form, by key; null where they cannot be read. */
export function readFacts(text: string): Record<string, unknown> | null {
  try {
    const document = parseBoundedYaml(text)
    if (!document || document.errors.length > 0 || !isMap(document.contents)) return null
    return document.toJS() as Record<string, unknown>
  } catch {
    return null
  }
}

/** Whether a file says that its version was published, however it says so. */
export function isSealedFacts(text: string): boolean {
  const facts = readFacts(text)
  return facts ? SEALED.some((key) => key in facts) : SEALED.some((key) => text.includes(key))
}

/** What keeps the terms of a policy from being carried over. */
export function checkOldTerms(text: string, file: string): Finding[] {
  if (!isConvertible(text)) return [createNotMigrated(file)]
  // Lines that are left out are left empty here, so that findings keep their lines.
  return parseYaml(text.replace(UNKNOWN, '\n'), TermsSchema, file).findings
}

/** What keeps the facts of a version from being carried over. */
export function checkOldFacts(text: string, file: string): Finding[] {
  const { value: facts, findings } = parseYaml(text, z.record(z.string(), z.unknown()), file)
  if (!facts) return findings
  return 'asks' in facts && isConvertible(text) ? [] : [createNotMigrated(file)]
}

/** What is wrong with a version in its new form, by the lines that it had; nothing but its words may read otherwise. */
export function checkConverted(converted: string, text: string, file: string): Finding[] {
  const { value, findings } = parseYaml(converted, VersionFileSchema, file)
  const lines = text.split('\n')
  const mapped = findings.map((finding) => {
    const line = lines.indexOf(converted.split('\n')[finding.line - 1] ?? '') + 1
    return line > 0 ? { ...finding, line } : { ...finding, line: 1, column: 1 }
  })
  if (!value) return mapped
  const [before, after] = [readFacts(text) ?? {}, readFacts(converted) ?? {}]
  const isWhole = Object.keys(before).every(
    (key) =>
      key === 'summary' || key === 'meaning' || JSON.stringify(before[key]) === JSON.stringify(after[key]),
  )
  return isWhole ? [] : [createNotMigrated(file)]
}

/** Every key stands at the left edge, without quotes, on a line that begins a block. */
function isConvertible(text: string): boolean {
  const keys = Object.keys(readFacts(text) ?? {})
  const written = [...text.matchAll(/^([a-zA-Z]+):/gm)].map(([, key]) => key)
  return keys.length > 0 && !UNCONVERTIBLE.test(text) && keys.every((key) => written.includes(key))
}

/** A finding that names a file which cannot be carried over as it stands. */
export function createNotMigrated(file: string): Finding {
  return createFinding('layout.notMigrated', { rule: 'layout', severity: 'error', file, line: 1, column: 1 })
}
