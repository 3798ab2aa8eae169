import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase, SqliteDialectConfig } from 'kysely'
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'
import { SQLITE_FRAGMENTS } from './sqlite-fragments.ts'

/** Lets Kysely talk to Node's own SQLite; Kysely was written for better-sqlite3. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    const config = { database: adapt(database) }
    super(config)
    this.#config = config
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config, this.#database)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** Takes the write lock at once: a transaction that reads first and then writes could otherwise fail as busy. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync

  constructor(config: SqliteDialectConfig, database: DatabaseSync) {
    super(config)
    this.#database = database
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite ends a transaction by itself when the disk fails; the second end would hide the reason of the first.
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
  }
}

/** SQLite rolls schema changes back like any other; Kysely assumes the opposite, which leaves half migrations. */
class TransactionalAdapter extends SqliteAdapter {
  readonly fragments = SQLITE_FRAGMENTS

  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Statements that are kept prepared; inserts of batches alone have one for each number of rows. */
const PREPARED = 512

function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql)
      if (known !== undefined) return known
      const statement = database.prepare(sql)
      const adapted = {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...toBindable(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...toBindable(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...toBindable(parameters)),
      }
      if (prepared.size === PREPARED) prepared.clear()
      prepared.set(sql, adapted)
      return adapted
    },
  }
}

// Node checks each value when it binds it and throws on one that SQLite does not know.
function toBindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}
