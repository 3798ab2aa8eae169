import type { TextDiff } from '../diff/change.ts'
import type { VersionStep } from '../diff/diff-versions.ts'
import type { Locale } from '../locale.ts'
import type { Glossary } from '../policy/glossary.ts'
import type { Policy, Version } from '../policy/policy.ts'
import type { Digests } from '../policy/version-file.ts'
import type { Problem } from './problem.ts'
import type { Rule } from './rule.ts'
import type { TextView } from './text-view.ts'

/** A file of a version's folder. */
export type VersionFileName = 'version.yaml' | `${Locale}.md`

/** Takes a problem in one of the version's files. */
export type Report = (file: VersionFileName, problem: Problem) => void

/** What a rule for one text looks at, and how it reports. */
export interface TextSubject {
  text: TextView
  /** The text of the version before it; undefined for the first. */
  previous: string | undefined
  /** What changed since then; null when there is nothing to compare with. */
  diff(): TextDiff | null
  /** The text of another version; undefined when there is no such version, null when it cannot be read. */
  earlier(version: number): TextView | null | undefined
  /** Whether it belongs to a published version, of which not a letter can change. */
  isSealed: boolean
  report(problem: Problem): void
}

/** What a rule for a version looks at, and how it reports. */
export interface Subject {
  policy: Policy
  version: Version
  /** The version before it, when there is one that could be read. */
  previous: Version | undefined
  /** The digests of the bytes that are there. */
  actual: Digests
  /** Its texts, without those whose translation is declared pending. */
  texts: readonly TextView[]
  /** The terms that all policies use alike, besides those that each defines. */
  glossary: Glossary
  /** The moment at which a draft is judged; undefined where nobody asks. */
  now: Date | undefined
  /** What changed in a language; null when there is nothing to compare. */
  diff(locale: Locale): TextDiff | null
  /** What changed, step by step in all languages at once; null when there is nothing to compare. */
  steps(): readonly VersionStep[] | null
  /** Whether an error, of some rules or any, was told already in a line of this stretch. */
  isFaulty(text: TextView, start: number, end: number, rules?: readonly Rule[]): boolean
  report: Report
}
