import type pg from 'pg'
import type { ErasureRow } from '../../domain/log/audit/rows.ts'
import { type ActRow, OPENING_COLUMNS } from '../sql/act-row.ts'
import { formatFrontier, parseHead } from '../sql/head.ts'
import { type Added, type Found, type HotPath, SELECT_RETRACTED } from '../sql/hot-path.ts'
import type { ActOwner, VersionRecord } from '../store.ts'
import { APPEND_LIMITS, HOT_PATIENCE } from './limits.ts'

const { lock, statement, idle } = APPEND_LIMITS

/** Begins and takes the lock; each statement sees what was committed before it, so the last one what the lock waited for. */
const BEGIN = `begin isolation level read committed;
  set local lock_timeout = ${lock};
  set local statement_timeout = ${statement};
  set local idle_in_transaction_session_timeout = ${idle};
  select size, frontier, at from log_head for update;
  select exists (select 1 from erasures) as erased, exists (select 1 from versions where act = 'retract') as retracted`

/**
 * Looks people up one by one: `offset 0` keeps the planner from reading the tables whole, which it would choose, and keep
 * to, where they were small when it planned.
 */
export const SELECT_ACTS = `select acts.*, records.leaf from unnest($1::text[], $2::text[]) as people (realm, subject)
  cross join lateral (select * from openings
    where openings.realm = people.realm and openings.subject = people.subject offset 0) as acts
  cross join lateral (select leaf from records where records.leaf_index = acts.leaf_index offset 0) as records`

/** Writes all rows of a batch at once; what refers to a record is checked at the end of the statement. */
const WRITE = `with
  ${formatInsert('records', ['leaf_index', 'id', 'leaf', 'hash'], 1)},
  ${formatInsert('nodes', ['level', 'position', 'hash'], 2)},
  ${formatInsert('batches', ['size', 'first', 'root', 'at', 'log_key', 'receipt_key'], 3)},
  ${formatInsert('openings', OPENING_COLUMNS, 4)},
  ${formatInsert('presentations', ['hash', 'body'], 5, 'on conflict do nothing')}
  update log_head set size = $6, frontier = $7, at = $8`

/**
 * The hot ways of PostgreSQL. A journey costs more than what is asked on it, so there are two for a batch: one takes the
 * lock and reads, one writes and commits.
 */
export function createPostgresHotPath(pool: pg.Pool): HotPath {
  return {
    async readActs(owners) {
      const { rows } = await pool.query<ActRow>(name('acts', SELECT_ACTS, listNames(owners)))
      return rows
    },
    async addAtHead(owners, decide) {
      const client = await pool.connect()
      let isOpen = true
      let failure: Error | undefined
      try {
        const { rows, result } = await decide(await find(client, owners))
        isOpen = false
        await finish(client, rows)
        return result
      } catch (error) {
        // What became of a commit that failed is not known: its connection is not used again.
        failure = isOpen ? await rollBack(client) : (error as Error)
        throw error
      } finally {
        client.release(failure)
      }
    },
  }
}

/** Gives up what was begun; tells what is wrong with the connection when it cannot be. */
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query(ask('rollback'))
    return undefined
  } catch (error) {
    return error as Error
  }
}

async function find(client: pg.PoolClient, owners: readonly ActOwner[]): Promise<Found> {
  const [begun, past] = await Promise.all([
    client.query(ask(BEGIN)),
    client.query<ActRow>(name('acts', SELECT_ACTS, listNames(owners))),
  ])
  // One result for each of its statements.
  const [head, rare] = (begun as unknown as pg.QueryResult[]).slice(-2).map(({ rows: [row] }) => row)
  const { erased, retracted } = rare as { erased: boolean; retracted: boolean }
  return {
    head: parseHead(head),
    hasErasures: erased,
    hasRetractions: retracted,
    past: past.rows,
    async readErasures(marks) {
      const text = 'select mark, at from erasures where mark = any($1::text[])'
      return (await client.query<ErasureRow>(name('erasures', text, [marks]))).rows
    },
    async readRetracted() {
      return (await client.query<VersionRecord>(name('retracted', SELECT_RETRACTED, []))).rows
    },
  }
}

/** Writes and commits on one journey: where the writing fails, PostgreSQL takes the commit for a rollback. */
async function finish(client: pg.PoolClient, rows: Added<unknown>['rows']): Promise<void> {
  const written = rows === null ? null : client.query(name('write', WRITE, listParameters(rows)))
  const [committed] = await Promise.allSettled([client.query('commit'), written])
  await written
  if (committed.status === 'rejected') throw committed.reason
}

function listParameters({ growth, openings, presentations }: NonNullable<Added<unknown>['rows']>) {
  const { records, nodes, batch, head } = growth
  const added = [records, nodes, [batch], openings, presentations].map((rows) => JSON.stringify(rows))
  return [...added, head.frontier.size, formatFrontier(head.frontier), head.at]
}

function listNames(owners: readonly ActOwner[]): string[][] {
  return [owners.map(({ realm }) => realm), owners.map(({ subject }) => subject)]
}

function formatInsert(table: string, columns: readonly string[], place: number, conflict = ''): string {
  const names = columns.map((column) => `"${column}"`).join(', ')
  return `new_${table} as (insert into ${table} (${names})
    select ${names} from json_populate_recordset(null::${table}, $${place}::json) ${conflict})`
}

/** A statement that each connection keeps prepared. */
function name(what: string, text: string, values: unknown[]): pg.QueryConfig {
  return { ...ask(text), name: `kelisim-hot-${what}`, values }
}

/** Statements to which the server has to answer soon. */
function ask(text: string) {
  return { text, query_timeout: HOT_PATIENCE }
}
