import { getLeafRealm, isActLeaf } from '../leaf.ts'
import { type Check, type Entry, RESTORE } from './check.ts'
import type { ForgottenRow, LogRows } from './rows.ts'

/** What feeds tell of erasures: each row belongs to one, and names an act of its realm that has lost its opening. */
export const FORGOTTEN_CHECKS: Record<string, Check> = {
  forgotten: {
    advice: `Whoever reads the feed would forget somebody else. ${RESTORE}`,
    watch(tell, rows) {
      let reading: Promise<ForgottenRow[]> | undefined
      let isEmpty = false
      const sound = { erasures: new Map<number, string>(), closed: new Map<number, string>() }
      const read = () => {
        reading ??= readAll(rows)
        return reading
      }
      async function note({ row: { leaf_index: index }, leaf }: Entry): Promise<void> {
        isEmpty = (await read()).length === 0
        if (leaf === null || isEmpty) return
        if (leaf.act === 'erase') sound.erasures.set(index, getLeafRealm(leaf))
        else if (isActLeaf(leaf)) sound.closed.set(index, getLeafRealm(leaf))
      }
      return {
        // Most records are acts, with their openings.
        visitEntry: (entry) =>
          isEmpty || (entry.opening !== null && entry.leaf?.act !== 'erase') ? undefined : note(entry),
        async end() {
          for (const { leaf_index, realm, person } of await read()) {
            const place = `forgotten ${leaf_index}`
            if (sound.erasures.get(leaf_index) !== realm)
              tell(place, 'an erasure', 'a record that tells of it')
            else if (person > leaf_index || sound.closed.get(person) !== realm)
              tell(place, `the act ${person}`, 'an earlier act that has lost its opening')
          }
        },
      }
    },
  },
}

async function readAll(rows: LogRows): Promise<ForgottenRow[]> {
  const all: ForgottenRow[] = []
  for await (const row of rows.forgotten()) all.push(row)
  return all
}
