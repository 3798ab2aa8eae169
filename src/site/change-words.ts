import type { Change, Flag, Op } from '../domain/change.ts'
import type { Locale } from '../domain/locale.ts'
import { changeHtml } from './change-html.ts'
import { t } from './strings.ts'

/** The number by which people know a changed clause; a move or a new number shows both. */
export function changeLabel({ before, after }: Change, locale: Locale): string {
  const [old, now] = [before, after].map((side) => side && numberIn(side.path))
  if (old && now && old !== now) return t(locale)('changes.toFrom', { before: old, after: now })
  return now || old || t(locale)('changes.preamble')
}

/** What happened to a clause, in words: changed, moved, changed and moved … */
export function changeKinds({ kind, moved }: Change, locale: Locale): string[] {
  const say = t(locale)
  return [...(moved ? [say('change.moved')] : []), ...(kind === 'kept' ? [] : [say(`change.${kind}`)])]
}

/** The steps of a change as HTML in a language. */
export function opsHtml(ops: readonly Op[], locale: Locale): string {
  const say = t(locale)
  return changeHtml(ops, { added: say('mark.added'), removed: say('mark.removed'), end: say('mark.end') })
}

/** The facts flagged in a change, gathered by kind; each as HTML, what it was and what it is. */
export function flagsByKind({ flags }: Change, locale: Locale): { kind: Flag['kind']; facts: string[] }[] {
  const kinds = [...new Set(flags.map((flag) => flag.kind))]
  return kinds.map((kind) => {
    const facts = flags.filter((flag) => flag.kind === kind).map((flag) => flagHtml(flag, locale))
    return { kind, facts: [...new Set(facts)] }
  })
}

function flagHtml({ before, after }: Flag, locale: Locale): string {
  const ops: Op[] = [
    ...(before === null ? [] : [{ kind: 'removed', text: before } as const]),
    ...(before === null || after === null ? [] : [{ kind: 'same', text: ' → ' } as const]),
    ...(after === null ? [] : [{ kind: 'added', text: after } as const]),
  ]
  return opsHtml(ops, locale)
}

/** Which clauses a run spans, `2.3–2.5`; null when none of them has a number. */
export function rangeOf(changes: readonly Change[]): string | null {
  const numbers = changes.flatMap(({ after }) => (after?.number == null ? [] : [after.number]))
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}–${last}`
}

/** Unnumbered blocks are named after the clause before them: `8.2¶1` is part of 8.2. */
function numberIn(path: string): string {
  return path.replace(/[§¶].*$/, '')
}
