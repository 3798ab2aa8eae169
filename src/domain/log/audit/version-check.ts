import { formatVersionName } from '../../policy/policy.ts'
import { type Check, RESTORE } from './check.ts'
import { formatRecordName } from './names.ts'
import type { VersionRow } from './rows.ts'

/** Each version has one record of its publication, and its row says what that record says. */
export const VERSION_CHECKS: Record<string, Check> = {
  version: {
    advice: RESTORE,
    watch(tell) {
      const seen = new Set<string>()
      return {
        visitEntry({ row, leaf, versions }) {
          const place = formatRecordName(row.leaf_index)
          if (leaf?.act !== 'publish') {
            for (const row of versions)
              tell(formatRowName(row), `${place} as its publication`, 'a publication')
            return
          }
          const name = formatVersionName(leaf.policy, leaf.version)
          if (seen.has(name)) tell(place, `a second publication of ${name}`, 'one')
          seen.add(name)
          if (versions.length !== 1) tell(place, `${versions.length} rows of versions for ${name}`, 'one')
          for (const row of versions) {
            for (const member of ['policy', 'version', 'facts', 'at'] as const) {
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

const formatRowName = ({ policy, version }: VersionRow) => `versions ${policy} ${version}`
