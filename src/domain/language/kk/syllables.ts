/** Letters that a syllable has exactly one of; `у` is one of them where no vowel stands before it. */
const VOWELS = 'аәеёиоөұүыіэюя'
/** Letters that only change the sound before them. */
const SIGNS = 'ьъ'
/** Words of two roots, by where the second begins: each root is parted by itself. */
const SECOND_ROOTS = ['аралық', 'орын', 'өнер']
const FIRST_ROOTS = /^(?:кәсіп|халық|ұлт|мемлекет|қала|қол|тұрғын)$/u

/** Where a Kazakh word is parted into its syllables, as offsets; the word is in small letters. */
export function findSyllables(letters: string): number[] {
  const second = findSecondRoot(letters)
  if (second === null) return findWithin(letters)
  const tail = findWithin(letters.slice(second)).map((at) => at + second)
  return [...findWithin(letters.slice(0, second)), second, ...tail]
}

function findSecondRoot(letters: string): number | null {
  for (const root of SECOND_ROOTS) {
    const at = letters.indexOf(root)
    if (at > 0 && FIRST_ROOTS.test(letters.slice(0, at))) return at
  }
  return null
}

/** A syllable begins with the last consonant before its vowel, or with the vowel itself. */
function findWithin(letters: string): number[] {
  const vowels = listVowels(letters)
  return vowels.slice(1).flatMap((at, index) => {
    const between = at - (vowels[index] as number) - 1
    const before = letters[at - 1] as string
    if (between === 0 || SIGNS.includes(before)) return [at]
    // Whether й belongs to what stands before it or behind it, handbooks do not agree.
    return between === 1 && before === 'й' ? [] : [at - 1]
  })
}

function listVowels(letters: string): number[] {
  const found: number[] = []
  for (const [at, letter] of [...letters].entries()) {
    const isAfterVowel = found.at(-1) === at - 1 && at > 0
    const isGlide = isAfterVowel || (at === 0 && VOWELS.includes(letters[1] ?? ''))
    if (VOWELS.includes(letter) || (letter === 'у' && !isGlide)) found.push(at)
  }
  return found
}
