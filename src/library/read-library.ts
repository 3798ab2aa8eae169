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
import {
  isPublished,
  type Policy,
  PolicyIdSchema,
  RESERVED_POLICY_IDS,
  type Version,
} from '../domain/policy/policy.ts'
import { VersionFileSchema } from '../domain/policy/version-file.ts'
import type { DomainSay } from '../domain/say.ts'
import { listLinks } from './links.ts'
import { type Located, parseYaml } from './located-yaml.ts'
import { isNewFacts, isOldFacts, isOldForm, OLD_FILE } from './old-form.ts'
import { claimsSeal, readSealedFacts } from './sealed-facts.ts'

/** The terms that all policies use alike; it need not be there. */
const GLOSSARY_FILE = 'terms.yaml'

const NUMBER = /^[1-9]\d*$/

/** All that stands in the folder of a version. */
const VERSION_FILES = ['version.yaml', ...LOCALES.map((locale) => `${locale}.md`)]

/** What was read, and what could not be. */
export interface Reading {
  policies: Policy[]
  /** Texts of versions of which another file could not be read. */
  texts: LooseText[]
  glossary: Glossary
  findings: Finding[]
  /** Those of them that concern what is published; the rest is of drafts, which stand in nobody's way. */
  ofHistory: Finding[]
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
  const links = listLinks(directory).map((path) => createFinding('layout.link', createLayoutPlace(path)))
  const glossary = readGlossary(directory)
  return {
    policies: readings.flatMap((reading) => reading.policies),
    texts: readings.flatMap((reading) => reading.texts),
    glossary: glossary.value ?? [],
    findings: sortFindings([
      ...glossary.findings,
      ...links,
      ...readings.flatMap((reading) => reading.findings),
    ]),
    // What a version is read through is not what was published.
    ofHistory: sortFindings([...links, ...readings.flatMap((reading) => reading.ofHistory)]),
  }
}

/**
 * Reads what is published of a policies folder, as a build needs it. Drafts, however unfinished, are passed over;
 * a published version that cannot be read is never.
 *
 * @param say says the findings of one that has some
 */
