/** What a value was expected to be, in the English of schemas and of the wire; findings say it in every language by its name. */
export const EXPECTED = {
  words: 'expected words',
  someWords: 'expected words, found nothing',
  sentences: 'expected a list of sentences, each after "- "',
  instant: 'expected a date, a time and an offset, such as 2026-11-22T09:00:00+05:00',
  acceptBy: 'expected at-effect, or a date, a time and an offset, such as 2026-12-31T00:00:00+05:00',
  day: 'expected a date, such as 2026-11-22',
  digest: 'expected 64 hexadecimal digits',
  bin: 'expected the 12 digits of a BIN, or null while it is to be filled in',
  email: 'expected an e-mail address',
  reason: 'expected a reason: one text, or one in each of kk, ru, en',
  policyId: 'expected small Latin letters, digits and hyphens',
} as const

/** Finds what was expected by its English; null for words that no schema of ours uses. */
export function findExpected(english: string): keyof typeof EXPECTED | null {
  const names = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]
  return names.find((name) => EXPECTED[name] === english) ?? null
}
