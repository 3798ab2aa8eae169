import { computeDigest } from '../../encoding/digest.ts'
import { isRemoved } from '../removed-presentation.ts'
import { type Check, RESTORE } from './check.ts'
import { formatRecordName } from './names.ts'

/** Descriptions of screens are kept under their hash, unless they were removed, and each is named by a record. */
export const PRESENTATION_CHECKS: Record<string, Check> = {
  'presentation-body': {
    advice: RESTORE,
    watch: (tell, rows) => ({
      async end() {
        for await (const { hash, body } of rows.presentations()) {
          if (isRemoved({ body })) continue
          const found = computeDigest(body)
          if (found !== hash) tell(`presentations ${hash}`, `a description with the hash ${found}`, hash)
        }
      },
    }),
  },

  'presentation-lost': {
    advice: RESTORE,
    watch(tell, rows) {
      // As many as there are screens, not people: they fit in memory.
      const named = new Map<string, number>()
      return {
        visitEntry({ row, leaf, opening }) {
          // What only erased people saw may go with them.
          if (opening === null || leaf === null || !('presentation' in leaf) || !leaf.presentation) return
          if (!named.has(leaf.presentation)) named.set(leaf.presentation, row.leaf_index)
        },
        async end() {
          for await (const { hash } of rows.presentations()) named.delete(hash)
          for (const [hash, index] of named) {
            tell(`presentations ${hash}`, 'nothing', `the screen that ${formatRecordName(index)} names`)
          }
        },
      }
    },
  },

  'presentation-unnamed': {
    advice: 'Find out what wrote it: Kelisim stores a description only with a record that names it.',
    watch(tell, rows) {
      const named = new Set<string>()
      return {
        visitEntry({ leaf }) {
          if (leaf !== null && 'presentation' in leaf && leaf.presentation) named.add(leaf.presentation)
        },
        async end() {
          for await (const { hash } of rows.presentations()) {
            if (!named.has(hash)) tell(`presentations ${hash}`, 'a description', 'a record that names it')
          }
        },
      }
    },
  },
}
