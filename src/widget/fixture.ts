import type { SubjectRequirement } from '../service/contract/subject-contract.ts'
import { LOCALES, type Locale } from './language.ts'

/** A value for each language, made of its tag. */
const mapLocales = <T>(make: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>

const words = mapLocales((locale) => locale)
const createFile = (path: string) => ({ path, sha256: '0'.repeat(64) })

/** A requirement as the service answers it, for tests; what a test is about is handed in. */
export function createRequirement(facts: Partial<SubjectRequirement> = {}): SubjectRequirement {
  return {
    policy: 'privacy',
    kind: 'notice',
    title: words,
    wayOut: words,
    contact: 'info@5qbe.kz',
    state: 'blocking',
    gate: 'closed',
    accepted: 0,
    given: null,
    choices: null,
    declined: false,
    acceptBy: null,
    lastDay: null,
    version: {
      number: 2,
      digests: { ...mapLocales(() => 'c'.repeat(64)), kk: 'a'.repeat(64), ru: 'b'.repeat(64) },
      summary: mapLocales(() => []),
      effective: words,
      texts: mapLocales((locale) => createFile(`privacy/2/${locale}.json`)),
      changes: null,
    },
    announced: [],
    endsAt: null,
    after: null,
    for: 'person-1',
    recheckAt: null,
    ...facts,
  }
}
