import { type Kysely, type RawBuilder, sql } from 'kysely'
import { createPagedRows } from '../../domain/log/audit/pages.ts'
import type { LogRows, RowOf } from '../../domain/log/audit/rows.ts'
import type { Tables } from './tables.ts'

const PAGE = 1000

/**
 * Every row of every table, page by page in the order of its keys.
 *
 * @param db a transaction whose picture of the database stays as it is
 * @param damages what the engine finds out about itself
 */
export function scanRows(db: Kysely<Tables>, damages: LogRows['damages']): LogRows {
  const all = <T extends keyof LogRows>(keys: readonly string[], rows: RawBuilder<unknown>) => {
    return createPagedRows(() => readPages<RowOf<T>>(db, keys, rows))
  }
  const table = <T extends keyof LogRows>(name: string, ...keys: string[]) => {
    return all<T>(keys, sql`select * from ${sql.table(name)} where true`)
  }
  return {
    damages,
    records: () => table<'records'>('records', 'leaf_index'),
    ids: () => all<'ids'>(['id', 'leaf_index'], sql`select id, leaf_index from records where true`),
    openings: () => table<'openings'>('openings', 'leaf_index'),
    // In the order of the index `openings_once`, so that no page has to sort the whole table.
    links: () =>
      all<'links'>(['realm', 'subject', 'policy', 'version', 'act', 'after', 'openings.leaf_index'], LINKS),
    versions: () => table<'versions'>('versions', 'leaf_index', 'policy', 'version'),
    batches: () => table<'batches'>('batches', 'size'),
    nodeLevels: () => all<'nodeLevels'>(['level'], sql`select distinct level from nodes where true`),
    nodes: (level) => all<'nodes'>(['position'], sql`select * from nodes where level = ${level}`),
    heads: () => table<'heads'>('log_head', 'id'),
    presentations: () => table<'presentations'>('presentations', 'hash'),
    renames: () => table<'renames'>('renames', 'leaf_index'),
    forgotten: () => table<'forgotten'>('forgotten', 'leaf_index'),
    holds: () => table<'holds'>('holds', 'realm', 'subject'),
    erasures: () => table<'erasures'>('erasures', 'mark'),
    migrations: () => all<'migrations'>(['name'], sql`select name from kysely_migration where true`),
  }
}

const LINKS = sql`select openings.leaf_index, id, realm, subject, policy, version, act, after
  from openings join records on records.leaf_index = openings.leaf_index where true`

/** Pages of a query that ends in a condition; each goes on behind the last row of the one before. */
async function* readPages<Row>(
  db: Kysely<Tables>,
  keys: readonly string[],
  rows: RawBuilder<unknown>,
): AsyncGenerator<Row[]> {
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  let last: Record<string, unknown> | undefined
  do {
    const from = last
    const values = from && sql.join(keys.map((key) => from[key.replace(/.*\./, '')]))
    const rest = values ? sql`and (${columns}) > (${values})` : sql``
    const page = await sql<
      Record<string, unknown>
    >`${rows} ${rest} order by ${columns} limit ${PAGE}`.execute(db)
    yield page.rows as Row[]
    last = page.rows.length < PAGE ? undefined : page.rows.at(-1)
  } while (last !== undefined)
}
