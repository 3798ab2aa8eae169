import { unitePatterns } from '../language/linguistics-of.ts'
import { uniteNames } from '../language/reference-names.ts'
import { isOfOtherDocument } from '../text/mention.ts'
import type { Op, StaleReference } from './change.ts'
import type { Match } from './rows/language-matches.ts'

/** Printed numbers of clauses that stayed or moved, as pairs and for looking up. */
export interface NumberMap {
  pairs: [before: string, after: string][]
  now: ReadonlyMap<string, string>
}

/** A number that names a clause, with what says so around it: `8.2-тармақ`, `пункте 8.2`, `clause 8.2`, `ст. 8`. */
const NUMBER = String.raw`\d+(?:\.\d+)*`
const SUFFIX = String.raw`(?:${uniteNames('number-first', ({ parts }) => parts)})\p{L}*`
const SHORT = String.raw`(?:${unitePatterns(({ references }) => references.short.any)})\.\s?`
const NAME = String.raw`(?:${uniteNames('name-first', ({ parts }) => parts)})\p{L}*`

const WITH_SUFFIX = new RegExp(`^(${NUMBER})[-‑]${SUFFIX}$`, 'iu')
const SHORTENED = new RegExp(`^${SHORT}(${NUMBER})$`, 'iu')
const BARE = new RegExp(`^${NUMBER}$`)
const NAMED = new RegExp(String.raw`${NAME}\s*$`, 'iu')
const ANY = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:(${NUMBER})[-‑]${SUFFIX}|${SHORT}(${NUMBER})|${NAME}\s+(${NUMBER}))(?![\d]|\.\d)`,
  'giu',
)

/** Collects what became of printed numbers; of two clauses with one number the first counts. */
export function buildNumberMap(matches: readonly Match[]): NumberMap {
  const pairs = matches.flatMap(({ before, after }): [string, string][] => {
    const [old, now] = [before?.block.number, after?.block.number]
    return old != null && now != null ? [[old, now]] : []
  })
  return { pairs, now: new Map(pairs.toReversed()) }
}

/** Makes references that follow a renumbered clause quiet: they say what they said before. */
export function markRenumberedReferences(ops: Op[], numbers: NumberMap): Op[] {
  let text = ''
  return ops.map((op, index) => {
    const other = ops[op.kind === 'removed' ? index + 1 : index - 1]
    const [old, now] = op.kind === 'removed' ? [op, other] : [other, op]
    const before = text
    if (op.kind === 'same') text = op.text
    if (
      op.note ||
      op.kind === 'same' ||
      old?.kind !== 'removed' ||
      now?.kind !== 'added' ||
      now.note ||
      old.note
    )
      return op
    const from = parseReference(old.text, before)
    const to = from === null ? null : parseReference(now.text, before)
    if (from === null || to === null || from === to || numbers.now.get(from) !== to) return op
    const behind = ops[op.kind === 'removed' ? index + 2 : index + 1]
    return isOfOtherDocument(before, behind?.kind === 'same' ? behind.text : '')
      ? op
      : { ...op, note: 'reference' }
  })
}

/** Finds references that still name the number under which a clause used to stand. */
export function findStaleReferences(matches: readonly Match[], numbers: NumberMap): StaleReference[] {
  if (numbers.pairs.every(([before, after]) => before === after)) return []
  return matches.flatMap(({ before, after }) => {
    if (!before || !after) return []
    return [...after.key.matchAll(ANY)].flatMap((match): StaleReference[] => {
      const number = match[1] ?? match[2] ?? match[3] ?? ''
      const now = numbers.now.get(number)
      // One that the new text brought along was written with the new numbers in view.
      if (now === undefined || now === number || !before.key.includes(match[0])) return []
      return [{ path: after.block.path, number, now }]
    })
  })
}

/** The clause number that a token names, given the text before it; null when it names none. */
function parseReference(token: string, before: string): string | null {
  // Most words hold no digit; they are passed over before any pattern is tried.
  if (!/\d/.test(token)) return null
  const whole = WITH_SUFFIX.exec(token.trim()) ?? SHORTENED.exec(token.trim())
  if (whole) return whole[1] ?? null
  return BARE.test(token.trim()) && NAMED.test(before) ? token.trim() : null
}
