import type { TextDiff } from './change.ts'

/**
 * Proves that a diff lost nothing: slices tile both texts, same and removed ops are the old slice, same
 * and added ops the new one. Throws when it is not so, which would be a mistake in the diff itself.
 */
export function assertExact(diff: TextDiff, before: string, after: string): void {
  for (const [side, source, other] of [
    ['before', before, 'added'],
    ['after', after, 'removed'],
  ] as const) {
    const slices = diff.changes
      .flatMap((change) => {
        const place = change[side]
        if (!place) return []
        const text = change.ops.filter((op) => op.kind !== other).map((op) => op.text)
        return [{ ...place, text: text.join('') }]
      })
      .sort((a, b) => a.start - b.start)
    let end = 0
    for (const slice of slices) {
      if (slice.start !== end || slice.text !== source.slice(slice.start, slice.end))
        throw new Error(
          `The diff does not give back the text (${side}) at clause ${slice.path}, offset ${end}.`,
        )
      end = slice.end
    }
    if (end !== source.length)
      throw new Error(`The diff leaves out the end of the text (${side}) from offset ${end}.`)
  }
}
