import { computeRenameCommitment, type FollowRenames, followRenames } from '../rename.ts'
import { type Check, type Entry, RESTORE } from './check.ts'
import { formatOpeningName, formatRecordName } from './names.ts'
import { readOpeningRow, readRenameRow } from './opening-row.ts'
import type { LogRows, RenameRow } from './rows.ts'

const formatRowName = ({ leaf_index }: RenameRow) => `renames ${leaf_index}`

/**
 * A record is found under another id than it was made under only where renames of the log lead from the one to the
 * other. Renames are few, and kept in memory.
 */
export const RENAME_CHECKS: Record<string, Check> = {
  rename: {
    advice: `What it says of the person is not what was recorded. ${RESTORE}`,
    watch(tell, rows) {
      const read = readRenames(rows)
      function visit({ byPlace }: Renames, { row, leaf }: Entry): void {
        const rename = byPlace.get(row.leaf_index)
        if (rename === undefined || leaf === null) return
        byPlace.delete(row.leaf_index)
        if (leaf.act !== 'rename') {
          tell(formatRowName(rename), 'a rename', `none: the record is "${leaf.act}"`)
          return
        }
        const found = computeRowCommitment(rename)
        const isOwn = rename.realm === leaf.realm && found === leaf.commitment
        if (!isOwn) tell(formatRowName(rename), found, `${leaf.commitment}, as the record says`)
      }
      return {
        visitEntry: (entry) => read((renames) => visit(renames, entry)),
        end: () =>
          read(({ byPlace }) => {
            for (const rename of byPlace.values()) {
              tell(
                formatRowName(rename),
                'a rename',
                `${formatRecordName(rename.leaf_index)} that tells of it`,
              )
            }
          }),
      }
    },
  },

  'rename-line': {
    advice: `Somebody else may have these acts. ${RESTORE}`,
    watch(tell, rows) {
      const read = readRenames(rows)
      return {
        visitEntry: ({ opening }) =>
          read(({ follow }) => {
            if (opening === null) return
            const { formerly, ...facts } = readOpeningRow(opening)
            const expected = follow({
              ...facts,
              subject: formerly ?? facts.subject,
              index: opening.leaf_index,
            })
            // The ids stay out of what is told: reports of fsck are sent around.
            if (facts.subject !== expected)
              tell(formatOpeningName(opening.leaf_index), 'another id', 'the one to which the renames lead')
          }),
        end: () =>
          read(({ all, follow }) => {
            for (const row of all) {
              const { realm, leaf_index: index, to_id, subject } = row
              if (subject !== follow({ realm, index, subject: to_id }))
                tell(formatRowName(row), 'another id', 'the one to which the renames lead')
            }
          }),
      }
    },
  },
}

interface Renames {
  all: readonly RenameRow[]
  byPlace: Map<number, RenameRow>
  follow: FollowRenames
}

/** Reads the table once, when it is first asked for, and then lets it be used without waiting. */
function readRenames(rows: LogRows): (use: (renames: Renames) => void) => void | Promise<void> {
  let known: Renames | undefined
  const read = async () => {
    const all: RenameRow[] = []
    for await (const row of rows.renames()) all.push(row)
    const placed = all.map((row) => ({ ...readRenameRow(row), index: row.leaf_index }))
    return {
      all,
      byPlace: new Map(all.map((row) => [row.leaf_index, row])),
      follow: followRenames(placed),
    }
  }
  return (use) => {
    if (known !== undefined) return use(known)
    return read().then((renames) => {
      known = renames
      use(renames)
    })
  }
}

function computeRowCommitment(row: RenameRow): string {
  try {
    return computeRenameCommitment(readRenameRow(row))
  } catch {
    return 'a key that is no base64url'
  }
}
