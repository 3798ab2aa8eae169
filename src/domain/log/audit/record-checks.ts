import { toBase64 } from '../../encoding/base64.ts'
import { isCanonicalJson } from '../../encoding/canonical-json.ts'
import { LeafSchema } from '../leaf.ts'
import { type Check, RESTORE } from './check.ts'
import { formatRecordName } from './names.ts'

/** What each record must fulfil by itself, and its order among the others. */
export const RECORD_CHECKS: Record<string, Check> = {
  'record-place': {
    advice: RESTORE,
    watch: (tell) => ({
      visitEntry({ place, row }) {
        if (row.leaf_index === place) return
        tell(
          formatRecordName(row.leaf_index),
          `place ${row.leaf_index}`,
          `place ${place}, without a gap from 0`,
        )
      },
    }),
  },

  'record-leaf': {
    advice: RESTORE,
    watch: (tell) => ({
      visitEntry({ row, leaf }) {
        if (leaf !== null) return
        tell(formatRecordName(row.leaf_index), formatFault(row.leaf), 'a leaf of format 1 or 2')
      },
    }),
  },

  'record-canonical': {
    advice: 'No Kelisim has written this record so; find out which program did, and restore a backup.',
    watch: (tell) => ({
      visitEntry({ row, leaf, value }) {
        if (leaf === null || value === undefined || isCanonicalJson(row.leaf, value)) return
        tell(
          formatRecordName(row.leaf_index),
          'another spelling of the same JSON',
          'canonical JSON (RFC 8785)',
        )
      },
    }),
  },

  'record-hash': {
    advice: RESTORE,
    watch: (tell) => ({
      visitEntry({ row, hash }) {
        const expected = toBase64(hash)
        if (row.hash !== expected) tell(formatRecordName(row.leaf_index), `hash ${row.hash}`, expected)
      },
    }),
  },

  'record-id': {
    advice: RESTORE,
    watch: (tell) => ({
      visitEntry({ row, leaf }) {
        if (leaf === null || leaf.id === row.id) return
        tell(formatRecordName(row.leaf_index), `id ${row.id}`, `${leaf.id}, as the leaf says`)
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
              formatRecordName(row.leaf_index),
              `id ${row.id} of ${formatRecordName(last.leaf_index)}`,
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
        visitEntry({ row, leaf }) {
          if (leaf === null) return
          if (leaf.at < last) tell(formatRecordName(row.leaf_index), leaf.at, `not before ${last}`)
          else last = leaf.at
        },
      }
    },
  },
}

function formatFault(text: string): string {
  try {
    const { error } = LeafSchema.safeParse(JSON.parse(text))
    const issue = error?.issues[0]
    return issue ? `${issue.path.join('.') || 'leaf'}: ${issue.message}` : 'a leaf'
  } catch {
    return 'no JSON'
  }
}
