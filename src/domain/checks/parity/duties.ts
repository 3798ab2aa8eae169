import { findFacts } from '../../diff/facts.ts'
import type { Locale } from '../../locale.ts'
import type { Claim } from './claim.ts'

/** What `findFacts` calls a duty and what it is to a reader: may or must. */
const MEANINGS: Readonly<Record<string, string>> = {
  must: 'must',
  shall: 'must',
  тиіс: 'must',
  may: 'may',
  can: 'may',
}

/** Nouns that begin like a duty, and an ability that is none: «ғана алады» is "receives only". */
const NONE = /^(?:обязанност|обязательств|ғана )/u
/** Words that may stand for a duty or a right of another language. */
const PERHAPS: Readonly<Record<'may' | 'must', Readonly<Record<Locale, RegExp>>>> = {
  may: {
    kk: /(?<!\p{L})(?:рұқсат|мүмкіндік|құқығы|құқығын|болады|болат|сала ал|тыйым)\p{L}*/giu,
    ru: /(?<!\p{L})(?:разреш|возможност|прав[оае]|способ|допуска|запре[тщ])\p{L}*/giu,
    en: /\b(?:permit|allow|able|enable|right|can|could|possible|free|might)\p{L}*/giu,
  },
  must: {
    kk: /(?<!\p{L})(?:керек|қажет|міндеттеме|талап|міндет|тиісті)\p{L}*/giu,
    ru: /(?<!\p{L})(?:необходим|следует|надлежит|нужно|требу|обязанност|обязательств|подлеж)\p{L}*/giu,
    en: /\b(?:need|necessary|obligation|duty|requir|ought|will|has to|have to|subject to)\p{L}*/giu,
  },
}

/** What a sentence lets someone do, or binds them to. */
export function findDuties(text: string, locale: Locale): Claim[] {
  const claims: Claim[] = []
  const add = (key: string, word: string, index: number, sure: boolean) =>
    claims.push({ key, text: word, start: index, end: index + word.length, sure })
  for (const { kind, key, text: word, start: index } of findFacts(text, locale)) {
    if (kind !== 'duty' || NONE.test(word.toLowerCase())) continue
    const meaning = MEANINGS[key] ?? (key.includes(' ал') ? 'may' : null)
    if (meaning) add(meaning, word, index, true)
  }
  for (const [meaning, words] of Object.entries(PERHAPS))
    for (const { 0: word, index } of text.matchAll(words[locale])) add(meaning, word, index, false)
  return claims
}
