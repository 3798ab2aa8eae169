import { createFinding, type Finding, type FindingPlace } from '../../finding.ts'

/** What an earlier state of a library had, and what of it could not be read. */
export interface PastFolder {
  /** What people call the state. */
  name: string
  /** Whether it had the folder of the policies. */
  isThere: boolean
  /** How many sealed versions were found in it. */
  sealed: number
  /** Paths in it that are no files: links, and repositories of their own. */
  unread: readonly string[]
}

/** Says where a comparison with an earlier state compares with nothing. */
export function checkPast({ name: base, isThere, sealed, unread }: PastFolder): Finding[] {
  const place = (file: string, severity: Finding['severity']): FindingPlace => ({
    rule: 'history',
    severity,
    file,
    line: 1,
    column: 1,
  })
  return [
    ...unread.map((path) => createFinding('history.unread', place(path, 'error'), { base, path })),
    ...(isThere || unread.length > 0
      ? []
      : [createFinding('history.noFolder', place('.', 'note'), { base })]),
    ...(isThere && sealed === 0
      ? [createFinding('history.nothingSealed', place('.', 'note'), { base })]
      : []),
  ]
}
