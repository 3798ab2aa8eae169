import { isActLeaf } from '../leaf.ts'
import { computeCommitment } from '../opening.ts'
import { type Check, RESTORE } from './check.ts'
import { formatOpeningName } from './names.ts'
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
        for (const name of ['product', 'policy', 'version', 'act'] as const) {
          if (opening[name] !== leaf[name]) {
            tell(place, `${name} ${opening[name]}`, `${leaf[name]}, as the record says`)
          }
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
        const found = computeRowCommitment(opening)
        if (found === leaf.commitment && leaf.onBehalf === (opening.actor !== null)) return
        tell(formatOpeningName(opening.leaf_index), found, `${leaf.commitment}, as the record says`)
      },
    }),
  },

  erased: {
    advice: `Openings were lost otherwise than by an erasure. ${RESTORE}`,
    watch(tell) {
      const counts = new Map<string, { closed: number; erased: number }>()
      return {
        visitEntry({ leaf, opening }) {
          if (leaf === null || leaf.act === 'publish' || leaf.act === 'retract') return
          const count = counts.get(leaf.product) ?? { closed: 0, erased: 0 }
          counts.set(leaf.product, count)
          if (leaf.act === 'erase') count.erased += leaf.records
          else if (opening === null) count.closed++
        },
        end() {
          for (const [product, { closed, erased }] of counts) {
            if (closed === erased) continue
            tell(`openings of ${product}`, `${closed} acts without an opening`, `${erased}, as were erased`)
          }
        },
      }
    },
  },
}

function computeRowCommitment({ key, product, subject, after, token, actor, note }: OpeningRow): string {
  const onBehalf = actor === null || note === null ? null : { actor, note }
  try {
    return computeCommitment({ key, product, subject, after: after === '' ? null : after, token, onBehalf })
  } catch {
    return 'a key that is no base64url'
  }
}
