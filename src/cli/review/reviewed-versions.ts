import { differ } from '../../domain/checks/check-version.ts'
import { LOCALES, mapLocales } from '../../domain/locale.ts'
import { findPredecessor } from '../../domain/policy/life.ts'
import { isPublished, type Policy } from '../../domain/policy/policy.ts'
import { salvageFacts } from '../../library/salvaged.ts'
import type { KnownTerms } from '../read-standings.ts'
import type { ReviewedVersion } from './review.ts'

/** A version that was touched, without what only the service knows. */
export type TouchedVersion = Omit<ReviewedVersion, 'reach'>

/**
 * The versions whose files changed, each compared with the one whose place it takes.
 *
 * @param policies as their editors see them: drafts may be unfinished
 * @param changed paths below the policies folder
 */
export function listTouchedVersions(
  policies: readonly Policy[],
  changed: readonly string[],
): TouchedVersion[] {
  return listVersionNames(changed).flatMap(([id, number]) => {
    const policy = policies.find((one) => one.id === id)
    const version = policy?.versions.find((one) => one.number === number)
    // A version that was taken away is for the findings to report.
    if (!policy || !version) return []
    const { versions } = policy
    const { kind, title } = version.file
    const previous = findPredecessor(versions, version)
    return [
      {
        policy: id,
        number,
        title,
        isDraft: !isPublished(version),
        terms: pickKnown(salvageFacts(version.source)),
        about: { kind, hasEarlier: versions.some((one) => one.number < number && isPublished(one)) },
        since: previous?.number ?? null,
        diffs: differ(previous?.texts ?? mapLocales(() => ''), version.texts, version.file.authentic),
        binding: previous ? { before: previous.file, after: version.file } : null,
      },
    ]
  })
}

/** What a version asks, from when, whose place it takes and why, as far as its file says it. */
function pickKnown({ asks, acceptBy, effectiveAt, replaces, ends, urgent, reason }: KnownTerms): KnownTerms {
  const known = { asks, acceptBy, effectiveAt, replaces, ends, urgent, reason }
  return Object.fromEntries(Object.entries(known).filter(([, fact]) => fact !== undefined))
}

const FILE = new RegExp(String.raw`^([^/]+)/([1-9]\d{0,8})/(?:(?:${LOCALES.join('|')})\.md|version\.yaml)$`)

/** The versions to which files belong, in the order of their names. */
function listVersionNames(files: readonly string[]): [policy: string, number: number][] {
  const names = new Map(
    files.flatMap((file): [string, [string, number]][] => {
      const [, id = '', number = ''] = FILE.exec(file) ?? []
      return id === '' ? [] : [[`${id}/${number}`, [id, Number(number)]]]
    }),
  )
  return [...names.values()].sort(([a, m], [b, n]) => a.localeCompare(b, 'en') || m - n)
}
