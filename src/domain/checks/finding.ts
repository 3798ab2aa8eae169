import type { ValueArguments, Values } from '../message.ts'
import type { Exception } from '../policy/exception.ts'
import type { DomainSay } from '../say.ts'
import type { FindingKey, FindingMessages } from './messages.ts'
import type { Rule } from './rule.ts'

/** A change of one file that fixes a finding; offsets are UTF-16 indices into the file as it was read. */
export interface Edit {
  /** Path below the policies folder. */
  file: string
  start: number
  end: number
  /** What stands there afterwards. */
  text: string
}

/** One problem found in a library: where it is, which rule it breaks, what to do. */
export interface Finding {
  /** Stable name of the rule, such as `numbering`. */
  rule: Rule
  /** An error keeps a version from being published; a note asks a person to look. */
  severity: 'error' | 'note'
  /** Path below the policies folder, with forward slashes. */
  file: string
  /** 1-based; 1 when the problem concerns the whole file. */
  line: number
  /** 1-based, counted in UTF-16 units as editors and GitHub do. */
  column: number
  /** The column behind the last character, when a part of one line is meant. */
  endColumn?: number
  /** What is wrong and what to do about it, by the key of both in the catalogues. */
  key: FindingKey
  /** What is put into them: the value found, and what was expected. */
  values: Values
  /** What an editor writes under `exceptions`, with a reason, where the difference is meant; only in drafts. */
  answer?: Answer
  /** Edits that fix it without a person's judgement; only in drafts. */
  fix?: readonly Edit[]
}

/** An exception that lacks its reason. */
export type Answer = Pick<Exception, 'clause' | 'rule' | 'wording'>

/** Where a finding is and which rule it breaks, besides what is said of it. */
export type FindingPlace = Omit<Finding, 'key' | 'values' | 'answer' | 'fix'>

/** A finding in the words of one language. */
export interface SaidFinding {
  /** What is wrong. */
  message: string
  /** What to do about it. */
  advice: string
}

/** Creates a finding; a value that its message takes and that is missing does not compile. */
export function createFinding<Key extends FindingKey>(
  key: Key,
  place: FindingPlace,
  ...[values = {}]: ValueArguments<FindingMessages[Key]>
): Finding {
  return { ...place, key, values }
}

/** Tells whether a finding keeps a version from being published. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

/** Sorts findings by file, line and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
}

/** Says in one language what is wrong and what to do. */
export function sayFinding(
  { key, values, answer }: Pick<Finding, 'key' | 'values' | 'answer'>,
  say: DomainSay,
): SaidFinding {
  const advice = say(`findings.${key}.advice`, values)
  return {
    message: say(`findings.${key}.message`, values),
    advice: answer ? `${advice} ${say('findings.parts.answer')}` : advice,
  }
}

/** A finding in one language, as lines for a terminal: place and rule, what is wrong, what to do. */
export function formatFinding(finding: Finding, say: DomainSay): string {
  const { rule, file, line, column } = finding
  const { message, advice } = sayFinding(finding, say)
  return `${file}:${line}:${column}  ${rule}\n  ${message}\n  → ${advice}`
}
