import type { VersionRow } from '../../../store/sql/tables.ts'
import { versionName } from '../../policy/policy.ts'
import { type Check, RESTORE } from './check.ts'
import { recordName } from './names.ts'

/** Each version has one record of its publication, and its row says what that record says. */
export const VERSION_CHECKS: Record<string, Check> = {
  version: {
    advice: RESTORE,
    watch(tell) {
      const seen = new Set<string>()
      return {
        entry({ row, leaf, versions }) {
          const place = recordName(row.leaf_index)
          if (leaf?.act !== 'publish') {
            for (const row of versions) tell(nameOf(row), `${place} as its publication`, 'a publication')
            return
          }
          const name = versionName(leaf.policy, leaf.version)
          if (seen.has(name)) tell(place, `a second publication of ${name}`, 'one')
          seen.add(name)
          if (versions.length !== 1) tell(place, `${versions.length} rows of versions for ${name}`, 'one')
          for (const row of versions) {
            for (const member of ['policy', 'version', 'facts', 'at'] as const) {
              if (row[member] !== leaf[member]) {
                tell(nameOf(row), `${member} ${row[member]}`, `${leaf[member]}, as ${place} says`)
              }
            }
          }
        },
        stray(table, index) {
          if (table === 'versions')
            tell(`versions of ${recordName(index)}`, 'a version', 'a record at this place')
        },
      }
    },
  },
}

const nameOf = ({ policy, version }: VersionRow) => `versions ${policy} ${version}`
