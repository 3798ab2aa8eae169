/** This ring is the only one that reads policies from disk. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LooseText } from '../domain/checks/check.ts'
import {
  createFinding,
  type Finding,
  type FindingPlace,
  formatFinding,
  sortFindings,
} from '../domain/checks/finding.ts'
import { KelisimError } from '../domain/error.ts'
import { LOCALES, mapLocales } from '../domain/locale.ts'
import { type Glossary, GlossarySchema } from '../domain/policy/glossary.ts'
import { type Policy, PolicyIdSchema, RESERVED_POLICY_IDS, type Version } from '../domain/policy/policy.ts'
import { VersionFileSchema } from '../domain/policy/version-file.ts'
import type { DomainSay } from '../domain/say.ts'
import { listLinks } from './links.ts'
import { type Located, parseYaml } from './located-yaml.ts'
import { isNewFacts, isOldFacts, isOldForm, OLD_FILE } from './old-form.ts'

/** The terms that all policies use alike; it need not be there. */
const GLOSSARY_FILE = 'terms.yaml'

/** All that stands in the folder of a version. */
const VERSION_FILES = ['version.yaml', ...LOCALES.map((locale) => `${locale}.md`)]

/** What was read, and what could not be. */
export interface Reading {
  policies: Policy[]
  /** Texts of versions of which another file could not be read. */
  texts: LooseText[]
  glossary: Glossary
  findings: Finding[]
}

/** A policy as far as it could be read. */
type PolicyReading = Omit<Reading, 'glossary'>

/** Reads a policies folder; a file that is missing or malformed becomes a finding, never a crash. */
export function readLibrary(directory: string): Reading {
  if (!existsSync(directory)) {
    throw new KelisimError(
      'library-missing',
      `There is no policies folder at ${directory}.`,
      'Set KELISIM_POLICIES to the folder that holds the policies, or leave it unset to use policies/.',
    )
  }
  const readings = listFolders(directory).map((id) => readPolicy(directory, id))
  const glossary = readGlossary(directory)
  return {
    policies: readings.flatMap((reading) => reading.policies),
    texts: readings.flatMap((reading) => reading.texts),
    glossary: glossary.value ?? [],
    findings: sortFindings([
      ...glossary.findings,
      ...listLinks(directory).map((path) => createFinding('layout.link', createLayoutPlace(path))),
      ...readings.flatMap((reading) => reading.findings),
    ]),
  }
}

/**
 * Reads a policies folder that must be without findings, as a build needs it.
 *
 * @param say says the findings of one that has some
 */
