import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../domain/checks/finding.ts'
import { applyFixes, type Fixed } from '../../domain/checks/fixes.ts'

/** Mending one thing may bring another to light; more rounds than this are never needed. */
const ROUNDS = 10

/**
 * Writes every safe edit into the drafts until no more is left.
 *
 * @param check reads and checks the folder as it is now
 */
export function fixFindings(
  directory: string,
  check: () => Finding[],
): { fixed: Fixed[]; findings: Finding[] } {
  const fixed: Fixed[] = []
  let findings = check()
  for (let round = 0; round < ROUNDS; round++) {
    const files = new Set(findings.flatMap(({ fix }) => fix?.map(({ file }) => file) ?? []))
    const sources = new Map([...files].map((file) => [file, readFileSync(join(directory, file), 'utf8')]))
    const done = applyFixes(findings, sources)
    if (done.fixed.length === 0) break
    for (const [file, text] of done.texts) writeFileSync(join(directory, file), text)
    fixed.push(...done.fixed)
    findings = check()
  }
  return { fixed, findings }
}
