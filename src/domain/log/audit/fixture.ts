import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from '../../encoding/base64.ts'
import { EMPTY_FRONTIER, grow, leafHash, rootOf } from '../merkle.ts'
import type { LogRows, RowOf } from './rows.ts'

/** The tables of a small log, in memory, for tests to spoil. */
export type Contents = {
  [table in Exclude<keyof LogRows, 'ids' | 'links' | 'nodeLevels'>]: RowOf<table>[]
}

/** Reads a whole log into memory. */
export async function contentsOf(rows: LogRows): Promise<Contents> {
  const nodes: RowOf<'nodes'>[] = []
  for await (const { level } of rows.nodeLevels()) nodes.push(...(await all(rows.nodes(level))))
  return {
    records: await all(rows.records()),
    openings: await all(rows.openings()),
    versions: await all(rows.versions()),
    batches: await all(rows.batches()),
    nodes,
    heads: await all(rows.heads()),
    presentations: await all(rows.presentations()),
    holds: await all(rows.holds()),
    erasures: await all(rows.erasures()),
    migrations: await all(rows.migrations()),
    damages: await all(rows.damages()),
  }
}

/** Gives tables in memory as a database would: in the order of their keys. */
export function memoryRows(contents: Contents): LogRows {
  const ordered = <Row extends object>(rows: readonly Row[], ...keys: (keyof Row)[]) => {
    return streamOf(rows.toSorted((one, other) => orderOf(one, other, keys)))
  }
  const { records, openings, nodes } = contents
  return {
    records: () => ordered(records, 'leaf_index'),
    ids: () =>
      ordered(
        records.map(({ id, leaf_index }) => ({ id, leaf_index })),
        'id',
      ),
    openings: () => ordered(openings, 'leaf_index'),
    links() {
      const ids = new Map(records.map(({ leaf_index, id }) => [leaf_index, id]))
      const links = openings.flatMap(({ key: _, token: __, actor: ___, note: ____, ...link }) => {
        const id = ids.get(link.leaf_index)
        return id === undefined ? [] : [{ ...link, id }]
      })
      return ordered(links, 'product', 'subject', 'policy')
    },
    versions: () => ordered(contents.versions, 'leaf_index'),
    batches: () => ordered(contents.batches, 'size'),
    nodeLevels: () => streamOf([...new Set(nodes.map(({ level }) => level))].map((level) => ({ level }))),
    nodes: (level) =>
      ordered(
        nodes.filter((node) => node.level === level),
        'position',
      ),
    heads: () => streamOf(contents.heads),
    presentations: () => streamOf(contents.presentations),
    holds: () => streamOf(contents.holds),
    erasures: () => streamOf(contents.erasures),
    migrations: () => streamOf(contents.migrations),
    damages: () => streamOf(contents.damages),
  }
}

/** What an attacker does who knows everything: all hashes are made to fit the texts of the records. */
export function rehash(contents: Contents): void {
  contents.records.sort((one, other) => one.leaf_index - other.leaf_index)
  const batches = new Map(contents.batches.map((batch) => [batch.size, batch]))
  contents.nodes = []
  let tree = EMPTY_FRONTIER
  let at = ''
  for (const record of contents.records) {
    const hash = leafHash(utf8ToBytes(record.leaf))
    record.hash = toBase64(hash)
    tree = grow(tree, [hash], (level, position, node) => {
      if (level % 8 === 0) contents.nodes.push({ level, position, hash: toBase64(node) })
    })
    at = momentOf(record.leaf) ?? at
    const batch = batches.get(tree.size)
    if (batch) Object.assign(batch, { root: toBase64(rootOf(tree)), at })
  }
  contents.heads = [{ id: 1, size: tree.size, frontier: tree.hashes.map(toBase64).join(' '), at }]
}

async function* streamOf<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows
}

function orderOf<Row>(one: Row, other: Row, keys: readonly (keyof Row)[]): number {
  for (const key of keys) {
    if (one[key] < other[key]) return -1
    if (one[key] > other[key]) return 1
  }
  return 0
}

function momentOf(leaf: string): string | undefined {
  try {
    return JSON.parse(leaf).at
  } catch {
    return undefined
  }
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const read: Row[] = []
  for await (const row of rows) read.push(row)
  return read
}
