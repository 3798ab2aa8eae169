import { type Alignable, align, type Pair } from './align.ts'
import { type Block, blocksOf } from './block.ts'
import type { Change, Op, Side, TextDiff } from './change.ts'
import { flagsOf } from './flags.ts'
import { movedPairs } from './moved.ts'
import { opsBetween, opsOnly, type Tokens, tokensOf } from './ops.ts'
import { isWord } from './words.ts'

export type { Change, Flag, Note, Op, Side, TextDiff } from './change.ts'

interface Leaf extends Alignable {
  block: Block
  tokens: Tokens
}

/**
 * Compares two markdown texts clause by clause, words as units. Nothing is lost: in every change the
 * same and removed ops are the old slice, the same and added ops the new one, and slices tile both texts.
 *
 * @param locale language of both texts, for `Intl.Segmenter`
 */
export function diffTexts(before: string, after: string, locale: string): TextDiff {
  const [old, now] = [leavesOf(before, locale), leavesOf(after, locale)]
  const caps: string[] = []
  const pairs = align(old, now, caps)
  const moved = movedPairs(pairs, (pair) => now[pair[1]]?.size ?? 0)
  const changes = inOrder(pairs, old.length, now.length).map(([i, j]) => {
    const [b, a] = [old[i], now[j]]
    return changeOf(b ?? null, a ?? null, moved.has(j) && b !== undefined)
  })
  const numbers = changes.flatMap(({ before: b, after: a }): [string, string][] =>
    b?.number != null && a?.number != null ? [[b.number, a.number]] : [],
  )
  return { changes, numbers, caps }
}

function leavesOf(source: string, locale: string): Leaf[] {
  return blocksOf(source).map((block) => {
    const tokens = tokensOf(block, locale)
    const words = tokens.list.map((token) => token.text).filter(isWord)
    const bag = new Map<string, number>()
    for (const word of words) {
      // Kazakh and Russian change endings, not stems: the beginning of a word is enough to know it.
      const stem = word.slice(0, 6).toLowerCase()
      bag.set(stem, (bag.get(stem) ?? 0) + 1)
    }
    const key = tokens.list.map((token) => token.text).join(' ')
    return {
      block,
      tokens,
      bag,
      key:
        key ||
        block.pieces
          .map((piece) => piece.text)
          .join('')
          .trim(),
      size: words.length,
    }
  })
}

/** Puts pairs into the order of the new text, and removed blocks after the old neighbour they followed. */
function inOrder(pairs: readonly Pair[], old: number, now: number): Pair[] {
  const byAfter = new Map(pairs.map(([i, j]) => [j, i]))
  const paired = new Set(pairs.map(([i]) => i))
  const followers = new Map<number, number[]>()
  let anchor = -1
  for (let i = 0; i < old; i++) {
    if (paired.has(i)) anchor = i
    else followers.set(anchor, [...(followers.get(anchor) ?? []), i])
  }
  const removed = (i: number) => (followers.get(i) ?? []).map((n) => [n, -1] satisfies Pair as Pair)
  const order = removed(-1)
  for (let j = 0; j < now; j++) {
    const i = byAfter.get(j) ?? -1
    order.push([i, j])
    if (i >= 0) order.push(...removed(i))
  }
  return order
}

function changeOf(before: Leaf | null, after: Leaf | null, moved: boolean): Change {
  const ops = opsOf(before, after)
  const renumbered = before !== null && after !== null && before.block.number !== after.block.number
  const kind = kindOf(before, after, ops)
  const flags = kind === 'kept' ? [] : flagsOf(ops)
  return {
    kind,
    moved,
    renumbered,
    before: sideOf(before),
    after: sideOf(after),
    ops,
    flags,
  }
}

function opsOf(before: Leaf | null, after: Leaf | null): Op[] {
  if (before && after) return opsBetween(before.tokens, after.tokens)
  if (before) return opsOnly('removed', before.tokens)
  return after ? opsOnly('added', after.tokens) : []
}

function kindOf(before: Leaf | null, after: Leaf | null, ops: readonly Op[]): Change['kind'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  const wording = ops.filter((op) => !op.note && op.text.trim() !== '')
  if (wording.every((op) => op.kind === 'same')) return 'kept'
  return wording.some((op) => op.kind === 'same' && isWord(op.text)) ? 'reworded' : 'rewritten'
}

function sideOf(leaf: Leaf | null): Side | null {
  if (!leaf) return null
  const { start, end, number, path } = leaf.block
  return { start, end, number, path }
}
