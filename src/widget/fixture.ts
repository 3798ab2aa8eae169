import type { SubjectRequirement } from '../service/contract/subject-contract.ts'

const words = { kk: 'kk', ru: 'ru', en: 'en' }
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
    declined: false,
    acceptBy: null,
    lastDay: null,
    version: {
      number: 2,
      digests: { kk: 'a'.repeat(64), ru: 'b'.repeat(64), en: 'c'.repeat(64) },
      summary: { kk: [], ru: [], en: [] },
      effective: words,
      texts: {
        kk: createFile('privacy/2/kk.json'),
        ru: createFile('privacy/2/ru.json'),
        en: createFile('privacy/2/en.json'),
      },
      changes: null,
    },
    announced: [],
    after: null,
    recheckAt: null,
    ...facts,
  }
}
