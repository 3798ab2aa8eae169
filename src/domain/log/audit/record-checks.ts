import { toBase64 } from '../../encoding/base64.ts'
import { LeafSchema, leafText } from '../leaf.ts'
import { type Check, RESTORE } from './check.ts'
import { recordName } from './names.ts'

/** What each record must fulfil by itself, and its order among the others. */
export const RECORD_CHECKS: Record<string, Check> = {
  'record-place': {
    advice: RESTORE,
    watch: (tell) => ({
      entry({ place, row }) {
        if (row.leaf_index === place) return
        tell(recordName(row.leaf_index), `place ${row.leaf_index}`, `place ${place}, without a gap from 0`)
      },
    }),
  },

  'record-leaf': {
    advice: RESTORE,
    watch: (tell) => ({
      entry({ row, leaf }) {
        if (leaf !== null) return
        tell(recordName(row.leaf_index), faultOf(row.leaf), 'a leaf of format 1')
      },
    }),
  },

  'record-canonical': {
    advice: 'No Kelisim has written this record so; find out which program did, and restore a backup.',
    watch: (tell) => ({
      entry({ row, leaf }) {
        if (leaf === null || leafText(leaf) === row.leaf) return
        tell(recordName(row.leaf_index), 'another spelling of the same JSON', 'canonical JSON (RFC 8785)')
      },
    }),
  },

  'record-hash': {
    advice: RESTORE,
    watch: (tell) => ({
      entry({ row, hash }) {
        const expected = toBase64(hash)
        if (row.hash !== expected) tell(recordName(row.leaf_index), `hash ${row.hash}`, expected)
      },
    }),
  },

  'record-id': {
    advice: RESTORE,
    watch: (tell) => ({
      entry({ row, leaf }) {
        if (leaf === null || leaf.id === row.id) return
        tell(recordName(row.leaf_index), `id ${row.id}`, `${leaf.id}, as the leaf says`)
      },
    }),
  },

  'record-twin': {
    advice: RESTORE,
    watch: (tell, rows) => ({
      async end() {
        let last: { id: string; leaf_index: number } | null = null
        for await (const row of rows.ids()) {
          if (row.id === last?.id) {
            tell(
              recordName(row.leaf_index),
              `id ${row.id} of ${recordName(last.leaf_index)}`,
              'an id of its own',
            )
          }
          last = row
        }
      },
    }),
  },

  'record-time': {
    advice: RESTORE,
    watch(tell) {
      let last = ''
      return {
        entry({ row, leaf }) {
          if (leaf === null) return
          if (leaf.at < last) tell(recordName(row.leaf_index), leaf.at, `not before ${last}`)
          else last = leaf.at
        },
      }
    },
  },
}

function faultOf(text: string): string {
  try {
    const { error } = LeafSchema.safeParse(JSON.parse(text))
    const issue = error?.issues[0]
    return issue ? `${issue.path.join('.') || 'leaf'}: ${issue.message}` : 'a leaf'
  } catch {
    return 'no JSON'
  }
}
