import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import type { ErasureRow } from '../../domain/log/audit/rows.ts'
import { type ActRow, OPENING_COLUMNS } from '../sql/act-row.ts'
import { formatFrontier, parseHead } from '../sql/head.ts'
import { type Added, type Found, type HotPath, SELECT_RETRACTED } from '../sql/hot-path.ts'
import type { Tables } from '../sql/tables.ts'
import type { ActOwner, VersionRecord } from '../store.ts'

const SELECT_ACTS = `select openings.*, leaf from openings
  join records on records.leaf_index = openings.leaf_index where realm = ? and subject = ?`

/**
 * The hot ways of SQLite: calls of functions, in which a statement for each row costs less than one for all.
 *
 * @param writer the query builder on the connection that writes, of which there is one for all transactions
 */
export function createSqliteHotPath(
  writer: Kysely<Tables>,
  writing: DatabaseSync,
  reading: DatabaseSync,
): HotPath {
  const own = reading.prepare(SELECT_ACTS)
  const statements = prepareAll(writing)
  return {
    readActs: async (owners) => readActs(own, owners),
    addAtHead: (owners, decide) =>
      writer.getExecutor().provideConnection(async () => {
        // The write lock at once: a transaction that reads first and then writes could otherwise fail as busy.
        writing.exec('begin immediate')
        try {
          const { rows, result } = await decide(find(statements, owners))
          if (rows !== null) write(statements, rows)
          writing.exec('commit')
          return result
        } catch (error) {
          // SQLite ends a transaction by itself when the disk fails; the second end would hide the reason of the first.
          if (writing.isTransaction) writing.exec('rollback')
          throw error
        }
      }),
  }
}

type Statements = ReturnType<typeof prepareAll>

function prepareAll(database: DatabaseSync) {
  const insert = (table: string, columns: readonly string[], conflict = '') =>
    database.prepare(
      `insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map(() => '?').join()}) ${conflict}`,
    )
  return {
    head: database.prepare('select size, frontier, at from log_head'),
    rare: database.prepare(`select exists (select 1 from erasures) as erased,
      exists (select 1 from versions where act = 'retract') as retracted`),
    acts: database.prepare(SELECT_ACTS),
    erasure: database.prepare('select mark, at from erasures where mark = ?'),
    retracted: database.prepare(SELECT_RETRACTED),
    addRecord: insert('records', ['leaf_index', 'id', 'leaf', 'hash']),
    addNode: insert('nodes', ['level', 'position', 'hash']),
    addBatch: insert('batches', ['size', 'first', 'root', 'at', 'log_key', 'receipt_key']),
    addOpening: insert('openings', OPENING_COLUMNS),
    addPresentation: insert('presentations', ['hash', 'body'], 'on conflict do nothing'),
    moveHead: database.prepare('update log_head set size = ?, frontier = ?, at = ?'),
  }
}

function readActs(acts: StatementSync, owners: readonly ActOwner[]): ActRow[] {
  return owners.flatMap(({ realm, subject }) => acts.all(realm, subject) as unknown as ActRow[])
}

function find(statements: Statements, owners: readonly ActOwner[]): Found {
  const { erased, retracted } = statements.rare.get() as { erased: number; retracted: number }
  return {
    head: parseHead(statements.head.get() as { size: number; frontier: string; at: string }),
    hasErasures: erased !== 0,
    hasRetractions: retracted !== 0,
    past: readActs(statements.acts, owners),
    readErasures: async (marks) =>
      marks.flatMap((mark) => statements.erasure.all(mark) as unknown as ErasureRow[]),
    readRetracted: async () => statements.retracted.all() as unknown as VersionRecord[],
  }
}

function write(
  statements: Statements,
  { growth, openings, presentations }: NonNullable<Added<unknown>['rows']>,
) {
  const { batch, head } = growth
  for (const { leaf_index, id, leaf, hash } of growth.records)
    statements.addRecord.run(leaf_index, id, leaf, hash)
  for (const { level, position, hash } of growth.nodes) statements.addNode.run(level, position, hash)
  const { size, first, root, at, log_key, receipt_key } = batch
  statements.addBatch.run(size, first, root, at, log_key, receipt_key)
  for (const row of openings) statements.addOpening.run(...OPENING_COLUMNS.map((column) => row[column]))
  for (const { hash, body } of presentations) statements.addPresentation.run(hash, body)
  statements.moveHead.run(size, formatFrontier(head.frontier), at)
}
