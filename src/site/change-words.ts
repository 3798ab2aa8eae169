import type { Change, Flag, Op, Side } from '../domain/change.ts'
import type { Markup } from '../domain/fragment.ts'
import type { Locale } from '../domain/locale.ts'
import { numberOf } from './addressed.ts'
import { changeMarkup, type MarkWords } from './change-markup.ts'
import { type Content, joined } from './markup.ts'
import { t } from './strings.ts'

/** The number by which people know a changed clause; a move or a new number shows both. */
export function changeLabel({ before, after }: Change, locale: Locale): string {
  const [old, now] = [before, after].map((side) => side && numberIn(side.path))
  if (old && now && old !== now) return t(locale)('changes.toFrom', { before: old, after: now })
  return now || old || t(locale)('changes.preamble')
}

/** The number of one side, or of the clause above it; the preamble has none. */
export function sideLabel(side: Side | null, locale: Locale): string {
  return (side && numberIn(side.path)) || t(locale)('changes.preamble')
}

/** What happened to a clause, in words: changed, moved, changed and moved … */
export function changeKinds({ kind, moved }: Change, locale: Locale): string[] {
  const say = t(locale)
  return [...(moved ? [say('change.moved')] : []), ...(kind === 'kept' ? [] : [say(`change.${kind}`)])]
}

/** The words that stand inside marks, in a language. */
export function markWords(locale: Locale): MarkWords {
  const say = t(locale)
  return { added: say('mark.added'), removed: say('mark.removed'), end: say('mark.end') }
}

/** The steps of a change as running text in a language. */
export function opsMarkup(ops: readonly Op[], locale: Locale): Markup[] {
  return changeMarkup(ops, markWords(locale))
}

/** The facts flagged in a change, gathered by kind: what each was and what it is. */
export function flagsByKind(
  { flags }: Pick<Change, 'flags'>,
  locale: Locale,
): { kind: Flag['kind']; facts: Content[] }[] {
  const kinds = [...new Set(flags.map((flag) => flag.kind))]
  return kinds.map((kind) => {
    const ofKind = flags.filter((flag) => flag.kind === kind)
    const facts = new Map(ofKind.map((flag) => [`${flag.before}→${flag.after}`, fromTo(flag, locale)]))
    return { kind, facts: joined([...facts.values()], ', ') }
  })
}

/** What something was and what it is, with an arrow in between when it was and is. */
export function fromTo({ before, after }: Pick<Flag, 'before' | 'after'>, locale: Locale): Markup[] {
  return opsMarkup(
    [
      ...(before === null ? [] : [{ kind: 'removed', text: before } as const]),
      ...(before === null || after === null ? [] : [{ kind: 'same', text: ' → ' } as const]),
      ...(after === null ? [] : [{ kind: 'added', text: after } as const]),
    ],
    locale,
  )
}

/** Which clauses a run spans, `2.3–2.5`; null when none of them has a number. */
export function rangeOf(changes: readonly Change[]): string | null {
  const numbers = changes.flatMap(({ after }) => numberOf(after) ?? [])
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}–${last}`
}

/** Unnumbered blocks are named after the clause before them: `8.2¶1` is part of 8.2. */
function numberIn(path: string): string {
  return path.replace(/[§¶].*$/, '')
}
