import { isInLine } from '../../acceptance/act.ts'
import { type Check, RESTORE } from './check.ts'
import { formatOpeningName } from './names.ts'
import type { LinkRow } from './rows.ts'

/** The answers of one person to one policy form one line: each act follows the last answer before it. */
export const LINE_CHECKS: Record<string, Check> = {
  line: {
    advice: RESTORE,
    watch(tell, rows) {
      function follow(acts: readonly LinkRow[]) {
        let last = ''
        for (const { leaf_index, id, act, after } of acts.toSorted((a, b) => a.leaf_index - b.leaf_index)) {
          if (after !== last)
            tell(formatOpeningName(leaf_index), `after "${after}"`, `"${last}", the last answer`)
          if (isInLine({ act })) last = id
        }
      }
      return {
        async end() {
          let own: LinkRow[] = []
          for await (const row of rows.links()) {
            if (own[0] && !isSameLine(own[0], row)) {
              follow(own)
              own = []
            }
            own.push(row)
          }
          follow(own)
        },
      }
    },
  },
}

function isSameLine(one: LinkRow, other: LinkRow): boolean {
  return one.realm === other.realm && one.subject === other.subject && one.policy === other.policy
}
