import type { Locale } from '../locale.ts'
import type { Glossary } from '../policy/glossary.ts'
import { isPublished, type Policy } from '../policy/policy.ts'
import { checkLooseText, checkVersion } from './check-version.ts'
import { type Finding, sortFindings } from './finding.ts'
import { TextView } from './text-view.ts'

/** A text whose version could not be read. */
export interface LooseText {
  /** Path below the policies folder. */
  file: string
  locale: Locale
  text: string
  /** Whether its version says that it is published, so that nobody edits it. */
  isSealed?: boolean
}

/** What a check is told besides the policies. */
export interface CheckOptions {
  /** Texts of versions that could not be read: they are checked by themselves. */
  texts?: readonly LooseText[]
  /**
   * Judge the words of published versions, too. They were judged when they were published, and nobody
   * can change them any more; whether their bytes still hold is always asked.
   */
  published?: boolean
  /** Judge only drafts, for whoever asks no more than what is left to do. */
  drafts?: boolean
  /** The moment at which drafts are judged as if they were published then; without it what depends on a moment is not asked. */
  now?: Date
  /** The terms that all policies use alike. */
  glossary?: Glossary
  /** Is told after each version how many of them are done. */
  progress?: (done: number, all: number) => void
}

/** Applies every rule to every version, drafts included, and finds all that is wrong at once. */
export function checkLibrary(policies: readonly Policy[], options: CheckOptions = {}): Finding[] {
  const { texts = [], published = false, drafts = false, glossary = [], now, progress } = options
  const findings: Finding[] = []
  const all = policies
    .flatMap((policy) => policy.versions.map((version) => ({ policy, version })))
    .filter(({ version }) => !drafts || !isPublished(version))
  all.forEach(({ policy, version }, index) => {
    findings.push(...checkVersion(policy, version, { published, glossary, ...(now && { now }) }))
    progress?.(index + 1, all.length)
  })
  for (const { file, locale, text, isSealed = false } of texts)
    findings.push(...checkLooseText(file, new TextView(locale, text), !isSealed))
  return sortFindings(findings)
}
