import type { Locale } from '../../../../src/domain/locale.ts'
import type { Random } from '../../../harness/random.ts'
import { negated, otherEnding } from './endings.ts'
import { fact } from './facts.ts'
import { capital, type Phrases } from './phrases.ts'

/** What editing a text needs: chance, words and the language. */
export interface Pen {
  random: Random
  phrases: Phrases
  locale: Locale
}

/** A plain word between spaces with the punctuation around it; links, bold words and numbers are left alone. */
const PLAIN = /^([«(]?)(\p{L}{3,})([»),.;:]*)$/u

/** Gives one or two words another ending. */
export function withOtherEnding(text: string, pen: Pen): string {
  const count = pen.random.int(1, 2)
  return (
    withWords(text, pen, count, (word) => otherEnding(word, pen.locale, pen.random)) ??
    withOtherWords(text, pen, 1)
  )
}

/** Turns one statement into its opposite. */
export function withNegation(text: string, pen: Pen): string {
  return negated(text, pen.locale) ?? withOtherWords(text, pen, 1)
}

/** Puts other words in the place of so many. */
export function withOtherWords(text: string, pen: Pen, count: number): string {
  return withWords(text, pen, count, (word) => pen.phrases.word(word)) ?? `${text} ${pen.phrases.sentence()}`
}

/** Puts in or takes out a word or two. */
export function withMoreOrLess(text: string, { random, phrases }: Pen): string {
  const words = text.split(' ')
  const places = words.flatMap((word, at) => (at > 1 && /^\p{Ll}{4,}$/u.test(word) ? [at] : []))
  if (places.length < 3) return `${text} ${phrases.sentence()}`
  const at = random.pick(places)
  if (random.chance(0.5)) words.splice(at, random.int(1, 2))
  else words.splice(at, 0, phrases.word(words[at] ?? ''))
  return words.join(' ')
}

/** States another sum, date or period, or one more where there was none. */
export function withOtherFact(text: string, { random, locale }: Pen): string {
  const numbers = [...text.matchAll(/(?<![\p{L}\d/.{])[1-9]\d*/gu)]
  if (numbers.length === 0) return text.replace(/\.$/, `, ${fact(random, locale)}.`)
  const { index, 0: number } = random.pick(numbers)
  const other = `${Number(number) + 1}`
  return text.slice(0, index) + other + text.slice(index + number.length)
}

/** Inserts, deletes or rewrites a sentence. */
export function withOtherSentence(text: string, { random, phrases }: Pen): string {
  const sentences = text.split(/(?<=\.) (?=\p{Lu})/u)
  const at = random.int(0, sentences.length - 1)
  const kind = sentences.length === 1 ? 'insert' : random.pick(['insert', 'delete', 'rewrite'] as const)
  if (kind === 'delete' && !sentences[at]?.includes('{')) sentences.splice(at, 1)
  else if (kind === 'rewrite' && !sentences[at]?.includes('{')) sentences.splice(at, 1, phrases.sentence())
  else sentences.splice(at + 1, 0, phrases.sentence())
  return sentences.join(' ')
}

function withWords(text: string, { random }: Pen, count: number, change: (word: string) => string | null) {
  const words = text.split(' ')
  const changed = words.flatMap((word, at) => {
    const [, before = '', plain, after = ''] = PLAIN.exec(word) ?? []
    const other = plain === undefined ? null : change(plain.toLowerCase())
    if (plain === undefined || other === null || other === plain.toLowerCase()) return []
    const same = plain[0] === plain[0]?.toLowerCase()
    return [{ at, word: `${before}${same ? other : capital(other)}${after}` }]
  })
  if (changed.length === 0) return null
  for (const { at, word } of random.sample(changed, count)) words[at] = word
  return words.join(' ')
}
