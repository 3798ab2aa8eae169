import type { TextDiff } from '../../diff/change.ts'
import { unitePatterns } from '../../language/linguistics-of.ts'
import { findMentions, type Mention, skipToOwner } from '../../text/mention.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'
import { TextView } from '../text-view.ts'

/** A reference names a clause that exists, and the one that it meant before clauses were renumbered. */
export function checkReferences(subject: TextSubject): void {
  const { text, earlier, report } = subject
  const mentions = findMentions(text.source)
  if (mentions.length === 0) return
  const here = countNumbers(text)
  const diff = isSettled(subject, mentions) ? null : subject.diff()
  const moved = diff ? findStaleMentions(diff, mentions) : new Map<Mention, string>()
  const gone = diff ? findGoneMentions(subject, diff, mentions) : new Set<Mention>()

  for (const mention of mentions) {
    const { number, version, start, end } = mention
    const place: ProblemPlace = { rule: 'references', ...text.locate(start, end) }
    const now = moved.get(mention)
    if (version !== null) {
      const there = earlier(version)
      if (there === undefined) report(createProblem('references.noVersion', place, { number, version }))
      else if (there && !countNumbers(there).has(number))
        report(createProblem('references.notThere', place, { number, version }))
    } else if (now !== undefined) {
      // Where the old number names nothing any more, there is only one thing that can have been meant.
      const withFix = here.has(number) ? place : { ...place, fix: [{ start, end, text: now }] }
      report(createProblem('references.stale', withFix, { number, now }))
    } else if (gone.has(mention))
      report(createProblem('references.gone', { ...place, severity: 'note' }, { number }))
    else if (!here.has(number)) {
      if (!isForeign(text.source, mention)) report(createProblem('references.broken', place, { number }))
    } else if ((here.get(number) ?? 0) > 1) report(createProblem('references.ambiguous', place, { number }))
  }
}

/** Whether every clause that is named stands as it stood, under the number it had: then nothing is stale. */
function isSettled({ text, previous }: TextSubject, mentions: readonly Mention[]): boolean {
  if (previous === undefined) return true
  const before = new TextView(text.locale, previous)
  const bodies = (view: TextView, number: string) =>
    view.clauses.flatMap((clause) => (clause.number === number ? view.getBody(clause).trim() : [])).join('\n')
  return mentions.every(
    ({ number, version }) => version !== null || bodies(before, number) === bodies(text, number),
  )
}

/** How many clauses bear each number. */
function countNumbers(text: TextView): Map<string, number> {
  const found = new Map<string, number>()
  for (const { number } of text.clauses) if (number !== null) found.set(number, (found.get(number) ?? 0) + 1)
  return found
}

/** References that still name the number under which their clause used to stand, with the number it bears now. */
function findStaleMentions(diff: TextDiff, mentions: readonly Mention[]): Map<Mention, string> {
  const found = new Map<Mention, string>()
  for (const { path, number, now } of diff.references) {
    const place = diff.changes.find((change) => change.after?.path === path)?.after
    for (const mention of mentions)
      if (place && mention.version === null && mention.number === number)
        if (mention.start >= place.start && mention.end <= place.end) found.set(mention, now)
  }
  return found
}

/** References that stayed although the clause they named is gone and another one bears its number. */
function findGoneMentions(
  { text, previous }: TextSubject,
  diff: TextDiff,
  mentions: readonly Mention[],
): Set<Mention> {
  const removed = new Set(
    diff.changes.flatMap(({ kind, before }) =>
      kind === 'removed' || kind === 'rewritten' ? (before?.number ?? []) : [],
    ),
  )
  for (const { kind, before } of diff.changes)
    if (kind === 'kept' || kind === 'reworded') removed.delete(before?.number ?? '')
  const here = countNumbers(text)
  return new Set(
    mentions.filter(({ number, version, start }) => {
      if (version !== null || !removed.has(number) || !here.has(number)) return false
      const host = diff.changes.find(({ after }) => after && after.start <= start && start < after.end)
      const { before } = host ?? {}
      const old = before ? findMentions((previous ?? '').slice(before.start, before.end)) : []
      return old.some((mention) => mention.version === null && mention.number === number)
    }),
  )
}

const AFTER = new RegExp(
  String.raw`^\s(?:${unitePatterns(({ references }) => references.owner.leadingTo)})?(\p{Lu}\p{L}+)`,
  'u',
)
const BEFORE = new RegExp(
  String.raw`(\p{Lu}\p{L}+(?:${unitePatterns(({ references }) => references.owner.endings)}))»?\s$`,
  'u',
)
const DEFINED = /[«"“](\p{Lu}\p{L}*)/gu
/** So many letters tell a word in any of its cases. */
const STEM = 4

/** A clause of another document: its name stands beside the number, and is none of this text's own words. */
export function isForeign(source: string, { start, end }: Pick<Mention, 'start' | 'end'>): boolean {
  const name =
    AFTER.exec(skipToOwner(source.slice(end, end + 60)))?.[1] ?? BEFORE.exec(source.slice(0, start))?.[1]
  if (!name) return false
  const stem = (word: string) => word.slice(0, STEM).toLowerCase()
  const title = source.slice(0, source.indexOf('\n')).split(/\P{L}+/u)
  const own = [...source.matchAll(DEFINED)].map(([, word = '']) => word)
  return ![...title, ...own].some((word) => stem(word) === stem(name))
}
