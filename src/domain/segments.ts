/** What a sign is where a text is cut into words; what is not listed has rules of its own. */
const [LETTER, FIGURE, SIGN, SPACE] = [1, 2, 3, 4]
/** Signs that join what stands on both sides of them: letters, as in "don't", figures, as in `1,000`, or either. */
const [JOINS_LETTERS, JOINS_FIGURES, JOINS] = [5, 6, 7]
const SIGNS = '!"#$%&()*+-/<=>?@[\\]^`{|}~“”„«»–—‑…№§€₸₽£•\t\n\u00a0°±×÷'

const KINDS = new Uint8Array(0x2200)
for (const [from, to] of ['AZ', 'az', 'ÀÖ', 'Øö', 'øɏ', 'Ѐҁ', 'Ҋԯ'])
  KINDS.fill(LETTER, (from as string).charCodeAt(0), (to as string).charCodeAt(0) + 1)
for (const [signs, kind] of [
  ['0123456789', FIGURE],
  [SIGNS, SIGN],
  [' ', SPACE],
  [':·', JOINS_LETTERS],
  [',;', JOINS_FIGURES],
  [".'’‘", JOINS],
] as const)
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Where the segments of a text end, as `Intl.Segmenter` cuts it into words. Most texts are of letters, figures and
 * signs whose rules are simple, and those are cut here, ten times faster.
 */
export function findSegmentEnds(text: string, locale: string): number[] {
  const ends: number[] = []
  let [before, last] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0
    if (kind === 0) return askSegmenter(text, locale)
    if (isJoiner(last, kind) && before === kind) ends.pop()
    else if (at > 0 && !isOne(last, kind)) ends.push(at)
    before = last
    last = kind
  }
  if (text !== '') ends.push(text.length)
  return ends
}

/** Letters and figures in any order are one word, and so are spaces. */
function isOne(last: number, kind: number): boolean {
  return (last <= FIGURE && kind <= FIGURE) || (last === SPACE && kind === SPACE)
}

function isJoiner(sign: number, kind: number): boolean {
  if (kind === LETTER) return sign === JOINS || sign === JOINS_LETTERS
  return kind === FIGURE && (sign === JOINS || sign === JOINS_FIGURES)
}

function askSegmenter(text: string, locale: string): number[] {
  // Making one costs more than using it.
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)
}
