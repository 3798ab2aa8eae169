import { toBase64 } from '../../encoding/base64.ts'
import { computeRoot } from '../merkle.ts'
import { type Check, type End, type Entry, RESTORE } from './check.ts'
import { Cursor } from './cursor.ts'
import type { RowOf } from './rows.ts'

const REBUILD = `The records may be whole nevertheless: see whether others speak of them too. ${RESTORE}`

/** What is stored of the tree must be what its leaves give. */
export const TREE_CHECKS: Record<string, Check> = {
  batch: {
    advice: REBUILD,
    watch(tell, rows) {
      const batches = new Cursor(rows.batches())
      let covered = 0
      async function visitBatch({ tree, leaf }: Entry): Promise<void> {
        for (const { size } of await batches.takeWhile(({ size }) => size < tree.size)) {
          tell(`batches ${size}`, 'a batch without a record of its own', 'none')
        }
        const batch = await batches.takeIf(({ size }) => size === tree.size)
        if (batch === null) return
        const from = covered
        covered = batch.size
        const place = `batches ${batch.size}`
        if (batch.first !== from)
          tell(place, `first record ${batch.first}`, `${from}, after the batch before`)
        const root = toBase64(computeRoot(tree))
        if (batch.root !== root) tell(place, `root ${batch.root}`, root)
        if (leaf && batch.at !== leaf.at) tell(place, `at ${batch.at}`, `${leaf.at}, as its newest record`)
      }
      return {
        // Most records are not the last of their batch.
        visitEntry: (entry) =>
          batches.next !== null && batches.next.size > entry.tree.size ? undefined : visitBatch(entry),
        async end({ tree }) {
          for (const { size } of await batches.takeWhile(() => true)) {
            tell(`batches ${size}`, `a tree of ${size} records`, `at most ${tree.size}`)
          }
          if (covered < tree.size) {
            tell(`records ${covered}`, `no batch from here to ${tree.size - 1}`, 'a batch for every record')
          }
        },
      }
    },
  },

  'batch-key': {
    advice:
      'Restore the key file that has this key: receipts can be repeated only with the keys that made them.',
    watch: (tell, rows, { knowsKey }) => ({
      async end() {
        if (knowsKey === null) return
        for await (const { size, log_key, receipt_key } of rows.batches()) {
          const named = { log: log_key, receipt: receipt_key }
          for (const use of ['log', 'receipt'] as const) {
            if (!knowsKey(named[use], use)) {
              tell(`batches ${size}`, `the ${use} key "${named[use]}"`, `a ${use} key of the key file`)
            }
          }
        }
      },
    }),
  },

  node: {
    advice: REBUILD,
    watch(tell, rows) {
      const levels = new Map<number, Cursor<RowOf<'nodes'>>>()
      const cursorOf = (level: number) => {
        const cursor = levels.get(level) ?? new Cursor(rows.nodes(level))
        levels.set(level, cursor)
        return cursor
      }
      const nameOf = (level: number, position: number) => `nodes ${level} ${position}`
      async function visitNodes(nodes: Entry['nodes']): Promise<void> {
        for (const { level, position, hash } of nodes) {
          const cursor = cursorOf(level)
          for (const stray of await cursor.takeWhile((row) => row.position < position)) {
            tell(nameOf(level, stray.position), 'a second hash', 'one')
          }
          const row = await cursor.takeIf((next) => next.position === position)
          const expected = toBase64(hash)
          if (row?.hash !== expected) tell(nameOf(level, position), row?.hash ?? 'nothing', expected)
        }
      }
      return {
        visitEntry({ nodes }) {
          const kept = nodes.filter(({ level }) => level % STORED_LEVELS === 0)
          return kept.length === 0 ? undefined : visitNodes(kept)
        },
        async end() {
          for await (const { level } of rows.nodeLevels()) {
            for (const { position } of await cursorOf(level).takeWhile(() => true)) {
              tell(nameOf(level, position), 'a hash of leaves that are not there', 'nothing')
            }
          }
        },
      }
    },
  },

  head: {
    advice: `Let nothing write to it. ${REBUILD}`,
    watch: (tell, rows) => ({
      async end(end) {
        const expected = formatHead(end)
        let count = 0
        for await (const { id, size, frontier, at } of rows.heads()) {
          count++
          const found = JSON.stringify({ id, size, frontier, at })
          if (found !== expected) tell('log_head', found, expected)
        }
        if (count !== 1) tell('log_head', `${count} rows`, 'one')
      },
    }),
  },
}

/** The store keeps the hashes of the levels 8, 16, … of the tree. */
const STORED_LEVELS = 8

function formatHead({ tree, at }: End): string {
  return JSON.stringify({ id: 1, size: tree.size, frontier: tree.hashes.map(toBase64).join(' '), at })
}
