import { toBase64 } from '../../encoding/base64.ts'
import { computeRoot, EMPTY_ROOT } from '../merkle.ts'
import { type Check, RESTORE, type StoredCheckpoint } from './check.ts'
import { formatCount } from './names.ts'

/** A checkpoint from outside is what a whole rewritten history cannot satisfy. */
export const CHECKPOINT_CHECKS: Record<string, Check> = {
  'rolled-back': {
    advice: `Records are missing that the log has had: an older database was put in its place. ${RESTORE}`,
    watch: (tell, _, { checkpoints }) => ({
      end({ tree }) {
        for (const { place, size } of checkpoints) {
          if (size > tree.size)
            tell(place, `a log of ${formatCount(tree.size)} records`, `at least ${formatCount(size)}`)
        }
      },
    }),
  },

  rewritten: {
    advice: `The log has another history than it had when it was signed. ${RESTORE}`,
    watch(tell, _, { checkpoints }) {
      const bySize = Map.groupBy(checkpoints, ({ size }) => size)
      const compare = (found: string) => (kept: StoredCheckpoint) => {
        if (found !== kept.root) {
          tell(kept.place, `root ${found} of the first ${formatCount(kept.size)} records`, kept.root)
        }
      }
      return {
        visitEntry({ tree }) {
          const kept = bySize.get(tree.size)
          if (kept) kept.forEach(compare(toBase64(computeRoot(tree))))
        },
        end() {
          bySize.get(0)?.forEach(compare(toBase64(EMPTY_ROOT)))
        },
      }
    },
  },

  'batch-lost': {
    advice: RESTORE,
    watch(tell, rows, { checkpoints }) {
      return {
        async end({ tree }) {
          // Only batches are signed, and none is ever deleted.
          const signed = new Map(checkpoints.map(({ place, size }) => [size, place]))
          for await (const { size } of rows.batches()) signed.delete(size)
          for (const [size, place] of signed) {
            if (size > 0 && size <= tree.size)
              tell(place, `no batch of ${size} records`, 'the one that was signed')
          }
        },
      }
    },
  },
}
