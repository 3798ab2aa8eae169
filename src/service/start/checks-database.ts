import type { DatabaseFacts } from '../../store/store.ts'
import { judgeKeys } from '../keys/open-with-keys.ts'
import { judgeClock } from '../write/clock.ts'
import { judgeMark, judgeRoot } from '../write/high-water.ts'
import { createFinding, type Finding, toFinding } from './finding.ts'
import type { Surroundings } from './world.ts'

type Check = (facts: DatabaseFacts, around: Surroundings) => Finding[] | Promise<Finding[]>

/** Compares a database with what lies around it, one question each. */
export const CHECKS_DATABASE: readonly Check[] = [
  judgeSchema,
  judgeRole,
  ({ isReadOnly }) =>
    isReadOnly
      ? [
          createFinding(
            'database-read-only',
            'waits',
            'The acceptance database can only be read: a standby that nobody has promoted, or set to read only.',
            'Promote it, or let DATABASE_URL name the primary.',
          ),
        ]
      : [],
  ({ forgetful }) =>
    forgetful.map((name) =>
      createFinding(
        'setting-invalid',
        'refuses',
        `The acceptance database answers ${name} = off, expected on.`,
        `Set ${name} = on for the database, its role and its server: an answer given must survive a crash.`,
      ),
    ),
  ({ bound }, { keys, settings }) => {
    if (keys?.failure) return []
    const problem = judgeKeys(settings.keys, bound, keys?.value?.describe() ?? null)
    return problem === null ? [] : [toFinding(problem)]
  },
  ({ head }, { now, settings }) => {
    const problem = judgeClock({ now, newest: head?.at ?? null, known: settings.clockKnown })
    return problem === null ? [] : [toFinding(problem)]
  },
  async ({ head, readRoot }) => {
    const problem = head && (await judgeRoot(head, readRoot))
    return problem ? [toFinding(problem)] : []
  },
  async ({ head, readRoot }, { mark, settings }) => {
    if (mark === null && head !== null) {
      const found = `There is no high-water mark at ${settings.highWater}: whether the log of ${head.size} records has lost some nobody can tell.`
      const advice =
        'If it was kept elsewhere, name it by KELISIM_HIGH_WATER. Otherwise compare with a checkpoint: npm run service -- fsck --checkpoint kept.txt'
      return [createFinding('mark-missing', 'warns', found, advice)]
    }
    const problem = mark?.value
      ? await judgeMark(settings.highWater, mark.value, readRoot, head?.size ?? 0)
      : null
    return problem ? [toFinding(problem)] : []
  },
  ({ token }, { products }) => {
    const [before, audience] = [readAudiences(token), products.value?.audience]
    if (before.length === 0 || audience === undefined || before.includes(audience)) return []
    const found = `audience is "${audience}", and the newest record was made under "${before.join('", "')}".`
    const advice =
      'If the service has moved, say so to every product and to whoever keeps checkpoints: the log has another name from now on. Otherwise write the audience as it was.'
    return [createFinding('audience-changed', 'warns', found, advice)]
  },
]

function judgeSchema({ applied, known, role }: DatabaseFacts): Finding[] {
  const newer = applied.filter((name) => !known.includes(name))
  if (newer.length > 0) {
    const found = `The acceptance database has been brought up to date (${newer.join(', ')}) by a newer program than this one.`
    const advice = 'Run the newer program again, or restore the backup from before the upgrade.'
    return [createFinding('schema-newer', 'refuses', found, advice)]
  }
  const missing = known.filter((name) => !applied.includes(name))
  if (missing.length === 0 || role === null || role.isOwner || role.isSuperuser) return []
  const found = `The acceptance database lacks ${missing.join(', ')}, and the role "${role.name}" does not own its tables.`
  const advice =
    'As the role that owns the tables: npm run service -- migrate; then let this one in by src/store/postgres/role.sql.'
  return [createFinding('schema-older', 'refuses', found, advice)]
}

function judgeRole({ role, applied }: DatabaseFacts): Finding[] {
  if (role === null || applied.length === 0) return []
  const { name, isSuperuser, isOwner, lacks } = role
  if (isSuperuser || isOwner) {
    const found = `The service runs as "${name}", ${isSuperuser ? 'a superuser' : 'the owner of the tables'}: whoever takes it over could change the log.`
    const advice =
      'Give it a role of its own: src/service/ops/make-role.sql and src/store/postgres/role.sql; keep this one for migrate and scrub.'
    return [createFinding('role-owner', 'warns', found, advice)]
  }
  if (lacks.length === 0) return []
  const found = `The role "${name}" may not ${lacks.join(', ')}.`
  return [
    createFinding(
      'role-lacks',
      'refuses',
      found,
      'As the owner of the tables run src/store/postgres/role.sql again.',
    ),
  ]
}

/** What the token of a record names as its audience; nothing where it cannot be read. */
function readAudiences(token: string | null): string[] {
  try {
    const claims = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()) as {
      aud?: unknown
    }
    return [claims.aud ?? []].flat().filter((one) => typeof one === 'string')
  } catch {
    return []
  }
}