export function loadLibrary(directory: string, say: DomainSay): Policy[] {
  const { policies, findings } = readLibrary(directory)
  if (findings.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${directory} cannot be published:\n\n${findings.map((finding) => formatFinding(finding, say)).join('\n\n')}\n`,
      'Fix the findings above, then run npm run policy -- check.',
    )
  }
  return policies
}

/** Reads the terms that all policies use alike. */
export function readGlossary(directory: string): Located<Glossary> {
  const text = readPolicyFile(directory, GLOSSARY_FILE)
  return text === null ? { value: [], findings: [] } : parseYaml(text, GlossarySchema, GLOSSARY_FILE)
}

function readPolicy(directory: string, id: string): PolicyReading {
  if (!PolicyIdSchema.safeParse(id).success || RESERVED_POLICY_IDS.includes(id)) {
    const reserved = RESERVED_POLICY_IDS.join(', ')
    const values = { name: JSON.stringify(id), reserved }
    const finding = createFinding('layout.policyName', createLayoutPlace(id), values)
    return { policies: [], texts: [], findings: [finding] }
  }
  if (isOldForm(directory, id)) {
    const finding = createFinding('layout.oldForm', createLayoutPlace(`${id}/${OLD_FILE}`))
    return { policies: [], texts: [], findings: [finding] }
  }
  const findings: Finding[] = []
  const names = listFolders(join(directory, id)).sort((a, b) => Number(a) - Number(b))
  const numbered = names.filter((name) => /^[1-9]\d*$/.test(name))
  for (const name of names)
    if (!numbered.includes(name))
      findings.push(createFinding('layout.versionName', createLayoutPlace(`${id}/${name}`), { name }))
  numbered.forEach((number, index) => {
    const missing = Number(numbered[index - 1] ?? 0) + 1
    if (Number(number) === missing) return
    const place = createLayoutPlace(`${id}/${number}`)
    findings.push(createFinding('layout.versionGap', place, { number, missing }))
  })

  const versions = numbered.map((number) => readVersion(directory, id, number))
  findings.push(...versions.flatMap((version) => version.findings))
  const whole = versions.flatMap(({ version }) => version ?? [])
  if (numbered.length === 0) findings.push(createFinding('layout.noVersion', createLayoutPlace(id)))
  return {
    policies: whole.length === 0 ? [] : [{ id, versions: whole }],
    texts: versions.flatMap(({ version, texts }) => (version ? [] : texts)),
    findings,
  }
}

function readVersion(
  directory: string,
  id: string,
  number: string,
): { version: Version | null; texts: LooseText[]; findings: Finding[] } {
  const folder = `${id}/${number}`
  const file = readYaml(directory, `${folder}/version.yaml`, VersionFileSchema)
  const texts = mapLocales((locale) => readPolicyFile(directory, `${folder}/${locale}.md`))
  const there = LOCALES.filter((locale) => (texts[locale] ?? '').trim() !== '')
  const lacking = LOCALES.filter(
    (locale) => !there.includes(locale) && !file.value?.pending?.includes(locale),
  )
  const unknown = readdirSync(join(directory, folder)).filter(
    (name) => !(name.startsWith('.') || VERSION_FILES.includes(name)),
  )
  return {
    version: file.value && {
      number: Number(number),
      file: file.value,
      source: readPolicyFile(directory, `${folder}/version.yaml`) ?? '',
      texts: mapLocales((locale) => texts[locale] ?? ''),
    },
    texts: there.map((locale) => ({ file: `${folder}/${locale}.md`, locale, text: texts[locale] ?? '' })),
    findings: [
      ...file.findings,
      ...lacking.map((locale) =>
        createFinding(
          texts[locale] === null ? 'layout.noText' : 'layout.emptyText',
          createLayoutPlace(`${folder}/${locale}.md`),
        ),
      ),
      ...unknown.map((name) => createFinding('layout.unknownFile', createLayoutPlace(`${folder}/${name}`))),
    ],
  }
}

function readYaml<T>(
  directory: string,
  file: string,
  schema: Parameters<typeof parseYaml<T>>[1],
): Located<T> {
  const text = readPolicyFile(directory, file)
  if (text !== null && isOldFacts(text)) {
    const key = hasTermsBefore(directory, file) ? 'layout.oldForm' : 'layout.oldFormAlone'
    return { value: null, findings: [createFinding(key, createLayoutPlace(file))] }
  }
  if (text !== null) return parseYaml(text, schema, file)
  return { value: null, findings: [createFinding('layout.noFile', createLayoutPlace(file))] }
}

/** Whether a version before this one has the terms that the old form kept in a file of their own. */
function hasTermsBefore(directory: string, file: string): boolean {
  const [id = '', number = ''] = file.split('/')
  return listFolders(join(directory, id)).some(
    (name) =>
      Number(name) < Number(number) &&
      isNewFacts(readPolicyFile(directory, `${id}/${name}/version.yaml`) ?? ''),
  )
}

function createLayoutPlace(file: string): FindingPlace {
  return { rule: 'layout', severity: 'error', file, line: 1, column: 1 }
}

/** A file of a policies folder as it stands on disk; null when there is none, or a link, which may lead anywhere. */
export function readPolicyFile(directory: string, file: string): string | null {
  const path = join(directory, file)
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null
}

/** Names of the folders in a folder; those that begin with a full stop are not ours, and links are followed nowhere. */
export function listFolders(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => lstatSync(join(directory, name)).isDirectory())
    .sort()
}
