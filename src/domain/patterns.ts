/**
 * Letters by their ranges: exactly those of Latin and Cyrillic; of other alphabets also what stands among them. V8
 * takes forty times as long to compile `\p{L}`, which has 700 ranges, and patterns are many.
 */
const LETTERS = String.raw`A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽΆΈ-ϵϷ-ҁҊ-ԯԱ-\u1fff\u2c00-\u2dff々〇ぁ-\ud7ff\uf900-\ufdff\uff21-\uff3a\uff41-\uff5a\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`
const FIGURES = String.raw`0-9²³¹¼-¾\u2070-\u2079\u2150-\u2189\u2460-\u249b\uff10-\uff19`

/** Compiles a pattern in which `\p{L}` and `\p{N}` stand for letters and figures; it needs the flag `u`. */
export function compilePattern(source: string, flags: string): RegExp {
  let inClass = false
  const cheap = source.replace(/\\[pP]\{[LN]\}|\\.|[[\]]/gsu, (part) => {
    if (part === '[' || part === ']') inClass = part === '['
    const ranges = part.endsWith('{L}') ? LETTERS : part.endsWith('{N}') ? FIGURES : null
    if (ranges === null || (inClass && part[1] === 'P')) return part
    return inClass ? ranges : `[${part[1] === 'P' ? '^' : ''}${ranges}]`
  })
  return new RegExp(cheap, flags)
}

/** All that a pattern with the flag `g` finds; `matchAll` copies the pattern for every text. */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
