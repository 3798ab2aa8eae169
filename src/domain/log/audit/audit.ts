import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Leaf, LeafSchema } from '../leaf.ts'
import { EMPTY_FRONTIER, type Frontier, grow, hashLeaf } from '../merkle.ts'
import type { AuditBaseline, AuditFinding, Check, Entry, ReportFinding, Watcher } from './check.ts'
import { CHECKS } from './checks.ts'
import { Cursor } from './cursor.ts'
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
  for await (const entry of readEntries(sound, watchers)) {
    for (const watcher of watchers) if (watcher.visitEntry) await watcher.visitEntry(entry)
    tree = entry.tree
    at = entry.leaf?.at ?? at
  }
  for (const watcher of watchers) await watcher.end?.({ tree, at })
  return { tree }
}

/** Joins records with what stands under their places; what stands under no record is a stray. */
async function* readEntries(rows: LogRows, watchers: readonly Watcher[]): AsyncGenerator<Entry> {
  const openings = new Cursor(rows.openings())
  const versions = new Cursor(rows.versions())
  const straysBelow = async (index: number) => {
    for (const [table, cursor] of [['openings', openings] as const, ['versions', versions] as const]) {
      const strays: { leaf_index: number }[] = await cursor.takeWhile((row) => row.leaf_index < index)
      for (const row of strays) for (const watcher of watchers) watcher.visitStray?.(table, row.leaf_index)
    }
  }

  let tree = EMPTY_FRONTIER
  for await (const row of rows.records()) {
    const index = row.leaf_index
    await straysBelow(index)
    const hash = hashLeaf(utf8ToBytes(row.leaf))
    const place = tree.size
    const nodes: { level: number; position: number; hash: Uint8Array }[] = []
    tree = grow(tree, [hash], (level, position, node) => nodes.push({ level, position, hash: node }))
    const opening = await openings.takeIf(({ leaf_index }) => leaf_index === index)
    const own = await versions.takeWhile(({ leaf_index }) => leaf_index === index)
    yield { place, row, leaf: parseLeaf(row), hash, opening, versions: own, tree, nodes }
  }
  await straysBelow(Number.POSITIVE_INFINITY)
}

function parseLeaf({ leaf }: RecordRow): Leaf | null {
  try {
    return LeafSchema.safeParse(JSON.parse(leaf)).data ?? null
  } catch {
    return null
  }
}
