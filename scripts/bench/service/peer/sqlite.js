import { DatabaseSync } from 'node:sqlite'
import { SqliteDialect } from 'kysely'

/**
 * Kysely's own SQLite dialect over Node's SQLite, as better-sqlite3 would stand under it; statements stay
 * prepared, which better-sqlite3 would not do by itself. The same durability as Kelisim's: WAL and FULL.
 */
export function sqliteDialect(path) {
  const database = new DatabaseSync(path)
  for (const setting of ['journal_mode = wal', 'synchronous = full', 'busy_timeout = 5000'])
    database.exec(`pragma ${setting}`)
  const prepared = new Map()
  const prepare = (sql) => {
    const statement = database.prepare(sql)
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters),
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => statement.iterate(...parameters),
    }
  }
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        if (!prepared.has(sql)) prepared.set(sql, prepare(sql))
        return prepared.get(sql)
      },
    },
  })
}
