import type { Parse } from '../text/markdown.ts'
import { parseTree } from '../text/outline.ts'
import type { TextDiff } from './change.ts'
import { diffBlocks, parseDiffBlocks } from './diff-blocks.ts'

export type { Change, Flag, Note, Op, Side, StaleReference, TextDiff } from './change.ts'

/**
 * Compares two markdown texts clause by clause, words as units. Nothing is lost: in every change the
 * same and removed ops are the old slice, the same and added ops the new one, and slices tile both texts.
 * The same input always gives the same output; there is no limit of time, only of size, told in `caps`.
 *
 * @param locale language of both texts, for `Intl.Segmenter`
 * @example
 * const { changes } = diffTexts('1.1. Kept for 30 days.\n', '1.1. Kept for 60 days.\n', 'en')
 * changes[0].ops.map(({ kind, text }) => [kind, text])
 * // [['same', '1.1. '], ['same', 'Kept for '], ['removed', '30'], ['added', '60'], ['same', ' days.\n']]
 * changes[0].flags // [{ kind: 'period', before: '30 days', after: '60 days' }]
 * changes[0].before // { start: 0, end: 23, path: '1.1', number: '1.1', label: '1.1.' … }: offsets are UTF-16 indices
 */
export function diffTexts(before: string, after: string, locale: string, parse?: Parse): TextDiff {
  // Of small texts, one step after the other for both takes less time than one text after the other.
  const trees = new Map([before, after].map((text) => [text, parseTree(text, parse)] as const))
  const read = (text: string) => parseDiffBlocks(text, locale, () => trees.get(text) as ReturnType<Parse>)
  return diffBlocks([{ locale, before: read(before), after: read(after) }]).diffs[0] as TextDiff
}
