/** Letters that look alike, Cyrillic and Latin; of two forms of one letter the second is the lower case. */
const PAIRS =
  'АA аa ВB ЕE еe КK кk МM НH ОO оo РP рp СC сc ТT УY уy ХX хx ІI іi ӘƏ әə һh ӨƟ өɵ ЁË ёë ЇÏ їï'.split(' ')

const TO_LATIN = new Map(PAIRS.map(([cyrillic = '', latin = '']) => [cyrillic, latin]))
const TO_CYRILLIC = new Map(PAIRS.toReversed().map(([cyrillic = '', latin = '']) => [latin, cyrillic]))

/** Cyrillic letters that look Latin in a small name, and stand in no word of ours for the Latin one (Unicode TS 39). */
const ONLY_IN_NAMES = new Set('ӏԁѕјԛԝѵүьъпгѡҽ')

/** The alphabets that our languages are written in. */
export type Alphabet = 'cyrillic' | 'latin'

/** Tells which of the alphabets a word has letters of. */
export function detectAlphabets(word: string): { cyrillic: boolean; latin: boolean } {
  return { cyrillic: /\p{Script=Cyrillic}/u.test(word), latin: /\p{Script=Latin}/u.test(word) }
}

/** The word that looks the same in one alphabet throughout; null when some letter has no likeness in it. */
export function findLookalike(word: string, alphabet: Alphabet): string | null {
  const [likeness, foreign] =
    alphabet === 'latin' ? [TO_LATIN, /\p{Script=Cyrillic}/u] : [TO_CYRILLIC, /\p{Script=Latin}/u]
  let found = ''
  for (const letter of word) {
    const other = foreign.test(letter) ? likeness.get(letter) : letter
    if (other === undefined) return null
    found += other
  }
  return found
}

/** Whether each Cyrillic letter of a name looks like some Latin one. */
export function isMadeOfLookalikes(name: string): boolean {
  const letters = [...name.toLowerCase()].filter((letter) => /\p{Script=Cyrillic}/u.test(letter))
  return letters.every((letter) => TO_LATIN.has(letter) || ONLY_IN_NAMES.has(letter))
}

/** Letters that do not show, and marks that hide in them. */
const UNSEEN = /\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u3164]|[\ufe00-\ufe0f]/gu

/** Tells whether words look the same, whatever letters they are made of; most begin otherwise, which is soon seen. */
export function lookAlike(one: string, other: string): boolean {
  const isSeen = isPlain(one, 0) && isPlain(one, 1) && isPlain(other, 0) && isPlain(other, 1)
  if (isSeen && showLetter(one[0] ?? '') !== showLetter(other[0] ?? '')) return false
  return computeSkeleton(one) === computeSkeleton(other)
}

/** Whether a place holds a letter or sign that stands for itself, and changes no other; or nothing. */
function isPlain(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  return at >= words.length || (code >= 0x20 && code < 0x7f) || (code >= 0x400 && code <= 0x481)
}

function showLetter(letter: string): string {
  return TO_LATIN.get(letter) ?? letter
}

/** What a reader sees of some words: equal skeletons look the same, whatever letters they are made of (Unicode TS 39). */
export function computeSkeleton(words: string): string {
  let skeleton = ''
  for (const letter of words.replace(UNSEEN, '').normalize('NFKC')) skeleton += showLetter(letter)
  return skeleton
}
