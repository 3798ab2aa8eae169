import { PostgresAdapter, PostgresDialect, sql } from 'kysely'
import type { SqlFragments } from '../sql/fragments.ts'
import { RARE_LIMITS } from './limits.ts'

const { lock, statement, idle } = RARE_LIMITS

/** What PostgreSQL says in its own way. */
const FRAGMENTS: SqlFragments = {
  selectFromJson(table, columns) {
    const names = columns.map((column) => `"${column}"`).join(', ')
    return `select ${names} from json_populate_recordset(null::"${table}", $1::json)`
  },
  isAmong: (column, values) =>
    sql`${sql.ref(column)} = any(${values}::${sql.raw(typeof values[0] === 'number' ? 'bigint' : 'text')}[])`,
  selectHashes(table, spans) {
    const [levels, firsts, lasts] = (['level', 'first', 'last'] as const).map((name) =>
      spans.map((one) => one[name]),
    )
    // `offset 0` keeps the planner from reading the table whole, as in `hot-postgres.ts`.
    const found =
      table === 'records'
        ? sql`select 0 as level, leaf_index as place, hash from records
            where leaf_index between spans.first and spans.last offset 0`
        : sql`select level, position as place, hash from nodes
            where level = spans.level and position between spans.first and spans.last offset 0`
    return sql`select found.* from unnest(${levels}::int[], ${firsts}::bigint[], ${lasts}::bigint[])
      as spans (level, first, last) cross join lateral (${found}) as found`
  },
  // Under the collation of the one index that is for this.
  selectFeed: (realm, { after, before, limit }) => sql`select page.*, records.leaf
    from (select * from openings where realm collate "C" = ${realm}
      and leaf_index > ${after} and leaf_index < ${before} order by leaf_index limit ${limit}) as page
    cross join lateral (select leaf from records where records.leaf_index = page.leaf_index offset 0) as records
    order by page.leaf_index`,
  extractLeafMember: (member) => sql`(leaf::json ->> ${sql.lit(member)})`,
  limitWaiting: sql`select set_config('lock_timeout', ${sql.lit(String(lock))}, true),
    set_config('statement_timeout', ${sql.lit(String(statement))}, true),
    set_config('idle_in_transaction_session_timeout', ${sql.lit(String(idle))}, true)`,
}

/** Kysely's PostgreSQL with our fragments. */
export class FragmentsDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new FragmentsAdapter()
  }
}

class FragmentsAdapter extends PostgresAdapter {
  readonly fragments = FRAGMENTS
}
