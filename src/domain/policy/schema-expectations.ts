/** What a value was expected to be, in the English of schemas and of the wire; findings say it in every language by its name. */
export const EXPECTED = {
  words: 'expected words',
  someWords: 'expected some words',
  points: 'expected a list of points, each after "- " with its words after kk:, ru: and en:',
  address: 'expected the address of a clause in quotes, such as "8.10"',
  addresses: 'expected a list of addresses of clauses, each in quotes, such as ["8.2", "8.10"]',
  termNames: 'expected a list of names of terms, such as [operator, wayOut]',
  format: 'expected format: 1',
  days: 'expected a number of days from 1 to 366, such as 10',
  choices: 'expected from 1 to 12 choices, each after "- " with its id and its title in kk, ru, en',
  versions: 'expected a list of numbers of versions, such as [3]',
  yes: 'expected true; leave the line out otherwise',
  instant: 'expected a date, a time and an offset, such as 2026-11-22T09:00:00+05:00',
  acceptBy: 'expected at-effect, or a date, a time and an offset, such as 2026-12-31T00:00:00+05:00',
  day: 'expected a date, such as 2026-11-22',
  digest: 'expected 64 hexadecimal digits',
  bin: 'expected the 12 digits of a BIN in quotes; leave the line out while it is not known',
  email: 'expected an e-mail address',
  reason: 'expected a reason in each of kk, ru, en',
  parityRule: 'expected the name of a rule, such as parity-figures; check --accept writes it',
  term: 'expected a term in at least two of kk, ru, en',
  glossary: 'expected a list of terms, each after "- " with its words after kk:, ru: and en:',
  wording: 'expected the 16 hexadecimal digits that check --accept writes',
  policyId: 'expected small Latin letters, digits and hyphens',
} as const

/** Finds what was expected by its English; null for words that no schema of ours uses. */
export function findExpected(english: string): keyof typeof EXPECTED | null {
  const names = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]
  return names.find((name) => EXPECTED[name] === english) ?? null
}
