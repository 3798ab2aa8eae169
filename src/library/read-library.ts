/** This ring is the only one that reads policies from disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Phrase, said, type Values } from '../domain/checks/phrase.ts'
import { KelisimError } from '../domain/error.ts'
import { type Finding, findingText, inReadingOrder } from '../domain/finding.ts'
import { byLocale, LOCALES, type Locale } from '../domain/locale.ts'
import {
  type Policy,
  PolicyFileSchema,
  PolicyIdSchema,
  RESERVED_POLICY_IDS,
  type Version,
  VersionFileSchema,
} from '../domain/policy.ts'
import { LAYOUT } from './layout-words.ts'
import { type Located, parseYaml } from './located-yaml.ts'

/** What was read, and what could not be. */
export interface Reading {
  policies: Policy[]
  findings: Finding[]
}

/** Reads a policies folder; a file that is missing or malformed becomes a finding, never a crash. */
export function readLibrary(directory: string): Reading {
  if (!existsSync(directory)) {
    throw new KelisimError(
      'library-missing',
      `There is no policies folder at ${directory}.`,
      'Set KELISIM_POLICIES to the folder that holds the policies, or leave it unset to use policies/.',
    )
  }
  const readings = folders(directory).map((id) => readPolicy(directory, id))
  return {
    policies: readings.flatMap((reading) => reading.policies),
    findings: inReadingOrder(readings.flatMap((reading) => reading.findings)),
  }
}

/** Reads a policies folder that must be without findings, as a build needs it. */
export function loadLibrary(directory: string): Policy[] {
  const { policies, findings } = readLibrary(directory)
  if (findings.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${directory} cannot be published:\n\n${findings.map((finding) => findingText(finding, 'en')).join('\n\n')}\n`,
      'Mend what is listed, then run npm run policy -- check.',
    )
  }
  return policies
}

function readPolicy(directory: string, id: string): Reading {
  const findings: Finding[] = []
  const report = (file: string, phrase: Phrase, values?: Values) =>
    findings.push(layout(file, phrase, values))

  if (!PolicyIdSchema.safeParse(id).success || RESERVED_POLICY_IDS.includes(id)) {
    report(id, LAYOUT.policyName, { name: JSON.stringify(id), reserved: RESERVED_POLICY_IDS.join(', ') })
    return { policies: [], findings }
  }
  const policy = readYaml(directory, `${id}/policy.yaml`, PolicyFileSchema)
  findings.push(...policy.findings)

  const versions: Version[] = []
  for (const folder of folders(join(directory, id)).sort((a, b) => Number(a) - Number(b))) {
    if (!/^[1-9]\d*$/.test(folder)) {
      report(`${id}/${folder}`, LAYOUT.versionName, { name: folder })
      continue
    }
    const file = readYaml(directory, `${id}/${folder}/version.yaml`, VersionFileSchema)
    findings.push(...file.findings)
    const texts = byLocale((locale) => readText(directory, `${id}/${folder}/${locale}.md`))
    for (const locale of LOCALES) {
      if (texts[locale] === null) report(`${id}/${folder}/${locale}.md`, LAYOUT.noText)
    }
    if (file.value) {
      versions.push({
        number: Number(folder),
        file: file.value,
        source: readText(directory, `${id}/${folder}/version.yaml`) ?? '',
        texts: byLocale((locale) => texts[locale] ?? ''),
      })
    }
  }
  versions.forEach((version, index) => {
    if (version.number !== index + 1)
      report(`${id}/${version.number}`, LAYOUT.versionGap, {
        number: version.number,
        missing: index + 1,
      })
  })
  return {
    policies: policy.value ? [{ id, ...policy.value, versions }] : [],
    findings,
  }
}

function readYaml<T>(
  directory: string,
  file: string,
  schema: Parameters<typeof parseYaml<T>>[1],
): Located<T> {
  const text = readText(directory, file)
  if (text !== null) return parseYaml(text, schema, file)
  return { value: null, findings: [layout(file, LAYOUT.noFile)] }
}

function layout(file: string, phrase: Phrase, values?: Values): Finding {
  return { rule: 'layout', severity: 'error', file, line: 1, column: 1, ...said(phrase, values) }
}

/** The text of a version in a language as it stands on disk, also of a draft whose facts are unfinished; null when there is none. */
export function readVersionText(
  directory: string,
  policy: string,
  version: string,
  locale: Locale,
): string | null {
  return readText(directory, `${policy}/${version}/${locale}.md`)
}

/** The `version.yaml` of a version as it stands on disk, whatever is in it; null when there is none. */
export function readVersionSource(directory: string, policy: string, version: string): string | null {
  return readText(directory, `${policy}/${version}/version.yaml`)
}

function readText(directory: string, file: string): string | null {
  const path = join(directory, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function folders(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.') && statSync(join(directory, name)).isDirectory())
    .sort()
}
