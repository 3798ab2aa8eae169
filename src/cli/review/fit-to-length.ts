/** Takes as many blocks as fit into a number of characters, whole and in their order; tells how many are left out. */
export function fitBlocks(
  blocks: readonly string[],
  room: number,
  between = 0,
): { shown: string[]; left: number } {
  let used = 0
  const end = blocks.findIndex((block) => {
    used += block.length + between
    return used > room
  })
  const shown = end < 0 ? [...blocks] : blocks.slice(0, end)
  return { shown, left: blocks.length - shown.length }
}

/**
 * Shares room among lists so that none starves: each gets an equal part, and what a short one does not need goes to
 * the longer ones.
 */
export function shareRoom(sizes: readonly number[], room: number): number[] {
  const given = new Array<number>(sizes.length).fill(0)
  const bySize = sizes.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size)
  let left = Math.max(0, room)
  for (const [place, { size, index }] of bySize.entries()) {
    const part = Math.min(size, Math.floor(left / (bySize.length - place)))
    given[index] = part
    left -= part
  }
  return given
}
