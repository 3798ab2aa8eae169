import { type Alphabet, detectAlphabets, findLookalike } from '../../language/alphabets.ts'
import { LINGUISTICS } from '../../language/linguistics-of.ts'
import type { Locale } from '../../locale.ts'
import { createProblem, type Problem } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'
import { locateRange } from '../text-view.ts'

const WORD_HERE = /[\p{L}\p{M}]+/uy
const LETTER = /[\p{L}\p{M}]/u
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
/** A foreign name with an ending: `iPhoneға`, `SMSке`. What only looks like one has no letter of its own. */
const WITH_ENDING = /^(\p{Script=Latin}{2,})(\p{Script=Cyrillic}{2,})$/u

/** No word mixes Cyrillic and Latin letters that look alike: it could not be found by searching, and hides a trap. */
export function checkLetters({ text, report }: TextSubject): void {
  for (const problem of findStrayLetters(text.source, text.locale, true)) report(problem)
}

/**
 * Finds words of two alphabets.
 *
 * @param twins finds words of the other alphabet, too, that stand there in the language's own
 */
export function findStrayLetters(source: string, locale: Locale, twins: boolean): Problem[] {
  const own: Alphabet = LINGUISTICS[locale].letters.alphabet
  const found = findWordsWith(source, own === 'latin' ? CYRILLIC : LATIN)
  if (found.length === 0) return []
  const strange = new Map<string, string | null>()
  for (const word of new Set(found.map(({ word }) => word))) {
    const meant = findIntendedWord(word, own, source, twins)
    if (meant !== undefined) strange.set(word, meant)
  }
  return found.flatMap(({ word, start }) => {
    const meant = strange.get(word)
    return meant === undefined ? [] : [createStrayProblem(source, word, start, meant, own)]
  })
}

/** The words in which there is a letter of some alphabet; that letter is looked for first, for it is rare. */
function findWordsWith(source: string, letter: RegExp): { word: string; start: number }[] {
  const found: { word: string; start: number }[] = []
  let done = 0
  for (const { index } of source.matchAll(new RegExp(letter, 'gu'))) {
    if (index < done) continue
    let start = index
    while (start > done && LETTER.test(source.charAt(start - 1))) start--
    WORD_HERE.lastIndex = start
    const word = WORD_HERE.exec(source)?.[0] ?? ''
    found.push({ word, start })
    done = start + word.length
  }
  return found
}

/** The word as it was meant; null when that cannot be told, undefined when nothing is wrong with it. */
function findIntendedWord(
  word: string,
  own: Alphabet,
  source: string,
  twins: boolean,
): string | null | undefined {
  const { cyrillic, latin } = detectAlphabets(word)
  if (!(own === 'latin' ? cyrillic : latin)) return undefined
  if (!(cyrillic && latin)) {
    // A capital by itself is a label: class A, group B.
    const twin = twins && !/^\p{Lu}$/u.test(word) ? findLookalike(word, own) : null
    return twin !== null && isWordIn(twin, source) ? twin : undefined
  }
  const [, name = '', ending = ''] = WITH_ENDING.exec(word) ?? []
  if (name && (findLookalike(name, 'cyrillic') === null || isCapitals(name, ending))) return undefined
  const [most, least]: Alphabet[] =
    findMainAlphabet(word, own) === 'latin' ? ['latin', 'cyrillic'] : ['cyrillic', 'latin']
  const candidates = [most, least].flatMap((alphabet) => findLookalike(word, alphabet as Alphabet) ?? [])
  return candidates.find((candidate) => isWordIn(candidate, source)) ?? candidates[0] ?? null
}

/** Tells whether a word stands in a text. */
function isWordIn(word: string, source: string): boolean {
  return source.includes(word) && new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u').test(source)
}

/** The alphabet of more of the letters; of as many, the language's own. */
function findMainAlphabet(word: string, own: Alphabet): Alphabet {
  const latin = [...word].filter((letter) => LATIN.test(letter)).length
  const cyrillic = [...word].filter((letter) => CYRILLIC.test(letter)).length
  if (latin === cyrillic) return own
  return latin > cyrillic ? 'latin' : 'cyrillic'
}

function isCapitals(name: string, ending: string): boolean {
  return name === name.toUpperCase() && ending === ending.toLowerCase()
}

function createStrayProblem(
  source: string,
  word: string,
  start: number,
  meant: string | null,
  own: Alphabet,
): Problem {
  const end = start + word.length
  const letters = [...word].filter((letter, index) =>
    meant === null ? (own === 'latin' ? CYRILLIC : LATIN).test(letter) : letter !== [...meant][index],
  )
  const isCyrillic = CYRILLIC.test(letters[0] ?? '')
  const fix = meant === null ? undefined : [{ start, end, text: meant }]
  return createProblem(
    isCyrillic ? 'letters.cyrillicInLatin' : 'letters.latinInCyrillic',
    { rule: 'letters', ...locateRange(source, start, end), ...(fix && { fix }) },
    { word, letters: [...new Set(letters)].join(', ') },
  )
}
