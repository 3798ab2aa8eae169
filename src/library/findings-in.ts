import { type CheckOptions, checkLibrary } from '../domain/checks/check.ts'
import { checkVersion } from '../domain/checks/check-version.ts'
import { type Finding, isError, sortFindings } from '../domain/checks/finding.ts'
import { checkHistory } from '../domain/checks/rules/history.ts'
import { isSealed } from '../domain/policy/policy.ts'
import { readLibrary, readPolicyFile } from './read-library.ts'

/** An earlier state of a policies folder, to hold what was published then against what is there now. */
export interface Past {
  /** What people call it, such as `origin/main`. */
  name: string
  /** Its files by their path below the policies folder. */
  files: ReadonlyMap<string, string>
}

/** What is to be looked at besides the rules that always hold. */
export interface FindingsOptions extends Omit<CheckOptions, 'texts' | 'glossary'> {
  past?: Past | undefined
}

/** Every problem of a policies folder: of reading its files, of what they say, of what history says otherwise. */
export function collectFindings(directory: string, { past, ...options }: FindingsOptions = {}): Finding[] {
  const { policies, texts, glossary, findings } = readLibrary(directory)
  const now = (path: string) => readPolicyFile(directory, path)
  return sortFindings([
    ...findings,
    ...checkLibrary(policies, { ...options, texts, glossary }),
    ...(past ? checkHistory(past.files, now, past.name) : []),
  ])
}

/**
 * What is wrong with what is published: files that cannot be read, bytes that do not hold, numbers that are missing.
 * Nothing of a draft is, and nothing that a rule would say of published words.
 *
 * @param policy leaves out all others
 */
export function collectHistoryFindings(directory: string, policy?: string): Finding[] {
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
