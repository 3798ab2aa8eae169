import type { VersionDiff } from '../diff/diff-versions.ts'
import { makeDiffer } from '../diff/differ.ts'
import { LOCALES, type Locale, mapLocales } from '../locale.ts'
import type { Glossary } from '../policy/glossary.ts'
import { findPredecessor } from '../policy/life.ts'
import { isSealed, type Policy, type Version } from '../policy/policy.ts'
import { computeDigests } from '../policy/seal.ts'
import { findUnbounded } from '../text/bounds.ts'
import { listTexts, selectComparable } from './comparable-texts.ts'
import { type Finding, isError } from './finding.ts'
import { type Kept, listKept, listKeptChunks } from './kept.ts'
import type { Problem } from './problem.ts'
import type { Subject, TextSubject } from './rule-input.ts'
import { checkBounds } from './rules/bounds.ts'
import { isIntact } from './rules/published/seal.ts'
import { getRules, type Scope } from './rules.ts'
import { selectSafeEdits } from './safe-fix.ts'
import { settleCauses } from './settle-causes.ts'
import { parseTree, TextView } from './text-view.ts'

/** Compares each version with the one before it; a text that was read for one check is not read for the next. */
export const differ = makeDiffer(parseTree)

/** What is an error of a published version whose bytes hold. */
const OF_HISTORY = new Set<Problem['key']>(['dates.draftBefore'])

/** How a version is judged. */
interface Judging {
  /** Judges the words of a published version, too; what is found there is told and keeps nothing from going on. */
  published?: boolean
  /** Judges a version as it is about to be published, although it bears its seal already. */
  publishing?: boolean
  glossary?: Glossary
  /** Judges a draft as if it were published then. */
  now?: Date
}

/** Applies the rules to a version. */
export function checkVersion(
  policy: Policy,
  version: Version,
  { published = false, publishing = false, glossary = [], now }: Judging = {},
): Finding[] {
  const { number, source, texts } = version
  const actual = computeDigests(source, texts)
  const isDraft = !isSealed(version)
  const isHeld = !isDraft && isIntact(version, actual)
  const scope = isDraft || (isHeld && (published || publishing)) ? 'everything' : isHeld ? 'seal' : 'bytes'

  const findings: Finding[] = []
  const report: Subject['report'] = (name, problem) => {
    const list =
      name === 'version.yaml'
        ? () => listKeptChunks(source)
        : () => listKept(texts[name.slice(0, 2) as Locale])
    const placed = placeProblem(`${policy.id}/${number}/${name}`, problem, isDraft, list)
    // What was published is judged by its bytes: nobody can mend its words.
    const isIdle = isHeld && !publishing && !OF_HISTORY.has(problem.key)
    findings.push(isIdle ? { ...placed, severity: 'note' } : placed)
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
  const isBounded = previous && LOCALES.every((locale) => !findUnbounded(previous.texts[locale]))
  let known: VersionDiff | null = null
  const compare = () => {
    if (previous && isBounded) known ??= differ(previous.texts, compared, version.file.authentic)
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
    rule({
      policy,
      version,
      previous,
      actual,
      texts: comparable,
      glossary,
      now,
      diff,
      steps,
      isFaulty,
      report,
    })
  return settleCauses(findings)
}

/**
 * Applies the rules to a text of which nothing else is known.
 *
 * @param isDraft whether its version is not published yet, so that it can be edited
 */
export function checkLooseText(file: string, text: TextView, isDraft: boolean): Finding[] {
  const findings: Finding[] = []
  checkText('everything', {
    text,
    previous: undefined,
    diff: () => null,
    earlier: () => null,
    isSealed: !isDraft,
    report: (problem) => findings.push(placeProblem(file, problem, isDraft, () => listKept(text.source))),
  })
  return findings
}

function checkText(scope: Scope, subject: TextSubject): void {
  const { text: rules } = getRules(scope)
  if (rules.length === 0 || !checkBounds(subject)) return
  for (const rule of rules) rule(subject)
}

/** What is published is not edited, whatever is wrong with it. */
function placeProblem(
  file: string,
  { key, values, fix: edits, answer, ...place }: Problem,
  isDraft: boolean,
  list: () => readonly Kept[],
): Finding {
  const fix = isDraft ? selectSafeEdits({ key, rule: place.rule, fix: edits }, list) : undefined
  return {
    severity: 'error',
    line: 1,
    column: 1,
    ...place,
    file,
    key,
    values,
    ...(isDraft && answer && { answer }),
    ...(fix && { fix: fix.map((edit) => ({ file, ...edit })) }),
  }
}
