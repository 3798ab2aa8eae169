import { type ByLocale, mapLocales } from '../../../../src/domain/locale.ts'
import type { Policy, Version } from '../../../../src/domain/policy/policy.ts'
import { sealVersion } from '../../../../src/domain/policy/seal.ts'
import { VersionFileSchema } from '../../../../src/domain/policy/version-file.ts'
import { parseYaml } from '../../../../src/library/located-yaml.ts'
import { CLAUSE_NUMBER, FACTS, FRAME } from './frame.ts'

const ID = 'trial'
const PUBLISHED_AT = '2026-01-01T09:00:00+05:00'

/**
 * A small policy whose last version has the clause in three languages.
 *
 * @param before the clause in the version before, which is published; without it the first version is checked
 */
export function buildPolicy(now: ByLocale<string>, before?: ByLocale<string>): Policy {
  if (!before) return { id: ID, versions: [createVersion(1, FACTS, createTexts(now))] }
  const texts = createTexts(before)
  const sealed = createVersion(1, sealVersion(FACTS, texts, PUBLISHED_AT, PUBLISHED_AT), texts)
  const draft = createVersion(2, `${FACTS}acceptBy: at-effect\n`, createTexts(now))
  return { id: ID, versions: [sealed, draft] }
}

/** The files that hold the clause under test, in the version that is checked, and the line where it stands. */
export function listClausePlaces(policy: Policy): { file: string; line: number }[] {
  const number = policy.versions.length
  return Object.entries(FRAME).map(([locale, frame]) => ({
    file: `${policy.id}/${number}/${locale}.md`,
    line: frame.split('\n').length + 1,
  }))
}

function createTexts(clause: ByLocale<string>): ByLocale<string> {
  return mapLocales((locale) => `${FRAME[locale]}\n${CLAUSE_NUMBER}. ${clause[locale]}\n`)
}

function createVersion(number: number, source: string, texts: ByLocale<string>): Version {
  const { value, findings } = parseYaml(source, VersionFileSchema, `${ID}/${number}/version.yaml`)
  if (!value) throw new Error(`The frame has no valid version.yaml: ${JSON.stringify(findings)}`)
  return { number, file: value, source, texts }
}
