import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Json } from '../../encoding/canonical-json.ts'
import { LeafSchema } from '../leaf.ts'
import { EMPTY_FRONTIER, type Frontier, grow, hashLeaf } from '../merkle.ts'
import type { AuditBaseline, AuditFinding, Check, Entry, ReportFinding, Watcher } from './check.ts'
import { CHECKS } from './checks.ts'
import { Cursor } from './cursor.ts'
import { listPages } from './pages.ts'
import type { LogRows, RecordRow } from './rows.ts'
import { validateRows } from './sound-rows.ts'

/** What was read. */
export interface Audited {
  /** The tree of all leaves that were found. */
  tree: Frontier
}

/**
 * Reads a database once from record to record, in constant memory, and tells of everything that is not as it
 * must be. Together with one earlier checkpoint that proves every row but the operational ones; without one,
 * a whole history that was forged consistently stays undetected.
 *
 * @param checks those that are made, by name
 */
export async function audit(
  rows: LogRows,
  yardstick: AuditBaseline,
  report: (finding: AuditFinding) => void,
  checks: Readonly<Record<string, Check>> = CHECKS,
): Promise<Audited> {
  const tellAs = (code: string, { advice }: Check): ReportFinding => {
    return (place, found, expected) => report({ code, place, found, expected, advice })
  }
  const sound = validateRows(rows, checks.row ? tellAs('row', checks.row) : () => {})
  const watchers = Object.entries(checks).map(([code, check]): Watcher => {
    return check.watch(tellAs(code, check), sound, yardstick)
  })

  let tree = EMPTY_FRONTIER
  let at = ''
  const join = joinRows(sound, watchers)
  for await (const page of listPages(sound.records())) {
    for (const row of page) {
      const joined = join(row)
      const entry = createEntry(tree, row, joined instanceof Promise ? await joined : joined)
      for (const watcher of watchers) {
        const visited = watcher.visitEntry?.(entry)
        // To wait for what is done already, of every record and every check, takes as long as the checks.
        if (visited) await visited
      }
      tree = entry.tree
      at = entry.leaf?.at ?? at
    }
  }
  await join(null)
  for (const watcher of watchers) await watcher.end?.({ tree, at })
  return { tree }
}

/** What stands under a record beside it. */
type Joined = Pick<Entry, 'opening' | 'versions'>

/**
 * Joins records, in their order, with what stands under their places, and waits only where that has to be read; what
 * stands under no record is a stray. Null comes behind the last record.
 */
function joinRows(
  rows: LogRows,
  watchers: readonly Watcher[],
): (record: RecordRow | null) => Joined | Promise<Joined> {
  const openings = new Cursor(rows.openings())
  const versions = new Cursor(rows.versions())
  const isPast = (next: { leaf_index: number } | null, index: number) =>
    next === null || next.leaf_index > index

  async function find(index: number): Promise<Joined> {
    for (const [table, cursor] of [['openings', openings] as const, ['versions', versions] as const]) {
      const strays: { leaf_index: number }[] = await cursor.takeWhile((row) => row.leaf_index < index)
      for (const row of strays) for (const watcher of watchers) watcher.visitStray?.(table, row.leaf_index)
    }
    const opening = await openings.takeIf(({ leaf_index }) => leaf_index === index)
    return { opening, versions: await versions.takeWhile(({ leaf_index }) => leaf_index === index) }
  }

  return (record) => {
    const index = record?.leaf_index ?? Number.POSITIVE_INFINITY
    if (!openings.isKnown || !versions.isKnown || !isPast(versions.next, index)) return find(index)
    const { next } = openings
    if (next !== null && next.leaf_index < index) return find(index)
    return { opening: openings.takeKnownIf(({ leaf_index }) => leaf_index === index), versions: [] }
  }
}

function createEntry(before: Frontier, row: RecordRow, joined: Joined): Entry {
  const hash = hashLeaf(utf8ToBytes(row.leaf))
  const nodes: { level: number; position: number; hash: Uint8Array }[] = []
  const tree = grow(before, [hash], (level, position, node) => nodes.push({ level, position, hash: node }))
  const value = parseJson(row.leaf)
  const leaf = LeafSchema.safeParse(value).data ?? null
  return { place: before.size, row, value, leaf, hash, ...joined, tree, nodes }
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
