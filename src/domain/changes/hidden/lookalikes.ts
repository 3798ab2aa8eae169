/** Letters that are composed of two, or invisible, or of the other alphabet. */
export function foldLookalikes(text: string): string {
  const latin = 'aceopxyhikmtbnABCEHIKMOPTXY'
  const cyrillic = 'асеорхуһікмтвпАВСЕНІКМОРТХУ'
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[a-z]/gi, (letter) => cyrillic[latin.indexOf(letter)] ?? letter)
}

/** Words of two lists that differ and look the same, which no mark can explain. */
export function pairLookalikes(
  removed: readonly string[],
  added: readonly string[],
): [before: string, after: string][] {
  const folded = new Map(added.map((word) => [foldLookalikes(word), word]))
  return removed.flatMap((word): [string, string][] => {
    const other = folded.get(foldLookalikes(word))
    return other === undefined || other === word ? [] : [[word, other]]
  })
}
