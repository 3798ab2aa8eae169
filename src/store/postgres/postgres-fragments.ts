import { PostgresAdapter, PostgresDialect, sql } from 'kysely'
import type { SqlFragments } from '../sql/fragments.ts'

/** What PostgreSQL says in its own way. */
const FRAGMENTS: SqlFragments = {
  selectFromJson(table, columns) {
    const names = columns.map((column) => `"${column}"`).join(', ')
    return `select ${names} from json_populate_recordset(null::"${table}", $1::json)`
  },
  isAmong: (column, texts) => sql`${sql.ref(column)} = any(${texts}::text[])`,
  extractLeafMember: (member) => sql`(leaf::json ->> ${sql.lit(member)})`,
  locksRows: true,
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
