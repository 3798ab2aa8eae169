import type { Reach } from '../../domain/acceptance/reach.ts'
import type { Finding } from '../../domain/checks/finding.ts'
import type { MarkedWording } from '../../domain/checks/wordings/marked.ts'
import type { TextDiff } from '../../domain/diff/change.ts'
import type { ByLocale, Locale } from '../../domain/locale.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import type { TermsAbout } from '../draft/terms-text.ts'
import type { KnownTerms, NoReach } from '../read-standings.ts'

/** What a pull request does to a version. */
export interface ReviewedVersion {
  policy: string
  number: number
  title: ByLocale<string>
  isDraft: boolean
  /** What it asks, from when and until when, whose place it takes and why; what the draft does not say yet is missing. */
  terms: KnownTerms
  about: TermsAbout
  /** The version that the texts are compared with; null for the first one. */
  since: number | null
  diffs: ByLocale<TextDiff>
  /** What binds beside the texts in that version, and in this one; null for the first one. */
  binding: { before: Terms; after: Terms } | null
  reach: Reach | NoReach
}

/** Everything that a comment and a check say of a pull request. */
export interface Review {
  locale: Locale
  /** The commit that was looked at. */
  commit: string
  versions: readonly ReviewedVersion[]
  findings: readonly Finding[]
  /** What the languages say, of findings about a difference between them. */
  wordings: ReadonlyMap<Finding, MarkedWording>
}

/** Addresses that a review may point to. */
export interface ReviewLinks {
  /** A line of a file of the policies folder, at the commit that was looked at. */
  line(file: string, line: number): string
  /** All changed files, for what does not fit into the comment. */
  files: string
  /** A built site with the drafts; null when there is none. */
  preview: string | null
}
