import { sql } from 'kysely'
import type { SqlFragments } from '../sql/fragments.ts'

/** What SQLite says in its own way. */
export const SQLITE_FRAGMENTS: SqlFragments = {
  selectFromJson(_, columns) {
    const members = columns.map((column) => `value ->> '${column}'`).join(', ')
    // It takes "on" for the start of a join unless a condition stands before it.
    return `select ${members} from json_each(?) where true`
  },
  isAmong: (column, texts) =>
    sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(texts)}))`,
  extractLeafMember: (member) => sql`json_extract(leaf, ${sql.lit(`$.${member}`)})`,
  // Its transactions hold the one write lock from their beginning.
  locksRows: false,
}
