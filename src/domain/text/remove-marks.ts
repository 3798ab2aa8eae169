/** The words of a text without its marks; a stretch of them is found again where it stands in the text. */
export interface Unmarked {
  words: string
  locate: <T extends Stretch>(stretch: T) => T
}

interface Stretch {
  start: number
  end: number
}

/** The signs of emphasis and of code, and all of a link but what it reads; `2*3` and `snake_case` have no such sign. */
const MARKS = [
  String.raw`(?<!\*)(?!(?<=\d\\?)\\?\*+\d)(?!(?<=\s|^)\*+(?:\s|$))(?:\\?\*)+`,
  '(?<!\\\\)`+',
  String.raw`(?<![\p{L}\p{N}_\\])_+(?=\S)|(?<![\s\\_])_+(?![\p{L}\p{N}_])`,
  String.raw`\[(?=[^[\]\n]*\]\([^()\n]*\))`,
  String.raw`(?<=\[[^[\]\n]*)\]\([^()\n]*\)`,
].join('|')
const MARK = new RegExp(MARKS, 'gmu')

/** Takes the marks off a text, so that `**10** days` reads as `10 days`. */
export function removeMarks(text: string): Unmarked {
  const removed = /[*_`]|\]\(/.test(text) ? [...text.matchAll(MARK)] : []
  if (removed.length === 0) return { words: text, locate: (stretch) => stretch }
  let [words, read] = ['', 0]
  const places: number[] = []
  const keep = (to: number) => {
    for (let at = read; at < to; at++) places.push(at)
    words += text.slice(read, to)
  }
  for (const { 0: mark, index } of removed) {
    keep(index)
    read = index + mark.length
  }
  keep(text.length)
  const locate = <T extends Stretch>(stretch: T): T => ({
    ...stretch,
    start: places[stretch.start] ?? text.length,
    end: (places[stretch.end - 1] ?? text.length - 1) + 1,
  })
  return { words, locate }
}
