import type { ActKind } from '../../acceptance/act.ts'
import { formatVersionName } from '../../policy/policy.ts'
import { isActLeaf, type Leaf } from '../leaf.ts'
import { type Check, RESTORE, type ReportFinding } from './check.ts'
import { formatRecordName } from './names.ts'
import type { VersionRow } from './rows.ts'

type VersionLeaf = Extract<Leaf, { act: 'publish' | 'retract' }>

/** What the records so far say of a version. */
interface Course {
  /** Facts of the publication that stands; null while it is taken back, undefined before the first. */
  facts: string | null | undefined
  /** Acts about it so far, those of erased people included. */
  acts: number
}

/** Publications and retractions of a version take turns, and each has a row that says what its record says. */
export const VERSION_CHECKS: Record<string, Check> = {
  version: {
    advice: RESTORE,
    watch(tell) {
      const courses = new Map<string, Course>()
      return {
        visitEntry({ row, leaf, versions }) {
          const place = formatRecordName(row.leaf_index)
          if (leaf === null || (leaf.act !== 'publish' && leaf.act !== 'retract')) {
            for (const row of versions)
              tell(formatRowName(row), `${place} as its publication`, 'a publication or a retraction')
            if (leaf !== null && isActLeaf(leaf)) countAct(courses, leaf, place, tell)
            return
          }
          followCourse(courses, leaf, place, tell)
          const name = formatVersionName(leaf.policy, leaf.version)
          if (versions.length !== 1) tell(place, `${versions.length} rows of versions for ${name}`, 'one')
          for (const row of versions) {
            for (const member of ['act', 'policy', 'version', 'facts', 'at'] as const) {
              if (row[member] !== leaf[member]) {
                tell(formatRowName(row), `${member} ${row[member]}`, `${leaf[member]}, as ${place} says`)
              }
            }
          }
        },
        visitStray(table, index) {
          if (table === 'versions')
            tell(`versions of ${formatRecordName(index)}`, 'a version', 'a record at this place')
        },
      }
    },
  },
}

/** Judges a publication or a retraction by what came before it. */
function followCourse(
  courses: Map<string, Course>,
  leaf: VersionLeaf,
  place: string,
  tell: ReportFinding,
): void {
  const name = formatVersionName(leaf.policy, leaf.version)
  const { facts, acts } = getCourse(courses, name)
  if (leaf.act === 'publish') {
    courses.set(name, { facts: leaf.facts, acts })
    if (typeof facts === 'string') tell(place, `a second publication of ${name}`, 'one')
    return
  }
  courses.set(name, { facts: null, acts })
  if (typeof facts !== 'string') tell(place, `a retraction of ${name}`, 'a publication before it')
  else if (facts !== leaf.facts) tell(place, `facts ${leaf.facts}`, `${facts}, as its publication says`)
  if (leaf.acts > acts)
    tell(place, `${leaf.acts} acts that count no more`, `at most ${acts}, as the log holds`)
}

/** Counts an act about a version; about one that is taken back nobody can act, but an entry can be corrected. */
function countAct(
  courses: Map<string, Course>,
  { act, policy, version }: { act: ActKind; policy: string; version: number },
  place: string,
  tell: ReportFinding,
): void {
  const name = formatVersionName(policy, version)
  const { facts, acts } = getCourse(courses, name)
  courses.set(name, { facts, acts: acts + 1 })
  if (facts === null && act !== 'correct') tell(place, `an act about ${name}`, 'none while it is taken back')
}

const getCourse = (courses: Map<string, Course>, name: string): Course =>
  courses.get(name) ?? { facts: undefined, acts: 0 }

const formatRowName = ({ policy, version }: VersionRow) => `versions ${policy} ${version}`
