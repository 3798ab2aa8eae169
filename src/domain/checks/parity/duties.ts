import { findFacts } from '../../diff/facts.ts'
import { DUTY_KINDS, type DutyKind } from '../../language/duties.ts'
import { LINGUISTICS, unitePatterns } from '../../language/linguistics-of.ts'
import type { Locale } from '../../locale.ts'
import type { Claim } from './claim.ts'

/** What a duty is to a reader: may or must; bans are compared as denials. */
const MEANINGS: Readonly<Record<DutyKind, 'must' | 'may' | null>> = {
  must: 'must',
  due: 'must',
  shall: 'must',
  may: 'may',
  can: 'may',
  forbidden: null,
  permitted: null,
}
const NONE = new RegExp(`^(?:${unitePatterns(({ duties }) => duties.none)})`, 'u')

/** What a sentence lets someone do, or binds them to. */
export function findDuties(text: string, locale: Locale): Claim[] {
  const claims: Claim[] = []
  const add = (key: string, word: string, index: number, sure: boolean) =>
    claims.push({ key, text: word, start: index, end: index + word.length, sure })
  for (const { kind, key, text: word, start: index } of findFacts(text, locale)) {
    if (kind !== 'duty' || NONE.test(word.toLowerCase())) continue
    // What is no word of the list is an ability in two words.
    const meaning = isDutyKind(key) ? MEANINGS[key] : 'may'
    if (meaning) add(meaning, word, index, true)
  }
  for (const [meaning, words] of Object.entries(LINGUISTICS[locale].duties.perhaps))
    for (const { 0: word, index } of text.matchAll(words)) add(meaning, word, index, false)
  return claims
}

function isDutyKind(key: string): key is DutyKind {
  return (DUTY_KINDS as readonly string[]).includes(key)
}