export function loadLibrary(directory: string, say: DomainSay): Policy[] {
  const { policies, ofHistory } = readLibrary(directory)
  if (ofHistory.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${directory} cannot be published:\n\n${ofHistory.map((finding) => formatFinding(finding, say)).join('\n\n')}\n`,
      'Fix the findings above, then run npm run policy -- check.',
    )
  }
  return policies.flatMap((policy) => {
    const versions = policy.versions.filter(isPublished)
    return versions.length === 0 ? [] : [{ ...policy, versions }]
  })
}

/** Reads the terms that all policies use alike. */
export function readGlossary(directory: string): Located<Glossary> {
  const text = readPolicyFile(directory, GLOSSARY_FILE)
  return text === null ? { value: [], findings: [] } : parseYaml(text, GlossarySchema, GLOSSARY_FILE)
}

function readPolicy(directory: string, id: string): PolicyReading {
  const none = (finding: Finding, isHistory: boolean): PolicyReading => ({
    policies: [],
    texts: [],
    findings: [finding],
    ofHistory: isHistory ? [finding] : [],
  })
  const names = listFolders(join(directory, id)).sort((a, b) => Number(a) - Number(b))
  const sealed = names.filter((name) =>
    claimsSeal(readPolicyFile(directory, `${id}/${name}/version.yaml`) ?? ''),
  )
  if (!PolicyIdSchema.safeParse(id).success || RESERVED_POLICY_IDS.includes(id)) {
    const reserved = RESERVED_POLICY_IDS.join(', ')
    const values = { name: JSON.stringify(id), reserved }
    return none(createFinding('layout.policyName', createLayoutPlace(id), values), sealed.length > 0)
  }
  if (isOldForm(directory, id))
    return none(createFinding('layout.oldForm', createLayoutPlace(`${id}/${OLD_FILE}`)), true)
  const versions = names
    .filter((name) => NUMBER.test(name))
    .map((number) => readVersion(directory, id, number, sealed.includes(number)))
  const whole = versions.flatMap(({ version }) => version ?? [])
  return {
    policies: whole.length === 0 ? [] : [{ id, versions: whole }],
    texts: versions.flatMap(({ version, texts }) => (version ? [] : texts)),
    findings: [...checkFolders(id, names), ...versions.flatMap(({ findings }) => findings)],
    ofHistory: [
      ...(sealed.length > 0 ? checkFolders(id, sealed) : []),
      ...versions.flatMap(({ findings, isSealed }) =>
        // What lies beside a published version is not a part of it.
        isSealed ? findings.filter(({ key }) => key !== 'layout.unknownFile') : [],
      ),
    ],
  }
}

/** Versions are numbered 1, 2, 3 …, and every folder is one of them. */
function checkFolders(id: string, names: readonly string[]): Finding[] {
  const numbered = names.filter((name) => NUMBER.test(name))
  return [
    ...names
      .filter((name) => !numbered.includes(name))
      .map((name) => createFinding('layout.versionName', createLayoutPlace(`${id}/${name}`), { name })),
    ...numbered.flatMap((number, index) => {
      const missing = Number(numbered[index - 1] ?? 0) + 1
      if (Number(number) === missing) return []
      return createFinding('layout.versionGap', createLayoutPlace(`${id}/${number}`), { number, missing })
    }),
    ...(numbered.length === 0 ? [createFinding('layout.noVersion', createLayoutPlace(id))] : []),
  ]
}

interface VersionReading {
  version: Version | null
  texts: LooseText[]
  findings: Finding[]
  isSealed: boolean
}

function readVersion(directory: string, id: string, number: string, isSealed: boolean): VersionReading {
  const folder = `${id}/${number}`
  const source = readPolicyFile(directory, `${folder}/version.yaml`) ?? ''
  const found = mapLocales((locale) => readPolicyFile(directory, `${folder}/${locale}.md`))
  const texts = mapLocales((locale) => found[locale] ?? '')
  const strict = readYaml(directory, `${folder}/version.yaml`, VersionFileSchema, !isSealed)
  const sealed = strict.value ? null : readSealedFacts(source, texts)
  const file = sealed ?? strict.value
  const there = LOCALES.filter((locale) => texts[locale].trim() !== '')
  const lacking = LOCALES.filter((locale) => !there.includes(locale) && !file?.pending?.includes(locale))
  const unknown = readdirSync(join(directory, folder)).filter(
    (name) => !(name.startsWith('.') || VERSION_FILES.includes(name)),
  )
  return {
    version: file && { number: Number(number), file, source, texts },
    texts: there.map((locale) => ({
      file: `${folder}/${locale}.md`,
      locale,
      text: texts[locale],
      isSealed,
    })),
    findings: [
      ...(sealed ? [] : strict.findings),
      ...lacking.map((locale) =>
        createFinding(
          found[locale] === null ? 'layout.noText' : 'layout.emptyText',
          createLayoutPlace(`${folder}/${locale}.md`),
        ),
      ),
      ...unknown.map((name) => createFinding('layout.unknownFile', createLayoutPlace(`${folder}/${name}`))),
    ],
    isSealed,
  }
}

function readYaml<T>(
  directory: string,
  file: string,
  schema: Parameters<typeof parseYaml<T>>[1],
  isDraft: boolean,
): Located<T> {
  const text = readPolicyFile(directory, file)
  if (text !== null && isOldFacts(text)) {
    const key = hasTermsBefore(directory, file) ? 'layout.oldForm' : 'layout.oldFormAlone'
    return { value: null, findings: [createFinding(key, createLayoutPlace(file))] }
  }
  if (text !== null) return parseYaml(text, schema, file, isDraft)
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
