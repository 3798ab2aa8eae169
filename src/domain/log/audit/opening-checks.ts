import { getLeafRealm, hasOpening, isActLeaf } from '../leaf.ts'
import { computeCommitment, createOpening, isForAnother } from '../opening.ts'
import { type Check, type Entry, RESTORE } from './check.ts'
import { Cursor } from './cursor.ts'
import { formatOpeningName } from './names.ts'
import { readOpeningRow } from './opening-row.ts'
import type { OpeningRow } from './rows.ts'

/** Openings must belong to the acts that they open, and only erasures may have taken any. */
export const OPENING_CHECKS: Record<string, Check> = {
  opening: {
    advice: RESTORE,
    watch: (tell) => ({
      visitEntry({ leaf, opening }) {
        if (opening === null || leaf === null) return
        const place = formatOpeningName(opening.leaf_index)
        if (!isActLeaf(leaf)) {
          tell(place, 'an opening', `none: the record is "${leaf.act}", which is nobody's`)
          return
        }
        const { policy, version, act } = leaf
        for (const [name, said] of Object.entries({ realm: getLeafRealm(leaf), policy, version, act })) {
          const found = opening[name as keyof OpeningRow]
          if (found !== said) tell(place, `${name} ${found}`, `${said}, as the record says`)
        }
      },
      visitStray(table, index) {
        if (table === 'openings') tell(formatOpeningName(index), 'an opening', 'a record at this place')
      },
    }),
  },

  commitment: {
    advice: `What it says of the person is not what was recorded. ${RESTORE}`,
    watch: (tell) => ({
      visitEntry({ leaf, opening }) {
        if (opening === null || leaf === null || !isActLeaf(leaf)) return
        const found = computeRowCommitment(opening, leaf.v)
        const facts = readOpeningRow(opening)
        // Of these the record says more, or less, than the commitment alone.
        const agrees = leaf.onBehalf === isForAnother(facts) && !(leaf.v === 1 && facts.delegate)
        if (found === leaf.commitment && agrees) return
        tell(formatOpeningName(opening.leaf_index), found, `${leaf.commitment}, as the record says`)
      },
    }),
  },

  erased: {
    advice: `Openings were lost otherwise than by an erasure. ${RESTORE}`,
    watch(tell, rows) {
      const counts = new Map<string, { closed: number; erased: number }>()
      const renames = new Cursor(rows.renames())
      async function count({ row, leaf, ...entry }: Entry): Promise<void> {
        await renames.takeWhile(({ leaf_index }) => leaf_index < row.leaf_index)
        const opening =
          entry.opening ?? (await renames.takeIf(({ leaf_index }) => leaf_index === row.leaf_index))
        if (leaf === null || (leaf.act !== 'erase' && !hasOpening(leaf))) return
        const realm = getLeafRealm(leaf)
        const own = counts.get(realm) ?? { closed: 0, erased: 0 }
        counts.set(realm, own)
        if (leaf.act === 'erase') own.erased += leaf.records
        else if (opening === null) own.closed++
      }
      return {
        // Most records are acts, with their openings.
        visitEntry: (entry) =>
          entry.opening === null || entry.leaf?.act === 'erase' ? count(entry) : undefined,
        end() {
          for (const [realm, { closed, erased }] of counts) {
            if (closed === erased) continue
            tell(`openings of ${realm}`, `${closed} records without an opening`, `${erased}, as were erased`)
          }
        },
      }
    },
  },
}

function computeRowCommitment(row: OpeningRow, format: 1 | 2): string {
  try {
    return computeCommitment(createOpening(format, readOpeningRow(row)))
  } catch {
    return 'a key that is no base64url'
  }
}
