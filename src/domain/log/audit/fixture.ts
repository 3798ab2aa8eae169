import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from '../../encoding/base64.ts'
import { computeRoot, EMPTY_FRONTIER, grow, hashLeaf } from '../merkle.ts'
import type { LogRows, RowOf } from './rows.ts'

/** The tables of a small log, in memory, for tests to spoil. */
export type Contents = {
  [table in Exclude<keyof LogRows, 'ids' | 'links' | 'nodeLevels'>]: RowOf<table>[]
}

/** Reads a whole log into memory. */
export async function readContents(rows: LogRows): Promise<Contents> {
  const nodes: RowOf<'nodes'>[] = []
  for await (const { level } of rows.nodeLevels()) nodes.push(...(await readAll(rows.nodes(level))))
  return {
    records: await readAll(rows.records()),
    openings: await readAll(rows.openings()),
    versions: await readAll(rows.versions()),
    batches: await readAll(rows.batches()),
    nodes,
    heads: await readAll(rows.heads()),
    presentations: await readAll(rows.presentations()),
    renames: await readAll(rows.renames()),
    forgotten: await readAll(rows.forgotten()),
    holds: await readAll(rows.holds()),
    erasures: await readAll(rows.erasures()),
    migrations: await readAll(rows.migrations()),
    damages: await readAll(rows.damages()),
  }
}

/** Gives tables in memory as a database would: in the order of their keys. */
export function createMemoryRows(contents: Contents): LogRows {
  const ordered = <Row extends object>(rows: readonly Row[], ...keys: (keyof Row)[]) => {
    return streamRows(rows.toSorted((one, other) => compareRows(one, other, keys)))
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
      const links = openings.flatMap((row) => {
        const { leaf_index, realm, subject, policy, version, act, after } = row
        const id = ids.get(leaf_index)
        return id === undefined ? [] : [{ leaf_index, id, realm, subject, policy, version, act, after }]
      })
      return ordered(links, 'realm', 'subject', 'policy')
    },
    versions: () => ordered(contents.versions, 'leaf_index'),
    batches: () => ordered(contents.batches, 'size'),
    nodeLevels: () => streamRows([...new Set(nodes.map(({ level }) => level))].map((level) => ({ level }))),
    nodes: (level) =>
      ordered(
        nodes.filter((node) => node.level === level),
        'position',
      ),
    heads: () => streamRows(contents.heads),
    presentations: () => streamRows(contents.presentations),
    renames: () => ordered(contents.renames, 'leaf_index'),
    forgotten: () => ordered(contents.forgotten, 'leaf_index'),
    holds: () => streamRows(contents.holds),
    erasures: () => streamRows(contents.erasures),
    migrations: () => streamRows(contents.migrations),
    damages: () => streamRows(contents.damages),
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
    const hash = hashLeaf(utf8ToBytes(record.leaf))
    record.hash = toBase64(hash)
    tree = grow(tree, [hash], (level, position, node) => {
      if (level % 8 === 0) contents.nodes.push({ level, position, hash: toBase64(node) })
    })
    at = parseMoment(record.leaf) ?? at
    const batch = batches.get(tree.size)
    if (batch) Object.assign(batch, { root: toBase64(computeRoot(tree)), at })
  }
  contents.heads = [{ id: 1, size: tree.size, frontier: tree.hashes.map(toBase64).join(' '), at }]
}

async function* streamRows<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows
}

function compareRows<Row>(one: Row, other: Row, keys: readonly (keyof Row)[]): number {
  for (const key of keys) {
    if (one[key] < other[key]) return -1
    if (one[key] > other[key]) return 1
  }
  return 0
}

function parseMoment(leaf: string): string | undefined {
  try {
    return JSON.parse(leaf).at
  } catch {
    return undefined
  }
}

async function readAll<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const read: Row[] = []
  for await (const row of rows) read.push(row)
  return read
}
