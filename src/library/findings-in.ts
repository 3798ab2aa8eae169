import { type CheckOptions, checkLibrary } from '../domain/checks/check.ts'
import { type Finding, sortFindings } from '../domain/checks/finding.ts'
import { checkHistory } from '../domain/checks/rules/history.ts'
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
