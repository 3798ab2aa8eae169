import { type CheckOptions, checkLibrary } from '../domain/checks/check.ts'
import { checkVersion } from '../domain/checks/check-version.ts'
import { type Finding, isError, sortFindings } from '../domain/checks/finding.ts'
import { checkHistory } from '../domain/checks/rules/published/history.ts'
import { checkPast } from '../domain/checks/rules/published/past.ts'
import { isSealed } from '../domain/policy/policy.ts'
import { isSameVersion, type KnownVersion } from '../domain/publication/history/known-version.ts'
import type { SealRule } from '../domain/publication/history/seal-rule.ts'
import { listKnownVersions, readVersionFiles } from './known-versions.ts'
import { collectPublishingFindings } from './publishing-findings.ts'
import { readLibrary } from './read-library.ts'
import { checkSealable } from './sealable.ts'

/** An earlier state of a policies folder, to hold what was published then against what is there now. */
export interface Past {
  /** What people call it, such as `origin/main`. */
  name: string
  /** Whether the folder was there. */
  isThere: boolean
  /** Its files by their path below the policies folder. */
  files: ReadonlyMap<string, string>
  /** Paths in it that are no files. */
  unread: readonly string[]
  /** Whether versions may have been sealed since. */
  rule: SealRule
}

/** What is to be looked at besides the rules that always hold. */
export interface FindingsOptions extends Omit<CheckOptions, 'texts' | 'glossary'> {
  past?: Past | undefined
}

/** Every problem of a policies folder: of reading its files, of what they say, of what history says otherwise. */
export function collectFindings(directory: string, { past, ...options }: FindingsOptions = {}): Finding[] {
  const { policies, texts, glossary, findings } = readLibrary(directory)
  const { now } = options
  const drafts = policies.flatMap((policy) =>
    policy.versions.flatMap((version) => (isSealed(version) ? [] : [{ policy, version }])),
  )
  return sortFindings([
    ...findings,
    ...checkLibrary(policies, { ...options, texts, glossary }),
    ...(now ? drafts.flatMap(({ policy, version }) => checkSealable(policy, version, now)) : []),
    ...(past ? collectHistoryFindings(directory, past) : []),
  ])
}

/** How many sealed versions an earlier state had. */
export function countSealed({ files }: Pick<Past, 'files'>): number {
  return listKnownVersions(files).filter(({ seal }) => seal !== null).length
}

/** What history says otherwise of a policies folder, and where it says nothing. */
export function collectHistoryFindings(directory: string, past: Past): Finding[] {
  const versions = listKnownVersions(past.files)
  const now = listKnownVersions(readVersionFiles(directory))
  const sealed = versions.filter(({ seal }) => seal !== null).length
  return [
    ...checkPast({ ...past, sealed }),
    ...checkHistory({ ...past, versions, isCommit: true }, now),
    ...(past.rule === 'forbidden' ? [] : collectNewFindings(directory, versions)),
  ]
}

/** What a publication would have refused of versions that were sealed since. */
function collectNewFindings(directory: string, before: readonly KnownVersion[]): Finding[] {
  const { policies, glossary } = readLibrary(directory)
  const isKnown = (policy: string, number: number) =>
    before.some((one) => one.seal !== null && isSameVersion(one, { policy, number }))
  return collectPublishingFindings(policies, glossary, (policy, number) => !isKnown(policy, number))
}

/**
 * What is wrong with what is published: files that cannot be read, bytes that do not hold, numbers that are missing.
 * Nothing of a draft is, and nothing that a rule would say of published words.
 *
 * @param policy leaves out all others
 */
export function collectSealedFindings(directory: string, policy?: string): Finding[] {
  const { policies, ofHistory } = readLibrary(directory)
  const sealed = policies.flatMap((one) =>
    one.versions.filter(isSealed).flatMap((version) => checkVersion(one, version)),
  )
  const isMeant = ({ file }: Finding) =>
    policy === undefined || file === policy || file.startsWith(`${policy}/`)
  return sortFindings([...ofHistory, ...sealed].filter((one) => isError(one) && isMeant(one)))
}

/**
 * What keeps a version from being published before its words are judged: what cannot be read of it, of the
 * published ones before it, and of the terms by which it is judged.
 */
export function collectReadingFindings(directory: string, policy: string, version: number): Finding[] {
  const { findings, ofHistory } = readLibrary(directory)
  const place = `${policy}/${version}`
  const isItsOwn = ({ file }: Finding) =>
    file === place || file.startsWith(`${place}/`) || !file.includes('/')
  const own = findings.filter(isItsOwn).filter(({ file }) => file === 'terms.yaml' || file.startsWith(policy))
  const history = ofHistory.filter(({ file }) => file === policy || file.startsWith(`${policy}/`))
  return sortFindings([...new Set([...own, ...history])].filter(isError))
}
