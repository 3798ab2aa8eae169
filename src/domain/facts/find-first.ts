/** The index of the first of some things in their order that is far enough; their count where none is. */
export function findFirst<T>(things: readonly T[], isFar: (thing: T) => boolean): number {
  let [from, to] = [0, things.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isFar(things[middle] as T)) to = middle
    else from = middle + 1
  }
  return from
}
