import type { Locale } from '../../../../src/domain/locale.ts'
import type { Random } from '../../../harness/random.ts'
import { changeEnding, negate } from './endings.ts'
import { generateFact } from './facts.ts'
import { capitalize, type Phrases } from './phrases.ts'

/** What editing a text needs: chance, words and the language. */
export interface EditContext {
  random: Random
  phrases: Phrases
  locale: Locale
}

/** A plain word between spaces with the punctuation around it; links, bold words and numbers are left alone. */
const PLAIN = /^([«(]?)(\p{L}{3,})([»),.;:]*)$/u

/** Gives one or two words another ending. */
export function withOtherEnding(text: string, context: EditContext): string {
  const count = context.random.int(1, 2)
  return (
    withWords(text, context, count, (word) => changeEnding(word, context.locale, context.random)) ??
    withOtherWords(text, context, 1)
  )
}

/** Turns one statement into its opposite. */
export function withNegation(text: string, context: EditContext): string {
  return negate(text, context.locale) ?? withOtherWords(text, context, 1)
}

/** Puts other words in the place of so many. */
export function withOtherWords(text: string, context: EditContext, count: number): string {
  return (
    withWords(text, context, count, (word) => context.phrases.pickWord(word)) ??
    `${text} ${context.phrases.generateSentence()}`
  )
}

/** Puts in or takes out a word or two. */
export function withMoreOrLess(text: string, { random, phrases }: EditContext): string {
  const words = text.split(' ')
  const places = words.flatMap((word, at) => (at > 1 && /^\p{Ll}{4,}$/u.test(word) ? [at] : []))
  if (places.length < 3) return `${text} ${phrases.generateSentence()}`
  const at = random.pick(places)
  if (random.chance(0.5)) words.splice(at, random.int(1, 2))
  else words.splice(at, 0, phrases.pickWord(words[at] ?? ''))
  return words.join(' ')
}

/** States another sum, date or period, or one more where there was none. */
export function withOtherFact(text: string, { random, locale }: EditContext): string {
  const numbers = [...text.matchAll(/(?<![\p{L}\d/.{])[1-9]\d*/gu)]
  if (numbers.length === 0) return text.replace(/\.$/, `, ${generateFact(random, locale)}.`)
  const { index, 0: number } = random.pick(numbers)
  const other = `${Number(number) + 1}`
  return text.slice(0, index) + other + text.slice(index + number.length)
}

/** Inserts, deletes or rewrites a sentence. */
export function withOtherSentence(text: string, { random, phrases }: EditContext): string {
  const sentences = text.split(/(?<=\.) (?=\p{Lu})/u)
  const at = random.int(0, sentences.length - 1)
  const kind = sentences.length === 1 ? 'insert' : random.pick(['insert', 'delete', 'rewrite'] as const)
  if (kind === 'delete' && !sentences[at]?.includes('{')) sentences.splice(at, 1)
  else if (kind === 'rewrite' && !sentences[at]?.includes('{'))
    sentences.splice(at, 1, phrases.generateSentence())
  else sentences.splice(at + 1, 0, phrases.generateSentence())
  return sentences.join(' ')
}

function withWords(
  text: string,
  { random }: EditContext,
  count: number,
  change: (word: string) => string | null,
) {
  const words = text.split(' ')
  const changed = words.flatMap((word, at) => {
    const [, before = '', plain, after = ''] = PLAIN.exec(word) ?? []
    const other = plain === undefined ? null : change(plain.toLowerCase())
    if (plain === undefined || other === null || other === plain.toLowerCase()) return []
    const same = plain[0] === plain[0]?.toLowerCase()
    return [{ at, word: `${before}${same ? other : capitalize(other)}${after}` }]
  })
  if (changed.length === 0) return null
  for (const { at, word } of random.sample(changed, count)) words[at] = word
  return words.join(' ')
}
