import { findPrintedNumber } from '../../domain/changes/change-label.ts'
import type { Change, Flag, Op } from '../../domain/diff/change.ts'
import type { Markup } from '../../domain/text/markup.ts'
import type { SiteSay } from '../i18n/say.ts'
import { type Content, joinContent } from '../markup.ts'
import { type MarkWords, renderChange } from './marked-text.ts'

/** The words that stand inside marks, in a language. */
export function getMarkWords(say: SiteSay): MarkWords {
  return { added: say('mark.added'), removed: say('mark.removed'), end: say('mark.end') }
}

/** The steps of a change as running text in a language. */
export function renderOps(ops: readonly Op[], say: SiteSay): Markup[] {
  return renderChange(ops, getMarkWords(say))
}

/** The facts flagged in a change, gathered by kind: what each was and what it is. */
export function groupFlags(
  { flags }: Pick<Change, 'flags'>,
  say: SiteSay,
): { kind: Flag['kind']; facts: Content[] }[] {
  const kinds = [...new Set(flags.map((flag) => flag.kind))]
  return kinds.map((kind) => {
    const ofKind = flags.filter((flag) => flag.kind === kind)
    const facts = new Map(ofKind.map((flag) => [`${flag.before}→${flag.after}`, renderFromTo(flag, say)]))
    return { kind, facts: joinContent([...facts.values()], ', ') }
  })
}

/** What something was and what it is, with an arrow in between when it was and is. */
export function renderFromTo({ before, after }: Pick<Flag, 'before' | 'after'>, say: SiteSay): Markup[] {
  return renderOps(
    [
      ...(before === null ? [] : [{ kind: 'removed', text: before } as const]),
      ...(before === null || after === null ? [] : [{ kind: 'same', text: ' → ' } as const]),
      ...(after === null ? [] : [{ kind: 'added', text: after } as const]),
    ],
    say,
  )
}

/** Which clauses a run spans, `2.3–2.5`; null when none of them has a number. */
export function formatRange(changes: readonly Change[]): string | null {
  const numbers = changes.flatMap(({ after }) => findPrintedNumber(after) ?? [])
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}–${last}`
}
