/** This ring is the only one that reads policies from disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
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
      `${directory} cannot be published:\n\n${findings.map(findingText).join('\n\n')}\n`,
      'Mend what is listed, then run npm run policy -- check.',
    )
  }
  return policies
}

function readPolicy(directory: string, id: string): Reading {
  const findings: Finding[] = []
  const report = (file: string, message: string, advice: string, rule = 'layout') =>
    findings.push({ rule, file, line: 1, column: 1, message, advice })

  if (!PolicyIdSchema.safeParse(id).success || RESERVED_POLICY_IDS.includes(id)) {
    report(
      id,
      `The folder name ${JSON.stringify(id)} cannot be a policy's id.`,
      `Use small Latin letters, digits and hyphens, and none of: ${RESERVED_POLICY_IDS.join(', ')}.`,
    )
    return { policies: [], findings }
  }
  const policy = readYaml(directory, `${id}/policy.yaml`, PolicyFileSchema)
  findings.push(...policy.findings)

  const versions: Version[] = []
  for (const folder of folders(join(directory, id)).sort((a, b) => Number(a) - Number(b))) {
    if (!/^[1-9]\d*$/.test(folder)) {
      report(`${id}/${folder}`, `The folder ${folder} is not a version number.`, 'Name it 1, 2, 3 …')
      continue
    }
    const file = readYaml(directory, `${id}/${folder}/version.yaml`, VersionFileSchema)
    findings.push(...file.findings)
    const texts = byLocale((locale) => readText(directory, `${id}/${folder}/${locale}.md`))
    for (const locale of LOCALES) {
      if (texts[locale] === null)
        report(
          `${id}/${folder}/${locale}.md`,
          'The text in this language is missing.',
          'Add the file; every version has kk.md, ru.md and en.md.',
        )
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
      report(
        `${id}/${version.number}`,
        `Version ${index + 1} is missing before version ${version.number}.`,
        'Versions are numbered 1, 2, 3 … without gaps.',
      )
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
  const message = 'The file is missing.'
  return {
    value: null,
    findings: [
      {
        rule: 'layout',
        file,
        line: 1,
        column: 1,
        message,
        advice: 'Add it; policies/README.md shows one.',
      },
    ],
  }
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

function readText(directory: string, file: string): string | null {
  const path = join(directory, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function folders(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.') && statSync(join(directory, name)).isDirectory())
    .sort()
}
