import { type ErrorCode, KelisimError } from '../../domain/error.ts'

/** What becomes of a start: it is refused, it waits with the site alone, or it goes on and says so. */
export type Severity = 'refuses' | 'waits' | 'warns'

/** Something that is not as it should be before the service starts. */
export interface Finding {
  /** Stable. */
  code: FindingCode
  severity: Severity
  /** What was found, with its value. */
  found: string
  expected: string
  advice: string
}

/** What was expected, by what is wrong: one table for whatever is found by whom. */
const EXPECTED = {
  'setting-invalid': 'settings as `npm run service -- --help` describes them',
  'setting-unknown': 'no KELISIM_… that no setting has',
  'limits-off': 'KELISIM_LIMITS=on, but for measurements of your own',
  'products-invalid': 'products.yaml as the guide describes it',
  'audience-base': 'an audience that ends with KELISIM_BASE: it is the public address with its base',
  'audience-form': 'an https address without a slash at the end',
  'audience-changed': 'the audience under which the log has been kept',
  'site-missing': 'a built site in KELISIM_DIST',
  'site-base': 'a site that was built for KELISIM_BASE',
  'manifest-invalid': 'the manifest of a whole site',
  'policy-unpublished': 'every policy that a product asks for to be published',
  'keys-missing': 'the key file of this database',
  'keys-foreign': 'the key file of this database',
  'keys-invalid': 'a whole key file',
  'keys-readable': "a key file that is its owner's alone (mode 600)",
  'clock-behind': 'a clock that is not before the newest record',
  'clock-ahead': 'a clock that is not implausibly long after the newest record',
  'mark-missing': 'a high-water mark beside a log that has records',
  'log-rolled-back': 'a log that still begins as its high-water mark says',
  'log-corrupt': 'a log whose hashes give its root',
  'schema-newer': 'a database of this program, or of an older one',
  'schema-older': 'a database that has been brought up to date by its owner',
  'role-owner': 'a role that can add to the log and change nothing',
  'role-lacks': 'every right of src/store/postgres/role.sql',
  'database-away': 'a database that answers',
  'database-read-only': 'a database that can be written',
  'folder-read-only': 'a data folder in which the service may write',
  'disk-full': 'a megabyte of room on the disk of the database',
} as const

export type FindingCode = keyof typeof EXPECTED

/** What a finding says of itself; what was expected stands in the table. */
export function createFinding(code: FindingCode, severity: Severity, found: string, advice: string): Finding {
  return { code, severity, found, expected: EXPECTED[code], advice }
}

/** A failure that a part of the service tells of itself, as a finding. */
export function toFinding(failure: KelisimError, severity: Severity = 'refuses'): Finding {
  const code = failure.code in EXPECTED ? (failure.code as FindingCode) : 'setting-invalid'
  return createFinding(code, severity, failure.message, failure.advice)
}

/** All that refuses a start, as one failure; null when nothing does. */
export function toRefusal(findings: readonly Finding[]): KelisimError | null {
  const refusals = findings.filter(({ severity }) => severity === 'refuses')
  const [first] = refusals
  if (first === undefined) return null
  const code = first.code as ErrorCode
  if (refusals.length === 1) return new KelisimError(code, first.found, first.advice)
  const told = refusals.map(({ found, advice }) => `${found}\n${advice}`)
  return new KelisimError(code, told.join('\n\n'), `\nAll that is wrong: npm run service -- doctor`)
}

const MARKS: Record<Severity, string> = { refuses: 'refused', waits: 'waits', warns: 'warning' }

/** A finding as an operator reads it. */
export function formatFinding({ code, severity, found, expected, advice }: Finding): string {
  return `${MARKS[severity]}  ${code}\n  ${found}\n  Expected: ${expected}.\n  → ${advice}`
}
