/** What the Unicode rules for words need to know of a character; of most characters nothing is known here. */
const UNKNOWN = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3
/** Never part of anything else. */
const ALONE = 4
/** Joins two letters, or two digits: `т.б`, `User's`, `3.5`. */
const STOP = 5
/** Joins two digits. */
const COMMA = 6
/** Between two letters or two digits, locales and versions of Unicode differ; elsewhere it stands alone. */
const COLON = 7

const KINDS = new Uint8Array(0x2200)
const put = (characters: string, kind: number) => {
  for (let n = 0; n < characters.length; n++) KINDS[characters.charCodeAt(n)] = kind
}
const putRange = (from: number, to: number, kind: number) => KINDS.fill(kind, from, to + 1)
putRange(0x41, 0x5a, LETTER)
putRange(0x61, 0x7a, LETTER)
// Latin letters with their signs, without the signs of times and division.
putRange(0xc0, 0xd6, LETTER)
putRange(0xd8, 0xf6, LETTER)
putRange(0xf8, 0x24f, LETTER)
// Cyrillic without its combining marks.
putRange(0x400, 0x481, LETTER)
putRange(0x48a, 0x52f, LETTER)
putRange(0x30, 0x39, DIGIT)
put(' ', SPACE)
put('\n\t!"#$%&()*+-/<=>?@[\\]^`{|}~\u00a0§«»–—“”„№₸₽€', ALONE)
put(".'’", STOP)
put(',', COMMA)
put(':;', COLON)

/** A question has its price; one about a few words costs little more than one about a letter. */
const LEAST_ASKED = 48

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Where the segments of a text end, as `Intl.Segmenter` cuts it into words. Plain words, which are nearly
 * all there are, are found without asking it: Unicode's rules (UAX 29) leave no doubt about them in any language.
 */
export function findSegmentEnds(text: string, locale: string): number[] {
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const end = findPlainEnd(text, at)
    if (end === 0) at = pushSegments(text, at, locale, ends)
    else {
      ends.push(end)
      at = end
    }
  }
  return ends
}

/** Where the segment ends that begins here; 0 when that depends on more than is known here. */
function findPlainEnd(text: string, at: number): number {
  let kind = getKind(text, at)
  let end = at + 1
  if (kind === UNKNOWN) return 0
  let next = getKind(text, end)
  if (kind === LETTER || kind === DIGIT) {
    for (; next !== SPACE && next !== ALONE; next = getKind(text, end)) {
      if (next === UNKNOWN) return 0
      if (next === LETTER || next === DIGIT) {
        kind = next
        end++
        continue
      }
      const following = getKind(text, end + 1)
      if (following === UNKNOWN || (next === COLON && following === kind)) return 0
      if (following !== kind || (next === COMMA && kind === LETTER)) return end
      end += 2
    }
    return end
  }
  if (kind === SPACE) while (next === SPACE) next = getKind(text, ++end)
  return next === UNKNOWN ? 0 : end
}

/** Asks the segmenter about a stretch up to a space behind something plain, where every segment ends; returns its end. */
function pushSegments(text: string, from: number, locale: string, ends: number[]): number {
  let to = from + LEAST_ASKED
  while (to < text.length && !(getKind(text, to) === SPACE && isPlain(getKind(text, to - 1)))) to++
  for (const { index, segment } of getSegmenter(locale).segment(text.slice(from, to)))
    ends.push(from + index + segment.length)
  return Math.min(to, text.length)
}

function isPlain(kind: number): boolean {
  return kind !== UNKNOWN && kind !== SPACE
}

/** Beyond the end nothing joins, as if something stood there alone. */
function getKind(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? UNKNOWN) : ALONE
}

function getSegmenter(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  return segmenter
}
