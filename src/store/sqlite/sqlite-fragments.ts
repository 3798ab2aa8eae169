import { sql } from 'kysely'
import type { SqlFragments } from '../sql/fragments.ts'

/** What SQLite says in its own way. */
export const SQLITE_FRAGMENTS: SqlFragments = {
  selectFromJson(_, columns) {
    const members = columns.map((column) => `value ->> '${column}'`).join(', ')
    // It takes "on" for the start of a join unless a condition stands before it.
    return `select ${members} from json_each(?) where true`
  },
  isAmong: (column, values) =>
    sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
  selectHashes(table, spans) {
    // A cross join is done in the order in which it is written.
    const all = sql`json_each(${JSON.stringify(spans)}) as spans`
    const within = sql`between spans.value ->> 'first' and spans.value ->> 'last'`
    return table === 'records'
      ? sql`select 0 as level, leaf_index as place, hash from ${all} cross join records where leaf_index ${within}`
      : sql`select nodes.level, position as place, hash from ${all} cross join nodes
          where nodes.level = spans.value ->> 'level' and position ${within}`
  },
  selectFeed: (realm, { after, before, limit }) => sql`select openings.*, leaf from openings
    join records on records.leaf_index = openings.leaf_index
    where realm = ${realm} and openings.leaf_index > ${after} and openings.leaf_index < ${before}
    order by openings.leaf_index limit ${limit}`,
  extractLeafMember: (member) => sql`json_extract(leaf, ${sql.lit(`$.${member}`)})`,
  // Its transactions hold the one write lock from their beginning.
  limitWaiting: null,
}
