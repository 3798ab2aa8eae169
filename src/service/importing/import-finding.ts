import { KelisimError } from '../../domain/error.ts'

/** Every reason for which a line is not taken, with what to do about it; reasons are stable, words are not. */
const REASONS = {
  'line-malformed': 'Write one JSON object a line, in UTF-8, of at most 64 KB.',
  'line-invalid':
    'Give each line the members that "Import" in src/service/README.md lists, each once, and no others.',
  'id-taken':
    'Give every act an id of its own. If the person was erased since an earlier import, leave their lines out.',
  'product-unknown': 'Register the product in products.yaml, or name the one that is meant.',
  'policy-unknown':
    'Publish the policy with every version that the file names, each with the dates that it had, and build the site.',
  'policy-not-offered': 'Register the policy with the product in products.yaml.',
  'version-unknown':
    'Publish the version with the text and the dates that it had, and build the site: an answer to a text that is not here proves nothing.',
  'version-retracted':
    'The version was taken back here, or its number stands for other words now; leave the line out.',
  'version-digest-mismatch':
    'The answer was to other words. Publish the version as it was, or take its digest from policies.json.',
  'digest-mismatch':
    'The answer was to other words. Publish the version as it was, or take the digest of that language from policies.json.',
  'choices-invalid':
    'Name in "choices" what the person had chosen of what the version offers, each once; only an acceptance has choices.',
  'moment-ahead': 'Give the moment of the answer in UTC; this machine may be behind as well.',
  'moment-before-version':
    'Give the moment of the answer in UTC, or publish the version with the date that it had.',
  'moment-before-last':
    'Sort the answers of a person by their moments, each with the id of the one before in "after".',
  'answered-elsewhere':
    'Name the person’s answer before this one in "after", null for the first; lines stand in the order of the answers.',
  'version-superseded': 'Another version was in force at that moment; check version and moment.',
  'nothing-to-withdraw': 'Put the acceptance that was withdrawn on an earlier line.',
} as const
export type ImportReason = keyof typeof REASONS

/** Tells whether an import has a name for what the API calls so. */
export function isImportReason(name: string): name is ImportReason {
  return Object.hasOwn(REASONS, name)
}

/** What is wrong with a line. */
export interface LineFault {
  reason: ImportReason
  found: string
  expected: string
}

/** What is wrong with a line, and where: `acts.ndjson:17`. */
export interface ImportFinding extends LineFault {
  place: string
}

const MAX_SHOWN = 20

/** Collects what is wrong: the first findings whole, of the others how many there are. */
export class ImportFindings {
  readonly #shown: ImportFinding[] = []
  count = 0

  add(finding: ImportFinding): void {
    this.count++
    if (this.#shown.length < MAX_SHOWN) this.#shown.push(finding)
  }

  /** The refusal of the whole file; each advice stands once, under its first finding. */
  toError(): KelisimError {
    const advised = new Set<ImportReason>()
    const lines = this.#shown.map(({ place, reason, found, expected }) => {
      const advice = advised.has(reason) ? '' : `\n  → ${REASONS[reason]}`
      advised.add(reason)
      return `${place}  ${reason}\n  found ${found}, expected ${expected}${advice}`
    })
    const rest = this.count - this.#shown.length
    return new KelisimError(
      'import-refused',
      [...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'),
      `Nothing was recorded: ${this.count} ${this.count === 1 ? 'line is' : 'lines are'} not as expected. Fix the file and run the command again.`,
    )
  }
}
