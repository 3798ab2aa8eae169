import type { VersionDiff } from '../diff/diff-versions.ts'
import { makeDiffer } from '../diff/differ.ts'
import { LOCALES, type Locale, mapLocales } from '../locale.ts'
import type { Glossary } from '../policy/glossary.ts'
import { findPredecessor } from '../policy/life.ts'
import { isPublished, type Policy, type Version } from '../policy/policy.ts'
import { computeDigests } from '../policy/seal.ts'
import { listTexts, selectComparable } from './comparable-texts.ts'
import { type Finding, isError } from './finding.ts'
import type { Problem } from './problem.ts'
import type { Subject, TextSubject } from './rule-input.ts'
import { isIntact } from './rules/seal.ts'
import { getRules, type Scope } from './rules.ts'
import { parseTree, TextView } from './text-view.ts'

/** Compares each version with the one before it; a text that was read for one check is not read for the next. */
export const differ = makeDiffer(parseTree)

/** How a version is judged. */
interface Judging {
  /** Judges the words, too, of a published version that another one has followed. */
  superseded?: boolean
  glossary?: Glossary
}

/** Applies the rules to a version. */
export function checkVersion(
  policy: Policy,
  version: Version,
  { superseded = false, glossary = [] }: Judging = {},
): Finding[] {
  const { file, number, source, texts } = version
  const actual = computeDigests(source, texts)
  const isDraft = file.publishedAt === undefined && file.digests === undefined
  const isSuperseded = policy.versions.some((later) => later.number > number && isPublished(later))
  const scope = isDraft
    ? 'everything'
    : !isIntact(version, actual)
      ? 'bytes'
      : superseded || !isSuperseded
        ? 'everything'
        : 'facts'

  const findings: Finding[] = []
  const report: Subject['report'] = (name, problem) => {
    findings.push(placeProblem(`${policy.id}/${number}/${name}`, problem, isDraft))
  }
  const views = listTexts(version)
  // What differs in everything is told once.
  const comparable = selectComparable(views)
  const previous = findPredecessor(policy.versions, version)
  const isComparable = (locale: Locale) => comparable.some((text) => text.locale === locale)
  // What cannot be compared must not mislead the others either.
  const compared = LOCALES.every(isComparable)
    ? texts
    : mapLocales((locale) => (isComparable(locale) ? texts[locale] : ''))
  let known: VersionDiff | null = null
  const compare = () => {
    if (previous) known ??= differ(previous.texts, compared, version.file.authentic)
    return known
  }
  const diff = (locale: Locale) => (isComparable(locale) ? (compare()?.[locale] ?? null) : null)
  const steps = () => compare()?.steps ?? null
  // Texts first: what is wrong in a text by itself is not told once more of what it makes differ.
  for (const text of views)
    checkText(scope, {
      text,
      previous: previous?.texts[text.locale],
      diff: () => diff(text.locale),
      earlier: (wanted) => {
        const there = policy.versions.find((other) => other.number === wanted)
        return there && new TextView(text.locale, there.texts[text.locale])
      },
      isSealed: !isDraft,
      report: (problem) => report(text.file, problem),
    })
  const isFaulty: Subject['isFaulty'] = (text, start, end, rules) => {
    const [from, to] = [text.locate(start).line, text.locate(Math.max(start, end - 1)).line]
    const file = `${policy.id}/${number}/${text.file}`
    return findings.some(
      (one) =>
        one.file === file &&
        isError(one) &&
        one.line >= from &&
        one.line <= to &&
        (rules?.includes(one.rule) ?? true),
    )
  }
  for (const rule of getRules(scope).version)
    rule({ policy, version, previous, actual, texts: comparable, glossary, diff, steps, isFaulty, report })
  return findings
}

/** Applies the rules to a text of which nothing else is known. */
export function checkLooseText(file: string, text: TextView): Finding[] {
  const findings: Finding[] = []
  checkText('everything', {
    text,
    previous: undefined,
    diff: () => null,
    earlier: () => null,
    isSealed: false,
    report: (problem) => findings.push(placeProblem(file, problem, true)),
  })
  return findings
}

function checkText(scope: Scope, subject: TextSubject): void {
  for (const rule of getRules(scope).text) rule(subject)
}

/** What is published is not edited, whatever is wrong with it. */
function placeProblem(
  file: string,
  { key, values, fix, answer, ...place }: Problem,
  isDraft: boolean,
): Finding {
  return {
    severity: 'error',
    line: 1,
    column: 1,
    ...place,
    file,
    key,
    values,
    ...(isDraft && answer && { answer }),
    ...(isDraft && fix && { fix: fix.map((edit) => ({ file, ...edit })) }),
  }
}
